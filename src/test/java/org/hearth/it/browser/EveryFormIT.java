package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Forms whose first button needs none of the boxes: no offer, a place approved, a person marked as here. */
    private static final Set<String> NOTHING_IS_AN_ANSWER =
            Set.of("/approvals form", "/approve answer", "/training/roster register", "/training/schedule offersForm");

    private final List<String> found = new ArrayList<>();
    private final Map<String, Visit> easy = new LinkedHashMap<>();
    private int asking;
    private Cast cast = new Cast();

    @Test
    void an_empty_form_is_answered_by_a_summary_that_leads_to_each_field() {
        Map<String, List<Visit>> rounds = Visit.pages().stream()
                .collect(Collectors.groupingBy(Visit::who, LinkedHashMap::new, Collectors.toList()));
        rounds.forEach((who, visits) -> {
            try (Browser.Visitor visitor = signedIn(who)) {
                visits.forEach(visit -> forms(visitor, visit));
                complaints(visitor, who);
            }
        });
        assertEquals("", String.join("\n", found));
        assertTrue(asking >= FORMS_THAT_ASK, asking + " forms ask for something");
        easy.forEach(this::sendEasy);
        assertEquals("", String.join("\n", found));
    }

    private Browser.Visitor signedIn(String who) {
        Browser.Visitor visitor = Browser.desk();
        visitor.page().onDialog(Dialog::accept);
        if (cast.who(who) != null) {
            visitor.signIn(cast.who(who));
        }
        return visitor;
    }

    /** Sends those forms of a page that ask for something; the others change things and have their turn at the end. */
    private void forms(Browser.Visitor visitor, Visit visit) {
        Page page = visitor.open(cast.filled(visit.path())).page();
        for (String form : Answers.forms(page)) {
            visitor.open(cast.filled(visit.path()));
            String key = visit.page() + " " + form;
            if (Answers.empty(page, form) && !NOTHING_IS_AN_ANSWER.contains(key)) {
                asking++;
                String where = visit.who() + " " + visit.address() + " #" + form + ": ";
                sent(where, Answers.press(page, form));
                if (Answers.wrong(page)) {
                    promises(visitor, where);
                    again(visitor, visit, form, where);
                } else {
                    found.add(where + "nothing is said about what is missing");
                }
            } else {
                easy.putIfAbsent(key, visit);
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
        visitor.open(cast.filled(visit.path()));
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
                Page page = visitor.open(cast.filled(visit.path())).page();
                if (Answers.forms(page).contains(form)) {
                    Answers.empty(page, form);
                    sent(key + ": ", Answers.press(page, form));
                    complaints(visitor, key);
                    return;
                }
            }
            cast = new Cast();
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
