package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.offerEndsIn;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hearth.it.Desk;
import org.hearth.it.OfferLink;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link in a letter that offers a place answers it without a sign-in, that one offer and nothing else. */
@ArquillianTest
@RunAsClient
class OfferLinkIT {

    private World.Session session;
    private Someone lead;
    private Someone bea;
    private String anns;
    private String beas;
    private String cais;
    private String link;

    @BeforeEach
    void bea_is_offered_a_place_and_cai_waits() {
        World.Partnership area = World.partnership();
        session = World.session(area, World.course(area), 20, 1, 0);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        Someone ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.host(), "Bea");
        anns = book(session, ann);
        beas = book(session, bea);
        cais = book(session, World.someone(area.host(), "Cai"));
        cancel(ann, anns);
        link = OfferLink.of(beas);
    }

    @Test
    void opening_it_changes_nothing_however_often() {
        long version = World.number("select version from booking where id = ?", beas);
        for (int i = 0; i < 3; i++) {
            String page = open(link);
            assertTrue(page.contains("A place is offered to you"), page);
            assertTrue(page.contains("Accept the place") && page.contains("Let it go"), page);
            assertTellsNothing(page);
        }
        assertEquals("OFFERED", status(beas));
        assertEquals(version, World.number("select version from booking where id = ?", beas));
    }

    @Test
    void its_first_button_accepts() {
        assertEquals(302, press("accept").statusCode());
        assertEquals("CONFIRMED", status(beas));
        assertEquals(1, Desk.told("booking.confirmed", beas));
        String page = open(link);
        assertTrue(page.contains("You have a place"), page);
        assertFalse(page.contains("Let it go"), page);
        assertTellsNothing(page);
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'booking.offer-accepted-by-link'"
                                + " and entity_id = ?",
                        beas));
    }

    @Test
    void its_second_button_lets_it_go_to_the_next_one() {
        assertEquals(302, press("decline").statusCode());
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(cais));
        assertTrue(open(link).contains("You have let the place go"));
    }

    @Test
    void a_page_left_open_until_the_time_is_over_accepts_nothing_and_says_so() {
        PageVisitor visitor = PageVisitor.nobody();
        HttpResponse<String> answer = visitor.submit(link, "offer", "accept", Map.of(), () -> offerEndsIn(beas, -1));
        assertTrue(answer.statusCode() == 302 || answer.statusCode() == 200, answer.body());
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(cais));
        assertTrue(open(link).contains("The time to accept is over"));
    }

    @Test
    void two_pages_open_at_once_answer_once() {
        PageVisitor.nobody().submit(link, "offer", "decline", Map.of(), () -> press("accept"));
        assertEquals("CONFIRMED", status(beas));
        assertEquals("WAITING", status(cais));
    }

    @Test
    void a_lapsed_link_is_answered_with_what_to_do() {
        offerEndsIn(beas, -1);
        String page = open(link);
        assertTrue(page.contains("The time to accept is over"), page);
        assertTrue(page.contains("Book again to join the waiting list"), page);
        assertTellsNothing(page);
    }

    @Test
    void a_link_of_an_earlier_offer_opens_no_later_one() {
        World.run("update booking set offer_number = offer_number + 1 where id = ?", beas);
        String page = open(link);
        assertTrue(page.contains("There is nothing to answer any more"), page);
        assertFalse(page.contains("Let it go"), page);
    }

    @Test
    void a_link_that_hearth_did_not_sign_says_nothing_about_anybody() {
        String code = link.substring(link.indexOf('=') + 1);
        String signature = code.substring(code.lastIndexOf('.'));
        List<String> forged = List.of(
                cais + ".0" + signature,
                cais + ".1" + signature,
                beas + ".2" + signature,
                OfferLink.code("check-in", beas, 1),
                code.substring(0, code.length() - 1),
                code + "A",
                "",
                "x",
                "%00",
                "%27%20or%201=1",
                "a".repeat(3000),
                beas + ".99999999999999.AAAAAAAAAAAAAAAAAAAAAA");
        for (String each : forged) {
            HttpResponse<String> answer = PageVisitor.nobody().get("/offer?t=" + each);
            assertEquals(200, answer.statusCode(), each);
            assertTrue(answer.body().contains("This link does not work"), each + answer.body());
            assertFalse(answer.body().contains("id=\"offer\""), each);
            assertTellsNothing(answer.body());
        }
        assertEquals(200, PageVisitor.nobody().get("/offer").statusCode());
        assertEquals("OFFERED", status(beas));
    }

    @Test
    void a_last_call_is_answered_by_its_link_and_who_is_late_is_told() {
        Desk.beginsSoon(session);
        cancel(lead, beas);
        String cai = OfferLink.of(cais);
        assertTrue(open(cai).contains("A place is free for the first to take it"));
        String taken = book(session, bea);
        assertEquals("CONFIRMED", status(taken));
        String late = open(cai);
        assertTrue(late.contains("Somebody else took the place first"), late);
        assertEquals("WAITING", status(cais));
    }

    private HttpResponse<String> press(String button) {
        return PageVisitor.nobody().submit(link, "offer", button, Map.of());
    }

    private static String open(String path) {
        HttpResponse<String> answer = PageVisitor.nobody().get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private void assertTellsNothing(String page) {
        assertFalse(page.contains("Bea") || page.contains("Tester") || page.contains(bea.email()), page);
        assertFalse(page.contains("example.org/meet"), page);
    }
}
