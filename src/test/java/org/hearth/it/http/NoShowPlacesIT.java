package org.hearth.it.http;

import static org.hearth.it.Desk.accept;
import static org.hearth.it.Desk.beganAgo;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.fiveMinutesPass;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.DoorCode;
import org.hearth.it.OfferLink;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quarter of an hour after a session has begun the place of somebody who is not there can be taken by who waits. */
@ArquillianTest
@RunAsClient
class NoShowPlacesIT extends TwoPlacesTaken {

    private String beas;
    private String cais;

    @BeforeEach
    void and_two_wait() {
        beas = book(session, bea);
        cais = book(session, cai);
    }

    @Test
    void the_minute_before_nothing_happens_and_at_the_minute_everybody_who_waits_is_told() {
        beganAgo(session, 14);
        mark(anns, "HERE");
        fiveMinutesPass();
        assertEquals(0, told("booking.last-call", beas));
        assertEquals(0, free());

        beganAgo(session, 15);
        fiveMinutesPass();
        fiveMinutesPass();
        assertEquals(1, free());
        assertEquals(1, told("booking.last-call", beas));
        assertEquals(1, told("booking.last-call", cais));
        assertEquals("CONFIRMED", status(abes), "the booking stays what it is");
        assertEquals("WAITING", status(beas));
        assertEquals(
                1,
                World.number(
                        "select abs(timestampdiff(second, a.first_start + interval 30 minute, b.offer_until)) <= 1 from booking b"
                                + " join place_allocation a on a.session_id = b.session_id where b.id = ?",
                        beas));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'booking.place-given-on' and entity_id = ?",
                        abes));
    }

    @Test
    void the_first_to_take_it_has_it_and_is_on_the_register_beside_the_one_who_did_not_come() {
        notThere();
        String page = PageVisitor.as(bea).get("/training/booking?ref=" + beas).body();
        assertTrue(page.contains("the first to accept it has it"), page);
        accept(bea, beas);
        assertEquals("CONFIRMED", status(beas));
        assertEquals("booking.offer-gone", answered(cai, cais, "accept"));
        assertEquals(0, free());
        List<JsonObject> rows = rows();
        assertEquals(3, rows.size());
        assertTrue(row(abes).getBoolean("givenOn"));
        assertFalse(row(beas).getBoolean("givenOn"));
        assertTrue(PageVisitor.as(lead)
                .get("/training/roster?session=" + session.id() + "&day=1")
                .body()
                .contains("Place free for others"));
    }

    @Test
    void by_the_link_of_the_letter_it_is_taken_without_a_sign_in() {
        notThere();
        String path = "/offer?t=" + OfferLink.code("offer", beas, 1);
        PageVisitor nobody = PageVisitor.nobody();
        assertTrue(nobody.get(path).body().contains("Take it only if you can be there in time"));
        nobody.submit(path, "offer", "accept", Map.of());
        assertEquals("CONFIRMED", status(beas));
    }

    @Test
    void after_another_quarter_of_an_hour_nobody_can_take_it() {
        notThere();
        World.run("update booking set offer_until = utc_timestamp(6) - interval 1 second where id = ?", beas);
        assertEquals("booking.started", answered(bea, beas, "accept"));
        beganAgo(session, 30);
        World.run("update booking set offer_until = utc_timestamp(6) where id = ?", cais);
        World.run("delete from outbox where booking_id = ?", cais);
        fiveMinutesPass();
        assertEquals("booking.offer-gone", answered(cai, cais, "accept"));
        assertEquals(0, told("booking.last-call", cais));
        assertNull(World.text("select offer_until from booking where id = ?", cais));
    }

    @Test
    void who_comes_late_has_the_place_back_while_nobody_took_it() {
        notThere();
        mark(abes, "LATE");
        assertEquals(0, free());
        assertFalse(row(abes).getBoolean("givenOn"));
        assertEquals("booking.offer-gone", answered(bea, beas, "accept"));
    }

    @Test
    void who_comes_when_it_is_taken_is_let_in_by_the_trainer_and_not_by_the_code_at_the_door() {
        notThere();
        accept(bea, beas);
        String door = "/c?t=" + DoorCode.of(session.id(), 1);
        String refused =
                PageVisitor.as(abe).submit(door, "form", "here", Map.of()).body();
        assertTrue(refused.contains("Your place was given on") || refused.contains("your place was given on"), refused);
        mark(abes, "LATE");
        assertTrue(row(abes).getBoolean("givenOn"), "one more than there are places");
        assertEquals("LATE", row(abes).getString("mark"));
        assertEquals(2, World.number("select sum(taken) from place_share where session_id = ?", session.id()));
    }

    @Test
    void somebody_marked_absent_early_counts_from_the_minute_on_and_later_at_once() {
        beganAgo(session, 5);
        mark(abes, "ABSENT");
        mark(anns, "HERE");
        assertEquals(0, free());
        beganAgo(session, 16);
        fiveMinutesPass();
        assertEquals(1, free());
        mark(anns, "ABSENT");
        assertEquals(2, free(), "whatever is done on the register sees to it, without any job");
    }

    @Test
    void a_register_nobody_has_begun_says_nothing_of_anybody_and_one_begun_late_only_what_it_says() {
        beganAgo(session, 20);
        fiveMinutesPass();
        assertEquals(0, free());
        mark(anns, "HERE");
        fiveMinutesPass();
        assertEquals(0, free());
        mark(abes, "ABSENT");
        assertEquals(1, free());
        assertEquals(1, told("booking.last-call", beas));
    }

    @Test
    void a_partnership_may_give_nobodys_place_on() {
        World.run("insert into no_show_rule values (uuid(), ?, '2020-01-01', null, 15)", area.id());
        notThere();
        assertEquals(0, free());
        assertEquals(0, told("booking.last-call", beas));
    }

    @Test
    void who_walks_in_may_have_the_place_that_nobody_took() {
        beganAgo(session, 10);
        mark(anns, "HERE");
        assertEquals("booking.walk-in-full", walksIn("Wes Walker").code());
        beganAgo(session, 15);
        fiveMinutesPass();
        assertEquals(1, told("booking.last-call", beas));
        assertEquals(200, walksIn("Wes Walker").status());
        assertEquals("booking.offer-gone", answered(bea, beas, "accept"), "somebody sits on it");
        assertTrue(PageVisitor.as(abe)
                .submit("/c?t=" + DoorCode.of(session.id(), 1), "form", "here", Map.of())
                .body()
                .contains("our place was given on"));
    }

    @Test
    void whoever_needs_a_word_from_home_first_is_not_called_once_it_has_begun() {
        World.run("update booking set approval = 'ASKED' where id = ?", beas);
        notThere();
        assertEquals(0, told("booking.last-call", beas));
        assertEquals(1, told("booking.last-call", cais));
    }

    @Test
    void what_follows_from_not_coming_follows_all_the_same() {
        notThere();
        accept(bea, beas);
        mark(beas, "LATE");
        Api.Answer done = register("{\"finished\":true,\"restAbsent\":true}");
        assertEquals(200, done.status(), done.body());
        assertEquals(3, World.number("select count(*) from completion where session_id = ?", session.id()));
        assertEquals(1, World.number("select count(*) from attendance where booking_id = ? and mark = 'ABSENT'", abes));
        assertEquals(
                2,
                rows().stream()
                        .filter(each -> !each.getString("mark").equals("ABSENT"))
                        .count());
    }

    private List<JsonObject> rows() {
        return Api.as(lead)
                .get("/sessions/" + session.id() + "/days/1/register")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject row(String booking) {
        return rows().stream()
                .filter(each -> booking.equals(each.getString("booking")))
                .findFirst()
                .orElseThrow();
    }
}
