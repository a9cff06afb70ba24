package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reciprocal places go to the partners in the agreement on the session's first day, on pages and over the API alike. */
@ArquillianTest
@RunAsClient
class OpenPlacesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private World.Partner outside;
    private Someone lead;

    @BeforeEach
    void a_session_and_a_partner_outside_the_agreement() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 6, 2);
        outside = World.partner(area.id(), null, "Outsiders " + area.id().substring(28));
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
    }

    @Test
    void the_page_lists_the_partners_in_the_agreement_and_says_why_others_are_not_there() {
        String page = PageVisitor.as(lead)
                .get("/training/places?session=" + session.ref())
                .body();

        assertTrue(page.contains("value=\"" + area.guest().id()), page);
        assertFalse(page.contains(outside.name()), page);
        assertTrue(page.contains("Only partners in the agreement on reciprocal places"), page);
        assertTrue(page.contains("ask an administrator to add it"), page);
    }

    @Test
    void the_page_teaches_what_to_do_while_nobody_takes_part() {
        World.run(
                "update agreement_partner set to_date = ? where agreement_id = ? and partner_id = ?",
                TODAY,
                area.agreement(),
                area.guest().id());

        String page = PageVisitor.as(lead)
                .get("/training/places?session=" + session.ref())
                .body();

        assertTrue(page.contains("No other partner takes part in an agreement"), page);
        assertFalse(page.contains("addWhom"), page);
    }

    @Test
    void the_api_takes_places_for_partners_in_the_agreement_only() {
        Api api = Api.as(lead);

        var refused = open(api, outside, 2);
        assertEquals(409, refused.status());
        assertEquals("booking.not-in-agreement", refused.code());
        assertTrue(refused.body().contains(outside.name()), refused.body());
        assertEquals(200, open(api, area.guest(), 2).status());
    }

    @Test
    void who_joins_the_agreement_before_the_session_has_places_opened_and_books_them() {
        World.run(
                "insert into agreement_partner (agreement_id, partner_id, from_date) values (?, ?, ?)",
                area.agreement(),
                outside.id(),
                TODAY.plusDays(10));
        Someone olu = World.someone(outside, "Olu");

        String page = PageVisitor.as(lead)
                .get("/training/places?session=" + session.ref())
                .body();
        assertTrue(page.contains(outside.name()), page);
        assertEquals(201, book(olu).status());
        assertEquals(200, open(Api.as(lead), outside, 1, "{\"places\":2}").status());
    }

    @Test
    void who_leaves_the_agreement_before_the_session_is_opened_no_more_and_loses_nothing() {
        Api api = Api.as(lead);
        assertEquals(200, open(api, area.guest(), 2).status());
        World.run(
                "update agreement_partner set to_date = ? where agreement_id = ? and partner_id = ?",
                TODAY.plusDays(5),
                area.agreement(),
                area.guest().id());

        assertEquals("booking.not-in-agreement", open(api, area.guest(), 3).code());
        assertEquals(200, open(api, area.guest(), 1).status());
    }

    @Test
    void nothing_is_opened_while_no_agreement_is_in_force_on_the_first_day() {
        World.run("update agreement set to_date = ? where id = ?", TODAY.plusDays(5), area.agreement());

        var refused = open(Api.as(lead), area.guest(), 2);

        assertEquals(409, refused.status());
        assertEquals("booking.no-agreement", refused.code());
    }

    private Api.Answer book(Someone who) {
        return Api.as(who).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + who.person() + "\"}");
    }

    private Api.Answer open(Api api, World.Partner partner, int places, String... more) {
        String offer = "{\"partner\":\"" + partner.id() + "\",\"places\":" + places + "}";
        String all = more.length == 0 ? offer : offer + "," + more[0];
        return api.put("/sessions/" + session.id() + "/places", "{\"offers\":[" + all + "]}");
    }
}
