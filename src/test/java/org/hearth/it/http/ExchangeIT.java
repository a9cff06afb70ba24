package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board of the exchange and the statements of partners: on pages, over the API, and to take away. */
@ArquillianTest
@RunAsClient
class ExchangeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone host;
    private Someone guest;
    private Someone gwen;

    @BeforeEach
    void a_partner_with_places_for_another() {
        area = World.partnership();
        session = World.session(area, World.course(area), 9, 2, 3);
        host = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        guest = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
    }

    @Test
    void everybody_in_it_sees_what_each_partner_gave_and_got() {
        book(session, gwen);
        book(session, guest);
        cancel(guest, World.text("select id from booking where person_id = ?", guest.person()));

        for (Someone who : new Someone[] {host, guest}) {
            JsonObject list = Api.as(who).get("/exchange/balances").json();
            assertEquals(2, list.getInt("total"));
            JsonObject first = balance(list, area.host());
            assertEquals(1, first.getInt("gave"));
            assertEquals(0, first.getInt("got"));
            assertEquals(1, first.getInt("balance"));
            assertEquals(-1, balance(list, area.guest()).getInt("balance"));
        }
    }

    @Test
    void a_statement_tells_line_by_line_what_moved_the_balance() {
        String booking = book(session, gwen);
        cancel(gwen, booking);
        book(session, guest);

        JsonObject statement = Api.as(guest)
                .get("/exchange/statement?partner=" + area.guest().id())
                .json();

        assertEquals(0, statement.getInt("before"));
        assertEquals(1, statement.getInt("got"));
        assertEquals(-1, statement.getInt("after"));
        assertEquals(
                "Got a place from " + area.host().name(), line(statement, 0).getString("says"));
        assertEquals(
                "Cancelled a place from " + area.host().name(),
                line(statement, 1).getString("says"));
        assertTrue(booking.endsWith(line(statement, 0).getString("booking")));
        assertEquals(session.ref(), line(statement, 2).getString("sessionRef"));
        assertEquals(0, line(statement, 1).getInt("balance"));
        assertEquals(-1, line(statement, 2).getInt("balance"));
        assertEquals(
                area.guest().name() + " cancelled its place",
                line(Api.as(host).get("/exchange/statement").json(), 1).getString("says"));
    }

    @Test
    void no_statement_names_anybody() {
        book(session, gwen);
        String family = World.text("select family_name from person where id = ?", gwen.person());
        String page = PageVisitor.as(host).get("/exchange/statement").body();
        String answer = Api.as(host).get("/exchange/statement").body();

        assertTrue(page.contains("Gave a place to " + area.guest().name()), page);
        for (String said : new String[] {page, answer, file(host, "csv")}) {
            assertFalse(said.contains(family));
            assertFalse(said.contains(gwen.email()));
            assertFalse(said.contains(gwen.person()));
        }
    }

    @Test
    void a_lead_sees_the_statement_of_their_own_partner_and_a_reader_of_the_board_all_of_them() {
        book(session, gwen);
        Someone reader = World.someone(area.host(), "Rea", "BOARD_READER@PARTNERSHIP");
        String ofGuest = "/exchange/statement?partner=" + area.guest().id();

        assertEquals(404, Api.as(host).get(ofGuest).status());
        assertEquals(404, PageVisitor.as(host).get(ofGuest).statusCode());
        assertEquals(200, Api.as(guest).get(ofGuest).status());
        assertEquals(200, Api.as(reader).get(ofGuest).status());
        assertEquals(403, Api.as(gwen).get(ofGuest).status());
        assertEquals(403, Api.as(gwen).get("/exchange/balances").status());
    }

    @Test
    void a_period_begins_with_what_was_there_before() {
        book(session, gwen);
        String later = "?from=" + TODAY.plusDays(1) + "&to=" + TODAY.plusDays(30);

        JsonObject statement = Api.as(guest).get("/exchange/statement" + later).json();
        assertEquals(-1, statement.getInt("before"));
        assertEquals(-1, statement.getInt("after"));
        assertEquals(0, statement.getJsonArray("lines").size());
        assertEquals(
                0,
                balance(Api.as(guest).get("/exchange/balances" + later).json(), area.host())
                        .getInt("gave"));
        assertEquals(
                1,
                balance(
                                Api.as(guest)
                                        .get("/exchange/balances?from=" + TODAY + "&to=" + TODAY)
                                        .json(),
                                area.host())
                        .getInt("gave"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "from=soon,kernel.date-range",
        "to=2026-02-30,kernel.date-range",
        "from=0001-01-01,kernel.date-range",
        "from=2026-09-01&to=2026-08-31,exchange.period-backwards",
        "from=2020-01-01&to=2026-01-01,exchange.period-too-long"
    })
    void a_period_that_is_none_is_told(String query, String refusal) {
        for (String list : new String[] {"/exchange/balances", "/exchange/statement"}) {
            Api.Answer answer = Api.as(host).get(list + "?" + query);
            assertEquals(400, answer.status(), answer.body());
            assertTrue(answer.body().contains(refusal), answer.body());
        }
        assertTrue(PageVisitor.as(host).get("/exchange/statement?" + query).statusCode() < 500);
    }

    @Test
    void the_board_offers_what_is_open_and_shows_the_balances_as_bars_and_as_a_table() {
        book(session, gwen);
        String page = PageVisitor.as(guest).get("/exchange").body();

        assertTrue(page.contains("/training/book?session=" + session.ref()), page);
        assertTrue(page.contains("2 places left"), page);
        assertTrue(page.contains("<svg viewBox=\"0 0 200 20\""), page);
        assertTrue(page.contains("got 1, gave 0: <strong class=\"h-nowrap\">−1</strong>"), page);
        assertTrue(page.contains("<caption>Places and trainer days from"), page);
    }

    @Test
    void where_nothing_is_there_yet_the_board_says_what_to_do() {
        World.run("update place_allocation set closes_at = utc_timestamp(6) where session_id = ?", session.id());
        String page = PageVisitor.as(guest).get("/exchange").body();

        assertTrue(page.contains("No partner has places open to your people"), page);
        assertTrue(page.contains("Nobody gave or got a place in this period"), page);
        assertTrue(page.contains("Offer places"), page);
    }

    @Test
    void a_statement_is_taken_away_as_a_table_and_as_a_workbook_and_no_name_becomes_a_formula() throws Exception {
        World.run("update partner set name = '=1+1' where id = ?", area.guest().id());
        book(session, gwen);

        String csv = file(host, "csv");
        assertTrue(csv.startsWith("\ufeff\"Day\",\"What happened\""), csv);
        assertTrue(csv.contains("\"Gave a place to =1+1\",\"" + session.ref() + "\""), csv);
        assertTrue(csv.contains("\"'=1+1\""), csv);
        assertTrue(csv.contains(",1,,,,,,1\r\n"), csv);
        PageVisitor visitor = PageVisitor.as(host);
        var workbook = visitor.get("/exchange/statement-file?as=xlsx");
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(workbook.body().startsWith("PK"));
    }

    @Test
    void how_full_sessions_are_is_told_by_host_and_only_of_those_that_begin_in_the_period() {
        book(session, gwen);
        book(session, World.someone(area.host(), "Own"));
        Someone reader = World.someone(area.host(), "Rea", "BOARD_READER@PARTNERSHIP");

        String page = PageVisitor.as(reader).get("/exchange/fairness").body();
        assertTrue(page.contains(area.host().name()), page);
        assertTrue(page.contains(">40%</td>"), page);
        assertTrue(page.contains("Empty places\">3</td>"), page);
        assertTrue(page.contains("Taken by other partners\">1</td>"), page);
        assertTrue(page.contains("Nobody waits"), page);
        String empty = PageVisitor.as(reader)
                .get("/exchange/fairness?from=2020-01-01&to=2020-02-01")
                .body();
        assertTrue(empty.contains("No session begins in this period"), empty);
        assertEquals(403, PageVisitor.as(gwen).get("/exchange/fairness").statusCode());
    }

    @Test
    void what_became_of_offers_is_counted_by_host_and_by_the_partner_whose_people_were_asked() {
        World.Session small = World.session(area, World.course(area), 9, 1, 1);
        String first = book(small, gwen);
        Someone gil = World.someone(area.guest(), "Gil");
        Someone gus = World.someone(area.guest(), "Gus");
        String gils = book(small, gil);
        String guss = book(small, gus);
        String gias = book(small, World.someone(area.guest(), "Gia"));
        String gems = book(small, World.someone(area.guest(), "Gem"));

        cancel(gwen, first);
        Desk.accept(gil, gils);
        cancel(gil, gils);
        Api.as(gus).post("/bookings/" + guss + "/decline", null);
        Desk.offerEndsIn(gias, -1);
        Desk.fiveMinutesPass();
        assertEquals("OFFERED", Desk.status(gems));

        JsonObject fairness = Api.as(host).get("/exchange/fairness").json();
        for (String by : new String[] {"offersOfHosts", "offersToPartners"}) {
            JsonObject row = fairness.getJsonArray(by).getJsonObject(0);
            World.Partner partner = by.equals("offersOfHosts") ? area.host() : area.guest();
            assertEquals(partner.id(), row.getString("partner"), by);
            assertEquals(4, row.getInt("made"), by);
            assertEquals(1, row.getInt("accepted"), by);
            assertEquals(1, row.getInt("declined"), by);
            assertEquals(1, row.getInt("lapsed"), by);
            assertEquals(1, row.getInt("open"), by);
        }
        String page = PageVisitor.as(guest).get("/exchange/fairness").body();
        assertTrue(page.contains("Not answered in time\">1</td>"), page);
        assertTrue(page.contains("4 offers, 3 decided: <strong class=\"h-nowrap\">33%</strong>"), page);
        assertFalse(page.contains("Gil"), page);
        World.Partnership elsewhere = World.partnership();
        Someone stranger = World.someone(elsewhere.host(), "Sam", "TRAINING_LEAD");
        assertEquals(
                0,
                Api.as(stranger)
                        .get("/exchange/fairness")
                        .json()
                        .getJsonArray("offersOfHosts")
                        .size());
    }

    private String file(Someone who, String as) {
        return PageVisitor.as(who).get("/exchange/statement-file?as=" + as).body();
    }

    private static JsonObject balance(JsonObject list, World.Partner partner) {
        return list.getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("partner").equals(partner.id()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject line(JsonObject statement, int at) {
        return statement.getJsonArray("lines").getJsonObject(at);
    }
}
