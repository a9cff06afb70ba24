package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners ask each other for places, and answer with places of their own sessions. */
@ArquillianTest
@RunAsClient
class RequestsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone host;
    private Someone guest;

    @BeforeEach
    void a_host_with_five_places_of_its_own() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 9, 5, 0);
        host = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        guest = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
    }

    @AfterEach
    void places_and_requests_are_in_order() {
        assertEquals(List.of(), Auditor.findings(List.of(area.id(), session.id())));
    }

    @Test
    void a_partner_asks_and_everybody_who_sees_the_exchange_reads_it() {
        String request = ask(3);
        Someone reader = World.someone(area.host(), "Rea", "BOARD_READER@PARTNERSHIP");
        for (Someone who : new Someone[] {host, guest, reader}) {
            JsonObject list = Api.as(who).get("/exchange/requests").json();
            assertEquals(1, list.getInt("total"));
            JsonObject first = list.getJsonArray("items").getJsonObject(0);
            assertEquals(3, first.getInt("places"));
            assertEquals(area.guest().id(), first.getString("partner"));
            assertEquals("OPEN", first.getString("status"));
            assertEquals(who == guest, first.getBoolean("own"));
            String board = PageVisitor.as(who).get("/exchange").body();
            assertTrue(board.contains(area.guest().name() + ": 3 places"), board);
            assertFalse(board.contains(guest.email()), board);
        }
        assertEquals(
                403,
                Api.as(World.someone(area.guest(), "Gwen"))
                        .get("/exchange/requests/" + request)
                        .status());
        Someone stranger = World.someone(World.partnership().host(), "Sam", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/exchange/requests/" + request).status());
        assertEquals(0, Api.as(stranger).get("/exchange/requests").json().getInt("total"));
    }

    @Test
    void what_is_asked_for_is_some_places_on_a_course_by_a_day_to_come_for_ones_own_partner() {
        Api.Answer bad = Api.as(guest)
                .post(
                        "/exchange/requests",
                        "{\"course\":\"nothing\",\"places\":0,\"by\":\"" + TODAY.minusDays(1) + "\"}");
        assertEquals(400, bad.status(), bad.body());
        assertTrue(bad.body().contains("exchange.request-past"), bad.body());
        Api.Answer unknown = Api.as(guest)
                .post("/exchange/requests", "{\"course\":\"nothing\",\"places\":1,\"by\":\"" + TODAY + "\"}");
        assertTrue(unknown.body().contains("exchange.request-course"), unknown.body());
        assertEquals(
                404,
                Api.as(guest)
                        .post("/exchange/requests", wanted(area.host().id(), 1))
                        .status());
        assertEquals(0, World.number("select count(*) from place_request where partnership_id = ?", area.id()));
    }

    @Test
    void places_offered_in_answer_meet_it_and_its_people_book_them() {
        String request = ask(3);

        JsonObject opened = offer(host, 2, request).json();
        assertEquals(3, opened.getInt("own"));
        assertEquals(
                "OPEN",
                Api.as(guest).get("/exchange/requests/" + request).json().getString("status"));
        offer(host, 1, request);

        JsonObject met = Api.as(guest).get("/exchange/requests/" + request).json();
        assertEquals("MET", met.getString("status"));
        assertEquals(3, met.getInt("offered"));
        assertEquals(session.ref(), met.getJsonArray("answers").getJsonObject(0).getString("sessionRef"));
        assertEquals(
                3,
                World.number("select places from place_share where session_id = ? and kind = 'PARTNER'", session.id()));
        assertEquals("CONFIRMED", status(book(session, World.someone(area.guest(), "Gwen"))));
        assertEquals("exchange.request-ended", offer(host, 1, request).code());
        assertEquals(
                3,
                World.number("select places from place_share where session_id = ? and kind = 'PARTNER'", session.id()));
    }

    @Test
    void those_who_may_answer_are_told_and_who_asked_is_told_of_the_answer() {
        Someone gwen = World.someone(area.guest(), "Gwen");
        Someone own = World.someone(area.host(), "Own");
        World.Partner outside = World.partner(area.id(), World.partnership().agreement(), "Outside");
        Someone stranger = World.someone(outside, "Sol", "TRAINING_LEAD");
        String request = ask(3);
        assertEquals(1, Desk.toldTo("exchange.asked", host));
        for (Someone nobody : new Someone[] {guest, gwen, own, stranger}) {
            assertEquals(0, Desk.toldTo("exchange.asked", nobody), nobody.email());
        }
        assertEquals(0, Desk.toldTo("exchange.answered", guest));
        offer(host, 1, request);
        assertEquals(1, Desk.toldTo("exchange.answered", guest));
        assertEquals(0, Desk.toldTo("exchange.answered", host));
        assertEquals(400, offer(host, 9, request).status());
        assertEquals(1, Desk.toldTo("exchange.answered", guest), "what is refused is told nobody");
    }

    @Test
    void what_is_no_answer_to_it_opens_nothing() {
        String request = ask(3);
        World.Session other = World.session(area, World.course(area), 9, 5, 0);
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));

        Api.Answer otherCourse = Api.as(host)
                .post("/exchange/offers", offered(other, 1, area.guest().id(), request));
        assertTrue(otherCourse.body().contains("exchange.request-other-course"), otherCourse.body());
        Api.Answer otherPartner = Api.as(host).post("/exchange/offers", offered(session, 1, third.id(), request));
        assertTrue(otherPartner.body().contains("exchange.request-other-partner"), otherPartner.body());
        Api.Answer tooMany = Api.as(host)
                .post("/exchange/offers", offered(session, 6, area.guest().id(), request));
        assertEquals(400, tooMany.status(), tooMany.body());
        assertEquals(
                404,
                Api.as(guest)
                        .post(
                                "/exchange/offers",
                                offered(session, 1, area.guest().id(), request))
                        .status());
        assertEquals(
                403,
                Api.as(World.someone(area.host(), "Own"))
                        .post(
                                "/exchange/offers",
                                offered(session, 1, area.guest().id(), request))
                        .status());
        assertEquals(
                5,
                World.number(
                        "select sum(places) from place_share where session_id = ? and kind = 'OWN'", session.id()));
        assertEquals(0, World.number("select count(*) from place_request_answer where request_id = ?", request));
    }

    @Test
    void places_are_offered_beside_those_that_are_open_already_on_the_same_dates() {
        LocalDate release = session.date().minusDays(2);
        Api.as(host)
                .put(
                        "/sessions/" + session.id() + "/places",
                        "{\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":1,\"agreementOn\":\""
                                + release + "\"}]}");
        offer(host, 1, null);
        Api.as(host).post("/exchange/offers", "{\"session\":\"" + session.id() + "\",\"places\":2}");

        assertEquals(
                "AGREEMENT 2,OWN 1,PARTNER 2 " + release,
                World.text(
                        "select group_concat(concat_ws(' ', kind, places, agreement_on) order by kind) from place_share"
                                + " where session_id = ?",
                        session.id()));
    }

    @Test
    void who_asked_withdraws_it_or_says_it_is_met_and_nobody_else_does() {
        String request = ask(2);
        for (String act : new String[] {"withdraw", "met"}) {
            assertEquals(
                    404,
                    Api.as(host)
                            .post("/exchange/requests/" + request + "/" + act, null)
                            .status());
        }
        assertEquals(
                412,
                Api.as(guest)
                        .post("/exchange/requests/" + request + "/withdraw", null, "If-Match", "\"9\"")
                        .status());
        Api.Answer done = Api.as(guest).post("/exchange/requests/" + request + "/withdraw", null);
        assertEquals("WITHDRAWN", done.json().getString("status"), done.body());
        assertEquals(
                "exchange.request-ended",
                Api.as(guest)
                        .post("/exchange/requests/" + request + "/met", null)
                        .code());
        assertEquals(0, Api.as(host).get("/exchange/requests").json().getInt("total"));
        assertEquals(1, Api.as(host).get("/exchange/requests?all=true").json().getInt("total"));
    }

    @Test
    void on_pages_a_partner_asks_and_another_answers_with_session_and_number_filled_in() {
        PageVisitor asking = PageVisitor.as(guest);
        asking.submit(
                "/exchange/ask",
                "ask",
                "send",
                Map.of("course", course, "places", "2", "by", TODAY.plusDays(60).toString()));
        World.run("update place_request set note = 'Mornings suit' where partnership_id = ?", area.id());
        String request = World.text("select id from place_request where partnership_id = ?", area.id());
        PageVisitor answering = PageVisitor.as(host);
        String shown = answering.get("/exchange/request?id=" + request).body();
        assertTrue(shown.contains("Mornings suit"), shown);
        assertFalse(shown.contains("Withdraw the request"), shown);

        String form = answering.get("/exchange/offer?request=" + request).body();
        assertTrue(form.contains("<option value=\"" + session.id() + "\" selected=\"selected\">"), form);
        answering.submit(
                "/exchange/offer?request=" + request,
                "give",
                "save",
                Map.of("session", session.id(), "whom", area.guest().id()));

        String met = asking.get("/exchange/request?id=" + request).body();
        assertTrue(met.contains("Met"), met);
        assertTrue(met.contains("/training/session?ref=" + session.ref()), met);
        assertEquals("MET", World.text("select status from place_request where id = ?", request));
    }

    private String ask(int places) {
        Api.Answer made =
                Api.as(guest).post("/exchange/requests", wanted(area.guest().id(), places));
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private String wanted(String partner, int places) {
        return "{\"partner\":\"" + partner + "\",\"course\":\"" + course + "\",\"places\":" + places + ",\"by\":\""
                + TODAY.plusDays(60) + "\"}";
    }

    private Api.Answer offer(Someone who, int places, String request) {
        return Api.as(who)
                .post("/exchange/offers", offered(session, places, area.guest().id(), request));
    }

    private static String offered(World.Session of, int places, String partner, String request) {
        String answers = request == null ? "" : ",\"request\":\"" + request + "\"";
        return "{\"session\":\"" + of.id() + "\",\"places\":" + places + ",\"partner\":\"" + partner + "\"" + answers
                + "}";
    }
}
