package org.hearth.it.http;

import static org.hearth.it.Desk.accept;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.offerEndsIn;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** People of a team who wait together are offered places when there is one for each of them, and not before. */
@ArquillianTest
@RunAsClient
class GroupsIT extends TwoPlacesTaken {

    @Test
    void who_has_no_place_for_each_puts_all_of_them_on_the_waiting_list_together() {
        cancel(ann, anns);
        String answer = together(bea, cai);

        assertTrue(answer.contains("There is not a place for each of them, so they wait together."), answer);
        assertEquals("WAITING", status(of(bea)));
        assertEquals("WAITING", status(of(cai)));
        assertEquals(
                1,
                World.number("select sum(places - taken) from place_share where session_id = ?", session.id()),
                "one place stays free");
        assertEquals(1, told("booking.waiting", of(bea)));
        assertEquals("TOGETHER", passed(bea));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'waiting-group.made' and partner_id = ?",
                        area.host().id()));
    }

    @Test
    void where_there_is_a_place_for_each_all_have_one_at_once() {
        cancel(ann, anns);
        cancel(abe, abes);
        together(bea, cai);
        assertEquals("CONFIRMED", status(of(bea)));
        assertEquals("CONFIRMED", status(of(cai)));
        assertEquals(0, World.number("select free_places from session where id = ?", session.id()));
        assertEquals(
                0,
                World.number("select count(*) from waiting_group where session_id = ?", session.id()),
                "nobody waits");
    }

    @Test
    void one_who_waits_alone_passes_them_while_there_are_too_few_places_and_the_host_sees_why() {
        together(bea, cai);
        String dais = book(session, dai);
        assertEquals(3, position(dai));
        cancel(ann, anns);

        assertEquals("WAITING", status(of(bea)));
        assertEquals("OFFERED", status(dais));
        assertEquals("TOGETHER", passed(bea));
        assertEquals("TOGETHER", passed(cai));
        JsonObject first = list().get(0);
        assertTrue(first.getString("name").startsWith("Bea"), first.toString());
        assertEquals(2, first.getJsonObject("together").getInt("people"));
        assertEquals(1, first.getInt("position"));
        assertEquals("PLACES_TAKEN", first.getString("standing"));
        accept(dai, dais);
        String page = PageVisitor.as(lead)
                .get("/training/waiting?session=" + session.ref())
                .body();
        assertTrue(page.contains("Together, people: 2"), page);
        assertTrue(page.contains("Passed over, times 1: there was no place for each of those who wait together"), page);
    }

    @Test
    void a_newcomer_may_have_the_one_place_that_is_too_few_for_them_and_then_they_still_wait() {
        together(bea, cai);
        cancel(ann, anns);
        assertEquals("TOGETHER", list().get(0).getString("standing"));
        assertEquals("CONFIRMED", status(book(session, dai)));
        assertEquals("WAITING", status(of(bea)));
        assertEquals("TOGETHER", passed(bea));
    }

    @Test
    void once_there_is_a_place_for_each_all_are_offered_one_in_one_act_until_one_moment() {
        together(bea, cai);
        String dais = book(session, dai);
        World.run("update booking set approval = 'LAPSED' where id = ?", dais);
        cancel(ann, anns);
        assertEquals("WAITING", status(of(bea)));
        cancel(abe, abes);

        assertEquals("OFFERED", status(of(bea)));
        assertEquals("OFFERED", status(of(cai)));
        assertEquals(
                1,
                World.number(
                        "select count(distinct offer_until) from booking where session_id = ? and status = 'OFFERED'",
                        session.id()));
        assertEquals(
                2,
                World.number(
                        "select count(*) from outbox where kind = 'booking.offered' and session_id = ?"
                                + " and facts like '%together%'",
                        session.id()));
        World.run("update booking set approval = 'NONE' where id = ?", dais);
        accept(bea, of(bea));
        assertEquals("OFFERED", status(of(cai)), "each answers for themselves");
        assertEquals(200, answer(cai, "decline").status());
        assertEquals("OFFERED", status(dais), "one that is let go is the next one's");
        assertEquals("CONFIRMED", status(of(bea)), "and the others keep theirs");
    }

    @Test
    void who_does_not_answer_frees_the_one_place_that_was_theirs() {
        together(bea, cai);
        String dais = book(session, dai);
        World.run("update booking set approval = 'LAPSED' where id = ?", dais);
        cancel(ann, anns);
        cancel(abe, abes);
        World.run("update booking set approval = 'NONE' where id = ?", dais);
        String beas = of(bea);
        offerEndsIn(beas, -1);
        Desk.fiveMinutesPass();
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(of(cai)));
        assertEquals("OFFERED", status(dais));
    }

    @Test
    void somebody_taken_out_keeps_their_turn_and_is_offered_the_place_there_is() {
        together(bea, cai, dai);
        cancel(ann, anns);
        assertEquals(200, answer(cai, "together/leave").status());
        assertEquals("OFFERED", status(of(cai)));
        assertEquals("WAITING", status(of(bea)));
        assertEquals(
                2,
                Api.as(bea)
                        .get("/bookings/" + of(bea))
                        .json()
                        .getJsonObject("together")
                        .getInt("people"));
        assertEquals(
                0, World.number("select count(*) from outbox where facts like '%alone%' and booking_id = ?", of(cai)));
        assertEquals("booking.not-together", answer(cai, "together/leave").code());
        assertEquals(200, answer(lead, dai, "together/leave").status());
        assertEquals(
                1, World.number("select count(*) from outbox where facts like '%alone%' and booking_id = ?", of(dai)));
        assertEquals(
                "booking.not-together", answer(bea, "together/leave").code(), "a group of one is an ordinary turn");
    }

    @Test
    void a_group_that_gets_smaller_may_fit() {
        together(bea, cai);
        cancel(ann, anns);
        cancel(cai, of(cai));
        assertEquals("OFFERED", status(of(bea)));
    }

    @Test
    void whoever_may_book_for_all_lets_each_wait_as_places_come() {
        together(bea, cai);
        cancel(ann, anns);
        assertEquals(403, answer(bea, "together/dissolve").status());
        assertEquals(200, answer(lead, bea, "together/dissolve").status());
        assertEquals("OFFERED", status(of(bea)));
        assertEquals("WAITING", status(of(cai)));
        assertEquals(1, told("booking.waiting", of(bea)) - 1);
        assertEquals(
                "booking.not-together", answer(lead, cai, "together/dissolve").code());
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'waiting-group.dissolved' and partner_id = ?",
                        area.host().id()));
    }

    @Test
    void a_colleague_whose_word_ran_out_keeps_all_of_them_waiting() {
        together(bea, cai);
        World.run("update booking set approval = 'LAPSED' where id = ?", of(cai));
        cancel(ann, anns);
        cancel(abe, abes);
        assertEquals("WAITING", status(of(bea)));
        assertEquals("TOGETHER", passed(bea));
        assertEquals(200, answer(lead, cai, "approve").status());
        Desk.cancel(dai, book(session, dai));
        assertEquals("OFFERED", status(of(bea)));
        assertEquals("OFFERED", status(of(cai)));
    }

    @Test
    void in_the_last_hours_they_are_told_when_there_is_a_place_for_each() {
        together(bea, cai);
        Desk.beginsSoon(session);
        cancel(lead, anns);
        assertEquals(0, told("booking.last-call", of(bea)));
        cancel(lead, abes);
        assertEquals(1, told("booking.last-call", of(bea)));
        assertEquals(1, told("booking.last-call", of(cai)));
        String dais = book(session, dai);
        assertEquals("CONFIRMED", status(dais), "nothing is held for those who have not answered");
        cancel(lead, dais);
        accept(bea, of(bea));
        assertEquals("CONFIRMED", status(of(bea)));
        assertEquals("OFFERED", status(of(cai)), "from then on theirs is held");
        assertEquals(1, told("booking.offered", of(cai)));
        assertEquals("WAITING", status(book(session, World.someone(area.host(), "New"))));
        accept(cai, of(cai));
    }

    @Test
    void in_the_last_hours_what_is_held_for_the_others_is_let_go_when_they_do_not_answer() {
        together(bea, cai, dai);
        Desk.beginsSoon(session);
        cancel(lead, anns);
        cancel(lead, abes);
        assertEquals(0, told("booking.last-call", of(bea)), "two places, and they are three");
        assertEquals(200, answer(lead, dai, "together/leave").status());
        accept(bea, of(bea));
        assertEquals("OFFERED", status(of(cai)));
        String cais = of(cai);
        offerEndsIn(cais, -1);
        Desk.fiveMinutesPass();
        assertEquals("CANCELLED", status(cais));
        assertEquals(1, World.number("select count(*) from booking where id = ? and offer_until is not null", of(dai)));
    }

    @Test
    void a_place_the_host_takes_back_is_waited_for_alone() {
        together(bea, cai);
        cancel(ann, anns);
        cancel(abe, abes);
        String offers = "{\"offers\":[{\"partner\":\"" + area.guest().id()
                + "\",\"places\":1}],\"moveToWaiting\":true,\"withdrawalReason\":\"The room is smaller\"}";
        assertEquals(
                200,
                Api.as(lead)
                        .put("/sessions/" + session.id() + "/places", offers)
                        .status());
        String back = World.text("select id from booking where session_id = ? and status = 'WAITING'", session.id());
        Someone who = back.equals(of(bea)) ? bea : cai;
        assertFalse(Api.as(who).get("/bookings/" + back).json().containsKey("together"));
    }

    @Test
    void people_of_two_partners_do_not_wait_together_and_one_who_cannot_be_booked_is_left_out() {
        Someone keeper = World.someone(area.host(), "Kit", "TRAINING_LEAD@PARTNERSHIP");
        World.run(
                "insert into place_share (id, session_id, kind, places) values (uuid(), ?, 'PARTNERSHIP', 0)",
                session.id());
        Someone gus = World.someone(area.guest(), "Gus");
        String answer = togetherBy(keeper, bea, gus);
        assertTrue(answer.contains("People of more than one partner cannot wait together."), answer);
        assertEquals(0, World.number("select count(*) from booking where person_id = ?", bea.person()));

        String again = together(ann, bea, cai);
        assertTrue(again.contains("On the waiting list") && again.contains("2 of 3"), again);
        assertFalse(again.contains("Have a place"), again);
        assertTrue(again.contains("already has a place"), again);
        assertEquals(
                2,
                Api.as(bea)
                        .get("/bookings/" + of(bea))
                        .json()
                        .getJsonObject("together")
                        .getInt("people"));
        World.run("delete from place_share where session_id = ? and places = 0", session.id());
    }

    @Test
    void each_sees_how_many_wait_with_them_and_only_who_may_book_for_them_sees_who() {
        together(bea, cai);
        PageVisitor visitor = PageVisitor.as(bea);
        assertTrue(visitor.get("/me/learning").body().contains("Waits together, as one of 2 people"));
        String page = "/training/booking?ref=" + of(bea);
        String own = visitor.get(page).body();
        assertTrue(own.contains("people who wait together"), own);
        assertFalse(own.contains("Cai Tester"), own);
        assertFalse(own.contains("Let all of them wait"), own);
        assertEquals(404, Api.as(bea).get("/bookings/" + of(bea) + "/together").status());
        String leads = PageVisitor.as(lead).get(page).body();
        assertTrue(leads.contains("Cai Tester"), leads);
        JsonObject group =
                Api.as(lead).get("/bookings/" + of(bea) + "/together").json();
        assertEquals(2, group.getJsonArray("members").size());
        Someone stranger = World.someone(area.guest(), "Gus", "TRAINING_LEAD");
        assertEquals(
                404, Api.as(stranger).get("/bookings/" + of(bea) + "/together").status());
        assertEquals(404, answer(stranger, bea, "together/leave").status());

        assertEquals(
                302,
                PageVisitor.as(lead).submit(page, "group", "dissolve", Map.of()).statusCode());
        assertFalse(Api.as(bea).get("/bookings/" + of(bea)).json().containsKey("together"));
    }

    @Test
    void asking_again_finds_them_waiting_and_makes_no_second_group() {
        together(bea, cai);
        String again = together(bea, cai);
        assertTrue(again.contains("Not booked") && again.contains("2 of 2"), again);
        assertEquals(1, World.number("select count(*) from waiting_group where session_id = ?", session.id()));
    }

    private int position(Someone who) {
        return Api.as(who).get("/bookings/" + of(who)).json().getInt("position");
    }

    private String passed(Someone who) {
        return World.text("select group_concat(reason) from waiting_passed where booking_id = ?", of(who));
    }

    private List<JsonObject> list() {
        return Api.as(lead)
                .get("/sessions/" + session.id() + "/waiting")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
