package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An address says all there is to say: it opens the same page again, and going back never sends anything twice. */
@ArquillianTest
@RunAsClient
class AddressesIT {

    private static final String NOBODYS = "01a2147c-0000-7000-8000-000000000000";

    /** What is looked for here is a filter or a default: nothing found is no error. */
    private static final Set<String> FILTERS = Set.of(
            "/verify",
            "/set-password",
            "/audit",
            "/admin/sites",
            "/calendar",
            "/c",
            "/people",
            "/training/trainers",
            "/training/trainer-record",
            "/training/schedule?course=");

    /** Looking at it is written down in it. */
    private static final String AUDIT = "/audit";

    private static final int AGAIN = 3;

    /** So many pages one visitor opens before another goes on as the same person. */
    private static final int A_VISIT = 25;

    private final Cast cast = new Cast();

    @Test
    void an_address_opens_the_same_page_again() {
        List<String> differ = Collections.synchronizedList(new ArrayList<>());
        everybody((visitor, visit) -> {
            String path = cast.filled(visit.path());
            if (!visit.page().equals(AUDIT) && !isTheSameAgain(visitor, path)) {
                differ.add(visit.who() + " " + visit.address());
            }
        });
        assertEquals(List.of(), differ);
        assertNotEquals(plain("<p>A</p>"), plain("<p>B</p>"), "a difference would be seen");
    }

    @Test
    void what_nobody_has_is_not_found_on_a_page_that_says_so() {
        List<String> found = Collections.synchronizedList(new ArrayList<>());
        everybody((visitor, visit) -> {
            boolean filter = FILTERS.stream()
                    .anyMatch(each -> each.equals(visit.page()) || visit.path().startsWith(each));
            if (visit.path().matches(".*[?&](ref|session|id|number|partner|course)=\\{.*") && !filter) {
                APIResponse answer = visitor.ask(visit.path().replaceAll("=\\{[a-z]+\\}", "=" + NOBODYS));
                boolean said = answer.text().contains("<main")
                        && answer.headers().get("content-type").startsWith("text/html");
                if (answer.status() != 404 || !said) {
                    found.add(visit.who() + " " + visit.address() + " " + answer.status() + " "
                            + answer.headers().get("content-type"));
                }
            }
        });
        assertEquals("", String.join("\n", found));
    }

    @Test
    void going_back_sends_nothing_again() {
        World.Partnership where = World.partnership();
        World.Session session = World.session(where, World.course(where), 20, 8, 4);
        World.Someone ann = World.someone(where.guest(), "Ann");
        try (Browser.Visitor visitor = Browser.desk().signIn(ann)) {
            Page page = visitor.open("/training/book?session=" + session.ref()).page();
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            page.click("#book");
            page.waitForURL("**/training/booking?ref=*");
            String there = page.url();
            page.reload();
            page.goBack();
            page.goForward();
            page.reload();
            assertEquals(there, page.url());
            assertEquals(1, sent.size(), "the one press of the button: " + sent);
            assertEquals(1, World.number("select count(*) from booking where person_id = ?", ann.person()));
        }
    }

    /** The clock may send a letter or end an offer between two answers; it does so once, and then they agree. */
    private static boolean isTheSameAgain(Browser.Visitor visitor, String path) {
        String before = plain(visitor.ask(path).text());
        for (int again = 0; again < AGAIN; again++) {
            String now = plain(visitor.ask(path).text());
            if (now.equals(before)) {
                return true;
            }
            before = now;
        }
        return false;
    }

    private interface Look {
        void at(Browser.Visitor visitor, Visit visit);
    }

    private void everybody(Look look) {
        List<List<Visit>> rounds = Visit.rounds(A_VISIT);
        assertTrue(rounds.stream().map(visits -> visits.get(0).who()).distinct().count() > 5);
        Browser.byTwo(rounds, visits -> {
            String who = visits.get(0).who();
            try (Browser.Visitor visitor = Browser.desk()) {
                if (cast.who(who) != null) {
                    visitor.signIn(cast.who(who));
                }
                visits.forEach(visit -> look.at(visitor, visit));
            }
        });
    }

    /** What a reader sees of a page: without what is made anew for each answer. */
    private static String plain(String html) {
        return html.replaceAll("<input[^>]*type=\"hidden\"[^>]*>", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("(?i)reference [-0-9a-f]+", "")
                .replaceAll("j_id[-_a-z0-9:]+", "");
    }
}
