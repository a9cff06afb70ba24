package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.OfferLink;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for any date of a course: one place in every line, offers of what suits, and why there is none yet. */
@ArquillianTest
@RunAsClient
class AnyDateIT {

    private World.Partnership area;
    private String course;
    private String ref;
    private World.Session first;
    private World.Session second;
    private Someone lead;
    private Someone ann;
    private Someone bea;
    private Someone cai;
    private String anns;
    private String annsSecond;
    private final List<World.Session> sessions = new ArrayList<>();

    @BeforeEach
    void one_has_the_only_place_of_both_dates() {
        area = World.partnership();
        course = World.course(area);
        ref = World.text("select ref from course where id = ?", course);
        first = session(20);
        second = session(41);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.host(), "Bea");
        cai = World.someone(area.host(), "Cai");
        anns = Desk.book(first, ann);
        annsSecond = Desk.book(second, ann);
    }

    /** But with the days of a session that a test moved statement by statement. */
    @AfterEach
    void the_auditor_is_content() {
        List<String> ids = sessions.stream().map(World.Session::id).toList();
        assertEquals(
                List.of(),
                Auditor.findings(ids).stream()
                        .filter(each -> !each.startsWith("days agreed ") && !each.startsWith("first and last "))
                        .toList());
    }

    @Test
    void whoever_waits_for_any_date_is_offered_what_comes_free_first() {
        String wish = waits(bea);
        assertNull(offered(bea));
        Desk.cancel(ann, annsSecond);

        String offer = offered(bea);
        assertEquals(second.id(), World.text("select session_id from booking where id = ?", offer));
        assertEquals(1, Desk.told("booking.offered", offer));
        assertEquals(offer, view(bea, wish).getJsonObject("offer").getString("booking"));
        Desk.accept(bea, offer);
        assertEquals("CONFIRMED", Desk.status(offer));
        assertEquals("MET", status(wish));
        assertEquals(409, ask(bea, "").status());
    }

    @Test
    void letting_an_offer_go_keeps_the_place_in_the_line_for_other_dates_and_not_for_the_same_one() {
        String wish = waits(bea);
        Desk.cancel(ann, anns);
        String offer = offered(bea);
        assertEquals(
                200, Api.as(bea).post("/bookings/" + offer + "/decline", null).status());
        assertEquals("OPEN", status(wish));
        assertNull(offered(bea), "the same date is not offered twice");
        assertEquals(1, free(first));
        Desk.cancel(ann, annsSecond);
        assertEquals(second.id(), World.text("select session_id from booking where id = ?", offered(bea)));
    }

    @Test
    void somebody_let_go_of_by_one_date_is_offered_what_is_free_on_another_at_once() {
        waits(bea);
        Desk.cancel(ann, anns);
        Desk.cancel(ann, annsSecond);
        assertEquals(1, free(second), "one place at a time is held for one who waits");
        String offer = offered(bea);
        Api.as(bea).post("/bookings/" + offer + "/decline", null);
        assertEquals(second.id(), World.text("select session_id from booking where id = ?", offered(bea)));
        assertEquals(0, free(second));
    }

    @Test
    void an_offer_that_runs_out_keeps_the_wish_and_says_so() {
        String wish = waits(bea);
        Desk.cancel(ann, anns);
        String offer = offered(bea);
        Desk.offerEndsIn(offer, -1);
        Desk.fiveMinutesPass();
        assertEquals("CANCELLED", Desk.status(offer));
        assertEquals("OPEN", status(wish));
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox where kind = 'booking.cancelled' and booking_id = ?"
                                + " and facts like '%anyDate%'",
                        offer));
    }

    @Test
    void who_asked_for_any_date_before_another_asked_for_this_one_is_before_them() {
        waits(bea);
        String cais = Desk.book(first, cai);
        Someone dai = World.someone(area.host(), "Dai");
        waits(dai);
        assertEquals(2, Api.as(cai).get("/bookings/" + cais).json().getInt("position"));
        Desk.cancel(ann, anns);
        assertEquals(first.id(), World.text("select session_id from booking where id = ?", offered(bea)));
        Api.as(bea).post("/bookings/" + offered(bea) + "/decline", null);
        assertEquals("OFFERED", Desk.status(cais));
        Api.as(cai).post("/bookings/" + cais + "/decline", null);
        assertEquals(first.id(), World.text("select session_id from booking where id = ?", offered(dai)));
    }

    @Test
    void a_date_that_does_not_suit_is_the_next_ones_and_the_host_sees_why() {
        DayOfWeek other = first.date().getDayOfWeek().plus(1);
        String wish = waits(bea, ",\"days\":[\"" + other + "\"]");
        Someone dai = World.someone(area.host(), "Dai");
        waits(dai, ",\"delivery\":\"IN_PERSON\"");
        String cais = Desk.book(first, cai);
        assertEquals("DOES_NOT_SUIT", standing(bea, wish, first));
        Desk.cancel(ann, anns);
        assertEquals("OFFERED", Desk.status(cais));
        JsonObject list =
                Api.as(lead).get("/sessions/" + first.id() + "/waiting").json();
        JsonObject entry = list.getJsonArray("items").getJsonObject(0);
        assertTrue(entry.getString("name").startsWith("Bea"), list.toString());
        assertEquals("DOES_NOT_SUIT", entry.getString("standing"));
        assertEquals(0, entry.getInt("position"));
        assertEquals(
                "DOES_NOT_SUIT", entry.getJsonArray("passed").getJsonObject(0).getString("reason"));
        String page = PageVisitor.as(lead)
                .get("/training/waiting?session=" + first.ref())
                .body();
        assertTrue(page.contains("Waits for any date, and this one does not suit them"), page);
        assertTrue(page.contains("Passed over, times 1: the date did not suit them"), page);

        assertEquals(200, prefer(bea, wish, "{}").status());
        assertEquals("PLACES_TAKEN", standing(bea, wish, first));
        Api.as(cai).post("/bookings/" + cais + "/decline", null);
        assertEquals(first.id(), World.text("select session_id from booking where id = ?", offered(bea)));
    }

    @Test
    void a_host_reads_no_name_of_somebody_elses_person_who_waits_for_any_date() {
        Someone gus = World.someone(area.guest(), "Gus");
        waits(gus);
        waits(bea);
        JsonObject list =
                Api.as(lead).get("/sessions/" + first.id() + "/waiting").json();
        JsonObject theirs = list.getJsonArray("items").getJsonObject(0);
        assertTrue(
                theirs.getString("name", null) == null && theirs.getString("partnerName", null) == null,
                list.toString());
        JsonObject own = list.getJsonArray("items").getJsonObject(1);
        assertTrue(own.getString("name").startsWith("Bea"), list.toString());
        String page = PageVisitor.as(lead)
                .get("/training/waiting?session=" + first.ref())
                .body();
        assertTrue(page.contains("Somebody of another partner") && !page.contains("Gus"), page);
    }

    @Test
    void a_date_in_another_language_is_passed_until_its_host_changes_it() {
        String wish = waits(bea, ",\"languages\":[\"cy\",\"bfi\"]");
        assertEquals("DOES_NOT_SUIT", standing(bea, wish, first));
        assertEquals(
                "British Sign Language",
                view(bea, wish).getJsonArray("languages").getJsonObject(0).getString("name"));
        assertEquals(400, prefer(bea, wish, "{\"languages\":[\"tlh\"]}").status());
        Desk.cancel(ann, anns);
        assertNull(offered(bea));

        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                first.id(),
                lead.person());
        Api.Answer changed = Api.as(lead)
                .put(
                        "/sessions/" + first.id(),
                        "{\"language\":\"cy\",\"overrideReason\":\"Agreed with the licensor\"}");
        assertEquals(200, changed.status(), changed.body());
        assertEquals("Welsh", changed.json().getString("languageName"));
        assertEquals(first.id(), World.text("select session_id from booking where id = ?", offered(bea)));
    }

    @Test
    void what_is_free_already_is_offered_at_once() {
        Desk.cancel(ann, annsSecond);
        waits(bea);
        assertEquals(second.id(), World.text("select session_id from booking where id = ?", offered(bea)));
        assertEquals("WAITING", Desk.tryToBook(second, cai).json().getString("status"), "no newcomer takes it");
    }

    @Test
    void in_the_last_hours_those_who_wait_for_any_date_are_told_with_all_others_and_may_be_the_first() {
        String wish = waits(bea);
        waits(cai, ",\"delivery\":\"IN_PERSON\"");
        Someone dai = World.someone(area.host(), "Dai");
        String dais = Desk.book(first, dai);
        Desk.beginsSoon(first);
        Desk.cancel(lead, anns);
        String beas = called(bea);
        assertEquals(1, Desk.told("booking.last-call", beas));
        assertEquals(1, Desk.told("booking.last-call", dais));
        assertEquals(0, Desk.toldTo("booking.last-call", cai));
        assertEquals(1, Api.as(bea).get("/bookings/" + beas).json().getInt("position"));
        assertNull(view(bea, wish).get("offer"), "nothing is held");

        Desk.accept(dai, dais);
        assertNull(called(bea));
        assertEquals("WAITING", Desk.status(beas));
        Desk.cancel(lead, dais);
        assertEquals(2, Desk.told("booking.last-call", beas));
        Desk.accept(bea, beas);
        assertEquals("CONFIRMED", Desk.status(beas));
        assertEquals("MET", status(wish));
    }

    @Test
    void a_last_call_that_is_let_go_keeps_the_wish_and_one_that_waits_ends_with_it() {
        String wish = waits(bea);
        Desk.beginsSoon(first);
        Desk.cancel(lead, anns);
        String beas = called(bea);
        String page = "/offer?t=" + OfferLink.code("offer", beas, 1);
        assertTrue(PageVisitor.nobody().get(page).body().contains("You keep waiting for other dates."));
        PageVisitor.nobody().submit(page, "offer", "decline", Map.of());
        assertEquals("CANCELLED", Desk.status(beas));
        assertEquals("OPEN", status(wish));
        Desk.fiveMinutesPass();
        assertNull(called(bea), "the same date is not offered twice");

        String cais = waits(cai);
        String caisTurn = called(cai);
        assertEquals(
                200, Api.as(cai).post("/wishes/" + cais + "/withdraw", null).status());
        assertEquals("CANCELLED", Desk.status(caisTurn));
    }

    @Test
    void a_new_date_is_offered_to_those_who_wait_in_the_order_they_asked() {
        String beas = waits(bea);
        waits(cai);
        Someone guest = World.someone(area.guest(), "Gus");
        String guests = waits(guest);
        World.Session third = session(55);
        World.run("delete from place_day where session_id = ?", third.id());
        World.run("delete from place_share where session_id = ?", third.id());
        World.run("delete from place_allocation where session_id = ?", third.id());
        World.run("update session set status = 'DRAFT', published_at = null where id = ?", third.id());
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                third.id(),
                lead.person());
        Api.Answer published = Api.as(lead)
                .post("/sessions/" + third.id() + "/publish", "{\"overrideReason\":\"Agreed with the licensor\"}");
        assertEquals(200, published.status(), published.body());

        assertEquals(third.id(), World.text("select session_id from booking where id = ?", offered(bea)));
        assertNull(offered(cai));
        assertEquals("PLACES_TAKEN", standing(cai, wishOf(cai), third));
        assertEquals("NO_SHARE", standing(guest, guests, third));
        assertEquals(
                1, World.number("select turn from wish_turn where wish_id = ? and session_id = ?", beas, third.id()));
        String offers = "{\"offers\":[{\"partner\":\"" + area.guest().id()
                + "\",\"places\":1}],\"moveToWaiting\":true,\"withdrawalReason\":\"The trust needs it\"}";
        Api.Answer divided = Api.as(lead).put("/sessions/" + third.id() + "/places", offers);
        assertEquals(200, divided.status(), divided.body());
        assertEquals(third.id(), World.text("select session_id from booking where id = ?", offered(guest)));
    }

    @Test
    void a_date_that_is_called_off_lets_the_wish_go_on() {
        String wish = waits(bea);
        Desk.cancel(ann, anns);
        Desk.cancel(ann, annsSecond);
        assertEquals(
                200,
                Api.as(lead)
                        .post("/sessions/" + first.id() + "/cancel", "{\"reason\":\"The room is flooded\"}")
                        .status());
        assertEquals("OPEN", status(wish));
        assertEquals(second.id(), World.text("select session_id from booking where id = ?", offered(bea)));
    }

    @Test
    void other_plans_at_that_time_are_looked_at_when_a_place_comes_free() {
        String wish = waits(bea);
        World.Session elsewhere = World.session(area, World.course(area), 20, 3, 0);
        sessions.add(elsewhere);
        Desk.book(elsewhere, bea);
        assertEquals("ELSEWHERE", standing(bea, wish, first));
        Desk.cancel(ann, anns);
        assertNull(offered(bea));
        assertEquals(1, free(first));
        JsonObject list =
                Api.as(lead).get("/sessions/" + first.id() + "/waiting").json();
        assertEquals("ELSEWHERE", list.getJsonArray("items").getJsonObject(0).getString("standing"));
    }

    @Test
    void a_place_somebody_books_themselves_ends_the_waiting() {
        String wish = waits(bea, ",\"delivery\":\"IN_PERSON\"");
        Desk.cancel(ann, anns);
        Desk.book(first, bea);
        assertEquals("MET", status(wish));
    }

    @Test
    void whoever_has_a_place_or_waits_already_is_told_so() {
        assertEquals("booking.wish-placed", ask(ann, "").code());
        waits(bea);
        assertEquals("booking.wish-already", ask(bea, "").code());
        assertEquals(400, ask(cai, ",\"days\":[\"SOMEDAY\"]").status());
        assertEquals(400, ask(cai, ",\"localities\":[\"nowhere\"]").status());
        assertEquals(400, ask(cai, ",\"delivery\":\"BY_POST\"").status());
        assertEquals(
                404,
                Api.as(cai)
                        .post("/wishes", "{\"person\":\"" + cai.person() + "\",\"course\":\"C-nothing\"}")
                        .status());
    }

    @Test
    void the_home_partners_word_is_asked_once_a_place_is_accepted() {
        Desk.asks(area.host(), "TRAINING_LEAD");
        waits(bea);
        Desk.cancel(lead, anns);
        Desk.accept(bea, offered(bea));
        assertEquals(
                "REQUESTED",
                World.text(
                        "select status from booking where person_id = ? and session_id = ?", bea.person(), first.id()));
    }

    @Test
    void stopping_lets_a_held_place_go_and_can_be_undone_with_the_same_place_in_the_line() {
        String wish = waits(bea);
        waits(cai);
        Desk.cancel(ann, anns);
        String offer = offered(bea);
        assertEquals(
                200, Api.as(bea).post("/wishes/" + wish + "/withdraw", null).status());
        assertEquals("CANCELLED", Desk.status(offer));
        assertEquals(first.id(), World.text("select session_id from booking where id = ?", offered(cai)));
        assertEquals(
                "booking.wish-over",
                Api.as(bea).post("/wishes/" + wish + "/withdraw", null).code());
        assertEquals(200, Api.as(bea).post("/wishes/" + wish + "/restore", null).status());
        assertEquals("OPEN", status(wish));
        assertEquals(1, position(bea, wish, second));
        Api.as(bea).post("/wishes/" + wish + "/withdraw", null);
        World.run("update wish set ended_at = ended_at - interval 2 hour where id = ?", wish);
        assertEquals(
                "booking.wish-over",
                Api.as(bea).post("/wishes/" + wish + "/restore", null).code());
    }

    @Test
    void a_wish_is_seen_by_the_person_and_those_who_book_for_them_and_by_nobody_else() {
        String wish = waits(lead, bea);
        assertEquals(200, Api.as(bea).get("/wishes/" + wish).status());
        assertEquals(200, Api.as(lead).get("/wishes/" + wish).status());
        assertTrue(Api.as(lead).get("/wishes").body().contains(wish));
        Someone stranger = World.someone(area.guest(), "Gus", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/wishes/" + wish).status());
        assertEquals(404, Api.as(cai).get("/wishes/" + wish).status());
        assertFalse(Api.as(stranger).get("/wishes").body().contains(wish));
        assertEquals(404, ask(stranger, bea, "").status());
    }

    @Test
    void the_same_is_done_on_pages() {
        PageVisitor visitor = PageVisitor.as(bea);
        assertTrue(visitor.get("/training/course?ref=" + ref).body().contains("/training/wait?course=" + ref));
        String path = "/training/wait?course=" + ref;
        HttpResponse<String> asked = visitor.submit(path, "wait", "save", Map.of("delivery", "ONLINE"));
        assertEquals(302, asked.statusCode(), asked.body());
        String wish = wishOf(bea);
        String page = "/training/wish?ref=" + wish;
        assertTrue(visitor.get(page).body().contains("All places open to your partner are taken"));
        assertTrue(visitor.get("/me/learning").body().contains(page));
        assertTrue(visitor.get(path).body().contains("waits for any date of this course already"));
        assertEquals(
                302,
                visitor.submit(page, "changing", "save", Map.of("delivery", "IN_PERSON"), "languages", List.of("ur"))
                        .statusCode());
        assertEquals("IN_PERSON", World.text("select delivery from wish where id = ?", wish));
        assertEquals("ur", World.text("select language from wish_language where wish_id = ?", wish));
        assertTrue(visitor.get(page).body().contains("This date does not suit"));
        assertEquals(302, visitor.submit(page, "stopping", "withdraw", Map.of()).statusCode());
        assertEquals("WITHDRAWN", status(wish));
        assertTrue(visitor.get(page).body().contains("Undo: wait again"));
        assertEquals(302, visitor.submit(page, "restoring", "restore", Map.of()).statusCode());
        assertEquals("OPEN", status(wish));
    }

    @Test
    void those_who_plan_see_how_many_wait_what_suits_and_what_would_do() {
        waits(bea, ",\"days\":[\"TUESDAY\"]");
        for (int i = 0; i < 5; i++) {
            waits(
                    World.someone(area.guest(), "Gus" + i),
                    ",\"days\":[\"MONDAY\",\"TUESDAY\"],\"delivery\":\"IN_PERSON\",\"languages\":[\"ur\",\"en\"]");
        }
        World.Partner third = World.partner(area.id(), area.agreement(), "Third");
        Someone few = World.someone(third, "Few");
        waits(few);

        Api.Answer answer = Api.as(lead).get("/demand");
        assertEquals(200, answer.status(), answer.body());
        JsonObject row = answer.json().getJsonArray("items").getJsonObject(0);
        assertEquals(ref, row.getString("course"));
        assertEquals(6, row.getInt("waiting"));
        assertFalse(row.getBoolean("whole"));
        assertEquals(2, row.getInt("dates"));
        assertEquals(0, row.getInt("freePlaces"));
        assertEquals(1, row.getInt("online"));
        assertEquals(6, row.getInt("inPerson"));
        assertEquals(2, row.getJsonArray("languages").size());
        assertEquals(5, row.getJsonArray("languages").getJsonObject(1).getInt("asked"));
        assertEquals(1, row.getJsonArray("own").size());
        assertEquals(
                "TUESDAY", row.getJsonObject("proposal").getJsonObject("day").getString("day"));
        assertEquals(6, row.getJsonObject("proposal").getJsonObject("day").getInt("suits"));
        assertFalse(answer.body().contains("Gus"), answer.body());
        assertFalse(answer.body().contains("Few"), answer.body());
        String page = PageVisitor.as(lead).get("/training/demand").body();
        assertTrue(page.contains("Urdu: 5"), page);
        assertTrue(page.contains("Proposal: 1 session of 16"), page);
        assertTrue(page.contains("/training/schedule?course=" + course), page);
        assertTrue(page.contains("Every other partner: fewer than 5, or nobody"), page);
        assertFalse(page.contains("Third"), "whether any of theirs wait is not said");
        assertEquals(403, Api.as(bea).get("/demand").status());
    }

    @Test
    void the_link_in_the_letter_says_that_the_waiting_goes_on() {
        String wish = waits(bea);
        Desk.cancel(ann, anns);
        String page = "/offer?t=" + OfferLink.code("offer", offered(bea), 1);
        PageVisitor nobody = PageVisitor.nobody();
        assertTrue(nobody.get(page).body().contains("You keep waiting for other dates."));
        nobody.submit(page, "offer", "decline", Map.of());
        assertTrue(nobody.get(page).body().contains("You keep waiting for other dates."));
        assertEquals("OPEN", status(wish));
    }

    private World.Session session(int daysAhead) {
        World.Session made = World.session(area, course, daysAhead, 1, 0);
        sessions.add(made);
        return made;
    }

    private String waits(Someone who) {
        return waits(who, "");
    }

    private String waits(Someone who, String suits) {
        Api.Answer made = ask(who, suits);
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private String waits(Someone by, Someone who) {
        Api.Answer made = ask(by, who, "");
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private Api.Answer ask(Someone who, String suits) {
        return ask(who, who, suits);
    }

    private Api.Answer ask(Someone by, Someone who, String suits) {
        return Api.as(by)
                .post("/wishes", "{\"course\":\"" + ref + "\",\"person\":\"" + who.person() + "\"" + suits + "}");
    }

    private static Api.Answer prefer(Someone who, String wish, String suits) {
        return Api.as(who).put("/wishes/" + wish, suits);
    }

    private static JsonObject view(Someone who, String wish) {
        return Api.as(who).get("/wishes/" + wish).json();
    }

    private static String standing(Someone who, String wish, World.Session session) {
        return date(who, wish, session).getString("standing");
    }

    private static int position(Someone who, String wish, World.Session session) {
        return date(who, wish, session).getInt("position");
    }

    private static JsonObject date(Someone who, String wish, World.Session session) {
        return view(who, wish).getJsonArray("dates").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("sessionRef").equals(session.ref()))
                .findFirst()
                .orElseThrow();
    }

    private static String status(String wish) {
        return World.text("select status from wish where id = ?", wish);
    }

    private static String wishOf(Someone who) {
        return World.text("select id from wish where person_id = ?", who.person());
    }

    private static String offered(Someone who) {
        return World.text("select id from booking where person_id = ? and status = 'OFFERED'", who.person());
    }

    private static String called(Someone who) {
        return World.text(
                "select id from booking where person_id = ? and status = 'WAITING' and offer_until is not null",
                who.person());
    }

    private static long free(World.Session session) {
        return World.number("select sum(places - taken) from place_share where session_id = ?", session.id());
    }
}
