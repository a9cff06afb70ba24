package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner passes credits on to another, in double entry and with a reason; who got them may give them back. */
@ArquillianTest
@RunAsClient
class GiftIT {

    private World.Partnership area;
    private World.Partner third;
    private Someone host;
    private Someone guest;
    private Someone theirs;

    @BeforeEach
    void a_host_that_gave_two_places() {
        area = World.partnership();
        third = World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        World.Session session = World.session(area, World.course(area), 9, 2, 3);
        host = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        guest = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        theirs = World.someone(third, "Theo", "TRAINING_LEAD");
        book(session, guest);
        book(session, World.someone(area.guest(), "Gwen"));
    }

    @AfterEach
    void the_ledger_is_in_order() {
        assertEquals(List.of(), Auditor.findings(List.of(area.id())));
        assertEquals(0, Ledger.sum(area));
    }

    @Test
    void credits_go_from_one_to_the_other_with_a_reason_both_read_and_nobody_gave_a_place() {
        Api.Answer given = give(host, third, 2);
        assertEquals(201, given.status(), given.body());

        assertEquals(0, Ledger.places(area.host()));
        assertEquals(2, Ledger.places(third));
        JsonObject statement = Api.as(theirs).get("/exchange/statement").json();
        assertEquals(2, statement.getInt("credits"));
        assertEquals(0, statement.getInt("gave"));
        assertEquals(0, statement.getInt("got"));
        assertEquals(2, statement.getInt("after"));
        assertEquals(
                area.host().name() + " passed credits on to you: To get started",
                statement.getJsonArray("lines").getJsonObject(0).getString("says"));
        String page = PageVisitor.as(host).get("/exchange/statement").body();
        assertTrue(page.contains("Passed credits on to " + third.name() + ": To get started"), page);
        assertFalse(Api.as(guest).get("/exchange/statement").body().contains("To get started"));
        assertEquals(0, Api.as(guest).get("/exchange/gifts").json().getInt("total"));
        assertEquals(1, Api.as(theirs).get("/exchange/gifts").json().getInt("total"));
    }

    @Test
    void what_a_partner_has_is_what_it_gave_of_all_time_whatever_was_agreed_since() {
        String old = "old" + area.id().substring(3);
        World.run(
                "insert into ledger_entry (id, partnership_id, agreement_id, unit, cause, at) values (?, ?, ?, 'PLACE', 'TAKEN',"
                        + " utc_timestamp(6) - interval 30 day)",
                old,
                area.id(),
                area.agreement());
        World.run(
                "insert into ledger_line values (?, ?, 'GAVE', 3), (?, ?, 'GOT', -3)",
                old,
                area.host().id(),
                old,
                area.guest().id());
        World.run(
                "insert into exchange_terms (id, partnership_id, agreement_id, from_date, most_behind, changed_at)"
                        + " values (uuid(), ?, ?, date(utc_timestamp()), 5, utc_timestamp(6))",
                area.id(),
                area.agreement());
        assertEquals("exchange.gift-too-large", give(host, third, 6).code());
        assertEquals(201, give(host, third, 5).status());
    }

    @Test
    void nobody_passes_on_more_than_it_has_nor_what_is_anothers() {
        assertEquals("exchange.gift-too-large", give(host, third, 3).code());
        assertEquals("exchange.gift-too-large", give(guest, third, 1).code());
        assertTrue(give(host, area.host(), 1).body().contains("exchange.gift-to"));
        World.Partnership elsewhere = World.partnership();
        assertTrue(give(host, elsewhere.host(), 1).body().contains("exchange.gift-to"));
        assertEquals(
                404,
                Api.as(guest)
                        .post("/exchange/gifts", body(area.host(), third, 1))
                        .status());
        assertEquals(
                403,
                Api.as(World.someone(area.host(), "Own"))
                        .post("/exchange/gifts", body(area.host(), third, 1))
                        .status());
        assertEquals(2, Ledger.places(area.host()));
    }

    @Test
    void two_at_once_do_not_pass_on_the_same_credits() {
        List<Api.Answer> both = List.of(
                        CompletableFuture.supplyAsync(() -> give(host, third, 2)),
                        CompletableFuture.supplyAsync(() -> give(host, area.guest(), 2)))
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, both.stream().filter(each -> each.status() == 201).count());
        assertEquals(0, Ledger.places(area.host()));
    }

    @Test
    void who_got_it_gives_it_back_once_and_nobody_else_does() {
        String gift = give(host, third, 2).json().getString("id");
        for (Someone other : new Someone[] {host, guest}) {
            assertEquals(
                    404,
                    Api.as(other)
                            .post("/exchange/gifts/" + gift + "/return", null)
                            .status());
        }
        Api.Answer back = Api.as(theirs).post("/exchange/gifts/" + gift + "/return", null);
        assertEquals(200, back.status(), back.body());
        assertEquals(2, Ledger.places(area.host()));
        assertEquals(0, Ledger.places(third));
        assertEquals(
                "exchange.gift-returned",
                Api.as(theirs).post("/exchange/gifts/" + gift + "/return", null).code());
        assertEquals(2, World.number("select count(*) from ledger_entry where id = ? or reverses = ?", gift, gift));
    }

    @Test
    void on_the_page_credits_are_passed_on_and_given_back() {
        PageVisitor.as(host)
                .submit(
                        "/exchange/gift",
                        "gift",
                        "give",
                        Map.of("to", third.id(), "credits", "1", "reason", "For the new school"));
        PageVisitor visitor = PageVisitor.as(theirs);
        String shown = visitor.get("/exchange/gift").body();
        assertTrue(shown.contains("For the new school"), shown);
        String gift = World.text("select id from ledger_entry where cause = 'GIFT' and partnership_id = ?", area.id());
        visitor.submit("/exchange/gift", "back", "giveBack", Map.of("which", gift));
        assertTrue(visitor.get("/exchange/gift").body().contains("Given back on"));
        assertEquals(2, Ledger.places(area.host()));
    }

    private static Api.Answer give(Someone who, World.Partner to, int credits) {
        return Api.as(who).post("/exchange/gifts", body(who.partner(), to, credits));
    }

    private static String body(World.Partner from, World.Partner to, int credits) {
        return "{\"from\":\"" + from.id() + "\",\"to\":\"" + to.id() + "\",\"credits\":" + credits
                + ",\"reason\":\"To get started\"}";
    }
}
