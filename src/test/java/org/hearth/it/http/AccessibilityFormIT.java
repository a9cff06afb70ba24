package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contact form of the accessibility statement: for anybody, to the administrators, and not without end. */
@ArquillianTest
@RunAsClient
class AccessibilityFormIT {

    private static final String PAGE = "/accessibility";

    private final World.Partnership where = World.partnership();
    private final World.Someone keeper = World.someone(where.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
    private final World.Someone ann = World.someone(where.guest(), "Ann");
    private final String words = "The calendar is not read out. " + where.id();

    @BeforeEach
    void nobody_has_written_yet() {
        World.run("delete from sign_in_throttle");
    }

    @Test
    void what_somebody_signed_in_writes_goes_to_the_administrators_of_their_partnership() {
        HttpResponse<String> sent = send(PageVisitor.as(ann), words, "/calendar", ann.email());

        assertEquals(302, sent.statusCode(), sent.body());
        assertEquals(1, mails(keeper.person()));
        assertEquals(
                1,
                World.number(
                        "select count(*) from help_request where message = ? and page = '/calendar' and reply_to = ?"
                                + " and partnership_id = ?",
                        words,
                        ann.email(),
                        where.id()));
    }

    @Test
    void nobody_has_to_sign_in_and_what_they_write_goes_to_whoever_set_the_service_up_first() {
        HttpResponse<String> sent = send(PageVisitor.nobody(), words, "", "");

        assertEquals(302, sent.statusCode(), sent.body());
        String first = World.text("select min(a.partnership_id) from account a join role_grant g on g.account_id = a.id"
                + " where a.status = 'ACTIVE' and g.role = 'ADMINISTRATOR' and g.scope_kind = 'PARTNERSHIP'");
        assertEquals(
                1,
                World.number(
                        "select count(*) from help_request where message = ? and partnership_id = ?", words, first));
        assertTrue(World.number(
                        "select count(*) from outbox where kind = 'account.help-request' and partnership_id = ?"
                                + " and facts like concat('%', (select id from help_request where message = ?))",
                        first, words)
                > 0);
        assertEquals(first.equals(where.id()) ? 1 : 0, mails(keeper.person()));
    }

    @Test
    void what_cannot_be_used_is_named_kept_and_not_sent() {
        Map<String, String[]> wrong = new LinkedHashMap<>();
        wrong.put("Write what went wrong", new String[] {"", "/calendar", ""});
        wrong.put("name@example.com", new String[] {words, "/calendar", "no address"});
        wrong.put("Use at most 2,000 characters", new String[] {words + "x".repeat(2_000), "/calendar", ""});
        wrong.put("Use at most 200 characters", new String[] {words, "/calendar?" + "x".repeat(200), ""});
        wrong.forEach((sentence, typed) -> {
            HttpResponse<String> answer = send(PageVisitor.nobody(), typed[0], typed[1], typed[2]);
            assertEquals(200, answer.statusCode(), sentence);
            assertTrue(answer.body().contains("id=\"errors\""), sentence);
            assertTrue(answer.body().contains(sentence), sentence);
            assertTrue(answer.body().contains("/calendar"), "what was typed is still there");
        });
        assertEquals(0, World.number("select count(*) from help_request where message like concat(?, '%')", words));
    }

    @Test
    void who_writes_again_and_again_has_to_wait() {
        PageVisitor visitor = PageVisitor.nobody();
        int taken = 0;
        HttpResponse<String> answer = send(visitor, words, "", "");
        while (answer.statusCode() == 302 && taken < 20) {
            taken++;
            answer = send(visitor, words, "", "");
        }

        assertTrue(taken >= 5 && taken < 20, "some are free, and then each waits longer: " + taken);
        assertTrue(answer.body().contains("We have had many messages from your connection"), answer.body());
        assertTrue(answer.body().contains(words), "the message is kept to be sent later");
        assertEquals(taken, World.number("select count(*) from help_request where message = ?", words));
    }

    private static HttpResponse<String> send(PageVisitor visitor, String message, String page, String replyTo) {
        FormOnPage form = FormOnPage.of(visitor.get(PAGE).body()).stream()
                .filter(each -> each.id().equals("form"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values =
                new LinkedHashMap<>(form.untouched(form.buttons().get(0)));
        values.put("message", message);
        values.put("page", page);
        values.put("replyTo", replyTo);
        return visitor.post(PAGE, values);
    }

    private static long mails(String person) {
        return World.number(
                "select count(*) from outbox where kind = 'account.help-request' and person_id = ?", person);
    }
}
