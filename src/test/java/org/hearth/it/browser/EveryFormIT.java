package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every form of every page is sent once without an answer and, where that is refused, once more with all answers but
 * one: no POST fails, the summary keeps its promises, nothing typed is lost, and what comes back is accessible.
 */
@ArquillianTest
@RunAsClient
class EveryFormIT {

    /** So many forms ask for something; fewer means that the test no longer finds them. */
    private static final int FORMS_THAT_ASK = 25;

    /** Forms whose first button needs none of the boxes: no offer, a place approved, people looked for, a person marked as here. */
    private static final Set<String> NOTHING_IS_AN_ANSWER = Set.of(
            "/approvals form",
            "/approve answer",
            "/training/book-team team-form",
            "/training/roster register",
            "/training/schedule offersForm");

    /** So many pages one visitor opens before another goes on as the same person. */
    private static final int A_VISIT = 25;

    private final List<String> found = Collections.synchronizedList(new ArrayList<>());
    private final Map<Visit, List<String>> easy = new ConcurrentHashMap<>();
    private final AtomicInteger asking = new AtomicInteger();

    /** Two work at a time, in a partnership each, so that neither takes away what the other is about to send. */
    private final ThreadLocal<Cast> cast = ThreadLocal.withInitial(Cast::new);

    @Test
    void an_empty_form_is_answered_by_a_summary_that_leads_to_each_field() {
        Browser.byTwo(Visit.rounds(A_VISIT), visits -> {
            String who = visits.get(0).who();
            try (Browser.Visitor visitor = signedIn(who)) {
                visits.forEach(visit -> forms(visitor, visit));
                complaints(visitor, who);
            }
        });
        assertEquals("", String.join("\n", found));
        assertTrue(asking.get() >= FORMS_THAT_ASK, asking + " forms ask for something");
        Browser.byTwo(firstOfEach().entrySet(), each -> sendEasy(each.getKey(), each.getValue()));
        assertEquals("", String.join("\n", found));
    }

    /** Where each form that asks for nothing is met first, by its name. */
    private Map<String, Visit> firstOfEach() {
        Map<String, Visit> first = new LinkedHashMap<>();
        Visit.rounds(A_VISIT).stream().flatMap(List::stream).forEach(visit -> easy.getOrDefault(visit, List.of())
                .forEach(form -> first.putIfAbsent(form, visit)));
        return first;
    }

    private Browser.Visitor signedIn(String who) {
        Browser.Visitor visitor = Browser.desk();
        visitor.page().onDialog(Dialog::accept);
        if (cast.get().who(who) != null) {
            visitor.signIn(cast.get().who(who));
        }
        return visitor;
    }

    /** Sends those forms of a page that ask for something; the others change things and have their turn at the end. */
    private void forms(Browser.Visitor visitor, Visit visit) {
        Page page = visitor.open(cast.get().filled(visit.path())).page();
        for (String form : Answers.forms(page)) {
            visitor.open(cast.get().filled(visit.path()));
            String key = visit.page() + " " + form;
            if (Answers.empty(page, form) && !NOTHING_IS_AN_ANSWER.contains(key)) {
                asking.incrementAndGet();
                String where = visit.who() + " " + visit.address() + " #" + form + ": ";
                sent(where, Answers.press(page, form));
                if (Answers.wrong(page)) {
                    promises(visitor, where);
                    again(visitor, visit, form, where);
                } else {
                    found.add(where + "nothing is said about what is missing");
                }
            } else {
                easy.computeIfAbsent(visit, each -> new ArrayList<>()).add(key);
            }
        }
    }

    private void promises(Browser.Visitor visitor, String where) {
        Answers.brokenPromises(visitor.page()).forEach(each -> found.add(where + each));
        visitor.scheme(ColorScheme.LIGHT);
        visitor.findings(Axe.Rules.ALL).forEach(each -> found.add(where + "axe " + each));
        visitor.scheme(ColorScheme.DARK);
        visitor.findings(Axe.Rules.COLOURS).forEach(each -> found.add(where + "axe in the dark " + each));
    }

    /** All answers but the first one that was missed: they are all there when the page comes back. */
    private void again(Browser.Visitor visitor, Visit visit, String form, String where) {
        Page page = visitor.page();
        String missing = Answers.firstTarget(page);
        visitor.open(cast.get().filled(visit.path()));
        Answers.empty(page, form);
        Map<?, ?> typed = Answers.fill(page, form, missing);
        List<String> boxes = typed.keySet().stream().map(String::valueOf).toList();
        sent(where, Answers.press(page, form));
        if (Answers.wrong(page)) {
            assertEquals(boxes.size(), typed.size());
            List<String> left = Answers.values(page, boxes);
            for (int i = 0; i < boxes.size(); i++) {
                if (!left.get(i).equals(typed.get(boxes.get(i)))) {
                    found.add(where + boxes.get(i) + " had " + typed.get(boxes.get(i)) + " and has " + left.get(i));
                }
            }
        }
    }

    /** A form that asks for nothing is sent as it stands. When an earlier one took it away, all is made anew. */
    private void sendEasy(String key, Visit visit) {
        String form = key.substring(key.indexOf(' ') + 1);
        for (int attempt = 0; attempt < 2; attempt++) {
            try (Browser.Visitor visitor = signedIn(visit.who())) {
                Page page = visitor.open(cast.get().filled(visit.path())).page();
                if (Answers.forms(page).contains(form)) {
                    Answers.empty(page, form);
                    sent(key + ": ", Answers.press(page, form));
                    complaints(visitor, key);
                    return;
                }
            }
            cast.set(new Cast());
        }
        found.add(key + ": the form was there, and is gone");
    }

    private void complaints(Browser.Visitor visitor, String where) {
        visitor.freshComplaints().forEach(each -> found.add(where + " complains: " + each));
    }

    private void sent(String where, int status) {
        if (status >= 400) {
            found.add(where + "is answered with " + status);
        }
    }
}
