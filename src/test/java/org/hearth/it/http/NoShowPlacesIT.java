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
import org.hearth.it.Auditor;
import org.hearth.it.DoorCode;
import org.hearth.it.OfferLink;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quarter of an hour after a session has begun the place of somebody who is not there can be taken by who waits. */
@ArquillianTest
@RunAsClient
class NoShowPlacesIT {

    private World.Partnership area;
    private World.Session session;
    private Someone lead;
    private Someone ann;
    private Someone abe;
    private Someone bea;
    private Someone cai;
    private String anns;
    private String abes;
    private String beas;
    private String cais;

    @BeforeEach
    void two_have_places_and_two_wait() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 2, 0);
        World.run("delete from place_share where session_id = ? and places = 0", session.id());
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        abe = World.someone(area.host(), "Abe");
        bea = World.someone(area.host(), "Bea");
        cai = World.someone(area.host(), "Cai");
        anns = book(session, ann);
        abes = book(session, abe);
        beas = book(session, bea);
        cais = book(session, cai);
    }

    /** But with the days of a session that a test moved statement by statement. */
    @AfterEach
    void the_auditor_is_content() {
        assertEquals(
                List.of(),
                Auditor.findings(List.of(session.id())).stream()
                        .filter(each -> !each.startsWith("days agreed ") && !each.startsWith("first and last "))
                        .toList());
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
        assertEquals("booking.offer-gone", answer(cai, cais).code());
        assertEquals(0, free());
        List<JsonObject> rows = register();
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
        assertEquals("booking.started", answer(bea, beas).code());
        beganAgo(session, 30);
        World.run("update booking set offer_until = utc_timestamp(6) where id = ?", cais);
        World.run("delete from outbox where booking_id = ?", cais);
        fiveMinutesPass();
        assertEquals("booking.offer-gone", answer(cai, cais).code());
        assertEquals(0, told("booking.last-call", cais));
        assertNull(World.text("select offer_until from booking where id = ?", cais));
    }

    @Test
    void who_comes_late_has_the_place_back_while_nobody_took_it() {
        notThere();
        late(abes);
        assertEquals(0, free());
        assertFalse(row(abes).getBoolean("givenOn"));
        assertEquals("booking.offer-gone", answer(bea, beas).code());
    }

    @Test
    void who_comes_when_it_is_taken_is_let_in_by_the_trainer_and_not_by_the_code_at_the_door() {
        notThere();
        accept(bea, beas);
        String door = "/c?t=" + DoorCode.of(session.id(), 1);
        String refused =
                PageVisitor.as(abe).submit(door, "form", "here", Map.of()).body();
        assertTrue(refused.contains("Your place was given on") || refused.contains("your place was given on"), refused);
        late(abes);
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
        String walkIn = "{\"walkIns\":[{\"name\":\"Wes Walker\",\"partner\":\""
                + area.host().id() + "\",\"noEmail\":true}]}";
        assertEquals("booking.walk-in-full", put(walkIn).code());
        beganAgo(session, 15);
        assertEquals(200, put(walkIn).status());
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
        late(beas);
        Api.Answer done = put("{\"finished\":true,\"restAbsent\":true}");
        assertEquals(200, done.status(), done.body());
        assertEquals(3, World.number("select count(*) from completion where session_id = ?", session.id()));
        assertEquals(1, World.number("select count(*) from attendance where booking_id = ? and mark = 'ABSENT'", abes));
        assertEquals(
                2,
                register().stream()
                        .filter(each -> !each.getString("mark").equals("ABSENT"))
                        .count());
    }

    /** Ann is here, Abe is not, and the quarter of an hour is over. */
    private void notThere() {
        beganAgo(session, 10);
        mark(anns, "HERE");
        beganAgo(session, 15);
        fiveMinutesPass();
    }

    private void mark(String booking, String mark) {
        Api.Answer done = put("{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"" + mark + "\"}]}");
        assertEquals(200, done.status(), done.body());
    }

    private void late(String booking) {
        Api.Answer done = put("{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"LATE\",\"minutesMissed\":16}]}");
        assertEquals(200, done.status(), done.body());
    }

    private Api.Answer put(String body) {
        return Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", body);
    }

    private List<JsonObject> register() {
        return Api.as(lead)
                .get("/sessions/" + session.id() + "/days/1/register")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject row(String booking) {
        return register().stream()
                .filter(each -> booking.equals(each.getString("booking")))
                .findFirst()
                .orElseThrow();
    }

    private static Api.Answer answer(Someone who, String booking) {
        return Api.as(who).post("/bookings/" + booking + "/accept", null);
    }

    private long free() {
        return World.number("select sum(places - taken) from place_share where session_id = ?", session.id());
    }
}
