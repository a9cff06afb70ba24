package org.hearth.it.http;

import static org.hearth.it.Desk.book;
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

/** Rooms, materials and work partners give each other: by dated terms, in units of their own, and only ever undone. */
@ArquillianTest
@RunAsClient
class InKindIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone admin;
    private Someone host;
    private Someone guest;

    @BeforeEach
    void a_room_counts_as_two_places_and_interpreting_as_one_and_a_half() {
        area = World.partnership();
        session = World.session(area, World.course(area), 9, 2, 3);
        admin = World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
        host = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        guest = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        agree("\"mostBehind\":1,\"kinds\":[{\"kind\":\"ROOM_DAY\",\"weight\":2},"
                + "{\"kind\":\"OTHER\",\"name\":\"Interpreting | signing\",\"weight\":1.5}]");
    }

    @AfterEach
    void the_ledger_is_in_order() {
        assertEquals(List.of(), Auditor.findings(List.of(area.id())));
        assertEquals(0, Ledger.sum(area));
    }

    @Test
    void a_room_got_is_recorded_by_who_got_it_and_read_by_both() {
        Api.Answer made = record(host, "ROOM_DAY", "1", TODAY);
        assertEquals(201, made.status(), made.body());
        assertEquals("room day", made.json().getString("kindName"));
        assertEquals(session.ref(), made.json().getString("sessionRef"));

        JsonObject statement = Api.as(guest).get("/exchange/statement").json();
        assertEquals(0, statement.getInt("after"), "a room is no place");
        JsonObject rooms = statement.getJsonArray("inKind").getJsonObject(0);
        assertEquals("ROOM_DAY", rooms.getString("unit"));
        assertEquals(1, rooms.getInt("after"));
        String line = "In kind to " + area.host().name() + ", room day: The hall for the first day";
        assertEquals(line, statement.getJsonArray("lines").getJsonObject(0).getString("says"));
        String file =
                PageVisitor.as(guest).get("/exchange/statement-file?as=csv").body();
        assertTrue(file.contains("\"Trainer days\",\"Room days\",\"Materials and licences\""), file);
        assertTrue(PageVisitor.as(host)
                .get("/exchange/statement")
                .body()
                .contains("In kind from " + area.guest().name()));
        String board = PageVisitor.as(host).get("/exchange").body();
        assertTrue(board.contains("Room days"), board);
        assertTrue(board.contains("+1"), board);
    }

    @Test
    void it_counts_at_its_weight_where_a_limit_binds() {
        book(session, guest);
        Someone gwen = World.someone(area.guest(), "Gwen");
        assertEquals("exchange.limit-reached", Desk.tryToBook(session, gwen).code());
        record(host, "ROOM_DAY", "0.5", TODAY);
        assertEquals("CONFIRMED", Desk.status(book(session, gwen)));
        JsonObject mine = balance(guest, area.guest());
        assertEquals(-2, mine.getInt("balance"));
        assertEquals(-1, mine.getInt("counted"));
        assertEquals(
                "exchange.limit-reached",
                Desk.tryToBook(session, World.someone(area.guest(), "Gus")).code());
    }

    @Test
    void what_is_not_agreed_or_not_so_is_refused_and_nobody_credits_themselves() {
        assertTrue(record(host, "MATERIALS", "1", TODAY).body().contains("exchange.kind-not-agreed"));
        assertTrue(record(host, "ROOM_DAY", "1", TODAY.minusDays(1)).body().contains("exchange.kind-not-agreed"));
        assertTrue(record(host, "ROOM_DAY", "1", TODAY.plusDays(1)).body().contains("exchange.in-kind-day"));
        assertEquals(400, record(host, "ROOM_DAY", "0", TODAY).status());
        assertEquals(400, record(host, "CASTLE", "1", TODAY).status());
        assertTrue(Api.as(host)
                .post("/exchange/in-kind", body(area.host().id(), null, "ROOM_DAY", "1", TODAY, null))
                .body()
                .contains("exchange.in-kind-from"));
        assertTrue(Api.as(host)
                .post("/exchange/in-kind", body(area.guest().id(), null, "ROOM_DAY", "1", TODAY, "S-0"))
                .body()
                .contains("exchange.in-kind-session"));
        assertEquals(
                404,
                Api.as(guest)
                        .post(
                                "/exchange/in-kind",
                                body(area.guest().id(), area.host().id(), "ROOM_DAY", "1", TODAY, null))
                        .status(),
                "the giver does not say that the other got it");
        assertEquals(0, World.number("select count(*) from ledger_entry where partnership_id = ?", area.id()));
    }

    @Test
    void either_of_the_two_takes_out_what_is_wrong_once_and_with_a_reason() {
        String id = record(host, "OTHER", "2", TODAY).json().getString("id");
        assertEquals("Interpreting | signing", first(guest).getString("kindName"));
        assertEquals(400, undo(guest, id, "").status());
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        Someone theo = World.someone(third, "Theo", "TRAINING_LEAD");
        assertEquals(404, undo(theo, id, "It is ours").status());
        Api.Answer undone = undo(guest, id, "It was one day");
        assertEquals(200, undone.status(), undone.body());
        assertFalse(undone.json().getBoolean("own"));
        assertEquals("exchange.in-kind-undone", undo(host, id, "Again").code());
        assertEquals(2, World.number("select count(*) from ledger_entry where partnership_id = ?", area.id()));
        assertTrue(PageVisitor.as(host)
                .get("/exchange/statement")
                .body()
                .contains(
                        "Taken out: in kind from " + area.guest().name() + ", Interpreting | signing: It was one day"));
    }

    @Test
    void what_was_given_as_long_ago_as_agreed_counts_no_more_and_cannot_be_taken_out() {
        World.run(
                "update exchange_terms set from_date = from_date - interval 6 month where agreement_id = ?",
                area.agreement());
        String id = record(host, "ROOM_DAY", "1.5", TODAY.minusMonths(2)).json().getString("id");
        agree("\"mostBehind\":1,\"expireMonths\":1,\"kinds\":[{\"kind\":\"ROOM_DAY\",\"weight\":2}]");
        assertEquals(0, standing().getJsonNumber("balance").intValueExact(), "whether the clock has entered it or not");
        assertEquals(3, balance(guest, area.guest()).getInt("counted"));

        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals(2, World.number("select count(*) from ledger_entry where partnership_id = ?", area.id()));
        JsonObject mine = balance(guest, area.guest());
        assertEquals(0, mine.getInt("counted"));
        assertEquals(0, mine.getInt("credits"), "it was no place");
        JsonObject rooms = mine.getJsonArray("inKind").getJsonObject(0);
        assertEquals("1.5", rooms.get("gave").toString());
        assertEquals("-1.5", rooms.get("ranOut").toString());
        JsonObject statement = Api.as(guest).get("/exchange/statement").json();
        assertEquals(0, statement.getJsonArray("inKind").getJsonObject(0).getInt("after"));
        assertEquals(TODAY.toString(), first(host).getString("ranOutOn"));
        assertFalse(first(host).getBoolean("own"));
        assertEquals("exchange.in-kind-undone", undo(host, id, "Too late").code());
        assertTrue(PageVisitor.as(host).get("/exchange/in-kind").body().contains("Counts no more since"));
    }

    private JsonObject standing() {
        return Api.as(guest)
                .get("/exchange/terms")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("standing");
    }

    @Test
    void terms_are_in_words_and_a_kind_is_named_once_and_by_its_name() {
        String page = PageVisitor.as(host).get("/exchange/terms").body();
        assertTrue(page.contains("Each counts 2 in places: room day."), page);
        assertTrue(page.contains("Each counts 1.5 in places: Interpreting | signing."), page);
        assertTrue(terms("\"kinds\":[{\"kind\":\"OTHER\",\"weight\":1}]").body().contains("exchange.kind-name"));
        assertTrue(terms("\"kinds\":[{\"kind\":\"ROOM_DAY\",\"weight\":1},{\"kind\":\"ROOM_DAY\",\"weight\":2}]")
                .body()
                .contains("exchange.kind-twice"));
        assertEquals(400, terms("\"kinds\":[{\"kind\":\"ROOM_DAY\"}]").status());
        assertEquals(
                400, terms("\"kinds\":[{\"kind\":\"ROOM_DAY\",\"weight\":101}]").status());
    }

    @Test
    void the_same_is_done_on_pages() {
        String page = "/exchange/in-kind";
        PageVisitor visitor = PageVisitor.as(host);
        visitor.submit(
                page,
                "record",
                "save",
                Map.of(
                        "from",
                        area.guest().id(),
                        "kind",
                        "ROOM_DAY",
                        "quantity",
                        "1.5",
                        "on",
                        TODAY.toString(),
                        "note",
                        "The hall"));
        assertTrue(
                visitor.get(page).body().contains("1.5 room day"),
                visitor.get(page).body());
        String entry = World.text("select id from ledger_entry where partnership_id = ?", area.id());
        visitor.submit(page, "undoing", "undo", Map.of("entry", entry, "reason", "It was the other hall"));
        assertTrue(visitor.get(page).body().contains("Taken out on"));
        PageVisitor.as(admin)
                .submit(
                        "/exchange/terms",
                        "terms",
                        "save",
                        Map.of(
                                "from",
                                TODAY.plusDays(3).toString(),
                                "materials",
                                "1.25",
                                "otherName",
                                "",
                                "other",
                                ""));
        assertEquals(
                "MATERIALS 1.25",
                World.text(
                        "select group_concat(concat(k.kind, ' ', k.weight)) from exchange_terms_kind k"
                                + " join exchange_terms t on t.id = k.terms_id where t.agreement_id = ? and t.from_date > ?",
                        area.agreement(),
                        TODAY.toString()));
    }

    private Api.Answer record(Someone who, String kind, String quantity, LocalDate on) {
        return Api.as(who).post("/exchange/in-kind", body(area.guest().id(), null, kind, quantity, on, session.ref()));
    }

    private static String body(String from, String to, String kind, String quantity, LocalDate on, String session) {
        return "{\"from\":\"" + from + "\"" + (to == null ? "" : ",\"to\":\"" + to + "\"") + ",\"kind\":\"" + kind
                + "\",\"quantity\":" + quantity + ",\"on\":\"" + on + "\""
                + (session == null ? "" : ",\"session\":\"" + session + "\"")
                + ",\"note\":\"The hall for the first day\"}";
    }

    private static Api.Answer undo(Someone who, String id, String reason) {
        return Api.as(who).post("/exchange/in-kind/" + id + "/undo", "{\"reason\":\"" + reason + "\"}");
    }

    private static JsonObject first(Someone who) {
        return Api.as(who).get("/exchange/in-kind").json().getJsonArray("items").getJsonObject(0);
    }

    private static JsonObject balance(Someone who, World.Partner of) {
        return Api.as(who).get("/exchange/balances").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("partner").equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private void agree(String terms) {
        Api.Answer agreed = terms(terms);
        assertEquals(200, agreed.status(), agreed.body());
    }

    private Api.Answer terms(String terms) {
        return Api.as(admin).post("/exchange/terms/" + area.agreement(), "{\"from\":\"" + TODAY + "\"," + terms + "}");
    }
}
