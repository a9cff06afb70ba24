package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
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

/** Terms are dated data: allotments, cooling-off, weights and expiry bind and count where the partnership says so. */
@ArquillianTest
@RunAsClient
class TermsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone administrator;
    private Someone lead;
    private Someone gwen;
    private Someone gil;

    @BeforeEach
    void places_enough_for_everybody() {
        area = World.partnership();
        session = World.session(area, World.course(area), 9, 2, 6);
        administrator = World.someone(area.host(), "Adi", "ADMINISTRATOR@PARTNERSHIP");
        lead = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
        gil = World.someone(area.guest(), "Gil");
    }

    @AfterEach
    void the_ledger_is_in_order() {
        assertEquals(List.of(), Auditor.findings(List.of(area.id(), session.id())));
        assertEquals(0, Ledger.sum(area));
    }

    @Test
    void an_administrator_agrees_on_terms_and_everybody_reads_them_in_plain_english() {
        Api.Answer agreed = agree("\"mostBehind\":9,\"coolingOffDays\":30,\"lateDays\":5,\"allotment\":12,"
                + "\"allotmentMonths\":6,\"rolloverMost\":4,\"expireMonths\":24,\"trainerDayPlaces\":2.5");
        assertEquals(200, agreed.status(), agreed.body());

        String said = Api.as(lead).get("/exchange/terms").body();
        String page = PageVisitor.as(lead).get("/exchange/terms").body();
        for (String sentence : new String[] {
            "A partner may have got at most 9 places more than it gave.",
            "At that limit it may book one more 30 days after the last.",
            "A place given up fewer than 5 days before is late: the partner then waits 30 days.",
            "Each partner may take 12 places in 6 months.",
            "At most 4 places not taken go on into the next period.",
            "A trainer day counts as 2.5 places.",
            "A place counts for 24 months after the training, and what is given in kind after its day."
        }) {
            assertTrue(said.contains(sentence), said);
            assertTrue(page.contains(sentence), page);
        }
        assertEquals(
                403,
                Api.as(lead).post("/exchange/terms/" + area.agreement(), "{}").status());
        assertEquals(403, Api.as(gwen).get("/exchange/terms").status());
        Someone stranger = World.someone(World.partnership().host(), "Sam", "ADMINISTRATOR@PARTNERSHIP");
        assertEquals(
                404,
                Api.as(stranger)
                        .post("/exchange/terms/" + area.agreement(), "{\"from\":\"" + TODAY + "\"}")
                        .status());
        assertTrue(agree("\"allotment\":3").body().contains("exchange.allotment-period"));
        assertTrue(agree("\"trainerDayPlaces\":101").body().contains("kernel.number-range"));
    }

    @Test
    void a_partner_takes_no_more_than_its_allotment_and_reads_what_is_left() {
        agree("\"allotment\":2,\"allotmentMonths\":1");
        String gwens = book(session, gwen);
        assertEquals(1, standing().getInt("left"));
        book(session, gil);

        Api.Answer refused = Desk.tryToBook(session, lead);
        assertEquals("exchange.allotment-taken", refused.code(), refused.body());
        assertTrue(standing().getString("why").contains("Book again from"));
        assertTrue(PageVisitor.as(lead).get("/exchange/terms").body().contains("Places still to take until"));
        assertEquals("CONFIRMED", status(book(session, World.someone(area.host(), "Own"))));

        cancel(gwen, gwens);
        assertEquals("CONFIRMED", status(book(session, lead)));
    }

    @Test
    void what_was_not_taken_in_a_period_goes_on_into_the_next() {
        agree("\"allotment\":1,\"allotmentMonths\":1,\"rolloverMost\":1");
        World.run(
                "update exchange_terms set from_date = ? where agreement_id = ?",
                TODAY.minusMonths(2),
                area.agreement());
        assertEquals(2, standing().getInt("left"));
        book(session, gwen);
        book(session, gil);
        assertEquals("exchange.allotment-taken", Desk.tryToBook(session, lead).code());
    }

    @Test
    void at_the_limit_a_partner_may_have_one_more_once_it_has_cooled_off() {
        agree("\"mostBehind\":1,\"coolingOffDays\":3");
        String first = book(session, gwen);
        Api.Answer refused = Desk.tryToBook(session, gil);
        assertEquals("exchange.cooling-off", refused.code(), refused.body());

        cancel(gwen, first);
        agree("\"mostBehind\":0,\"coolingOffDays\":3");
        assertEquals("exchange.limit-reached", Desk.tryToBook(session, gil).code());
    }

    @Test
    void after_a_late_withdrawal_a_partner_waits_and_after_one_in_time_it_does_not() {
        agree("\"lateDays\":5,\"coolingOffDays\":3");
        cancel(gwen, book(session, gwen));
        assertEquals("CONFIRMED", status(book(session, gil)));

        agree("\"lateDays\":20,\"coolingOffDays\":3");
        Api.Answer refused = Desk.tryToBook(session, gwen);
        assertEquals("exchange.cooling-off-late", refused.code(), refused.body());
        assertEquals("CONFIRMED", status(book(session, World.someone(area.host(), "Own"))));
    }

    @Test
    void a_trainer_day_counts_as_agreed_beside_the_balance_and_in_the_limit() {
        book(session, gwen);
        assertFalse(balance().containsKey("counted"));
        World.run(
                "insert into ledger_entry (id, partnership_id, unit, cause, at) values (?, ?, 'TRAINER_DAY', 'TAUGHT',"
                        + " utc_timestamp(6))",
                "day" + area.id().substring(3),
                area.id());
        World.run(
                "insert into ledger_line values (?, ?, 'GAVE', 1.5), (?, ?, 'GOT', -1.5)",
                "day" + area.id().substring(3),
                area.guest().id(),
                "day" + area.id().substring(3),
                area.host().id());

        agree("\"mostBehind\":1,\"trainerDayPlaces\":2");

        assertEquals(-1, balance().getInt("balance"));
        assertEquals(2, balance().getJsonNumber("counted").intValueExact());
        assertEquals("CONFIRMED", status(book(session, gil)));
    }

    @Test
    void what_is_as_old_as_agreed_counts_no_more_whether_the_clock_has_entered_it_or_not() {
        String booking = book(session, gwen);
        agree("\"mostBehind\":1,\"expireMonths\":1");
        World.run("update session set first_start = first_start - interval 3 month where id = ?", session.id());
        try {
            assertEquals(0, standing().getJsonNumber("balance").intValueExact());
            assertEquals(-1, Ledger.places(area.guest()));
            Desk.fiveMinutesPass();
            Desk.fiveMinutesPass();
            assertEquals(List.of("TAKEN", "EXPIRED"), Ledger.causes(booking));
            assertEquals(0, Ledger.places(area.guest()));
            JsonObject statement = Api.as(lead).get("/exchange/statement").json();
            assertEquals(1, statement.getInt("got"));
            assertEquals(1, statement.getInt("credits"));
            assertEquals(0, statement.getInt("after"));
            assertEquals(1, balance().getInt("got"));
            assertEquals(0, balance().getInt("balance"));
        } finally {
            World.run("update session set first_start = first_start + interval 3 month where id = ?", session.id());
        }
    }

    @Test
    void one_partner_may_take_another_number_of_places_and_all_read_it() {
        String own = ",\"partners\":[{\"partner\":\"" + area.guest().id() + "\",\"allotment\":1}]";
        agree("\"allotment\":5,\"allotmentMonths\":6" + own);
        book(session, gwen);
        assertEquals(0, standing().getInt("left"));
        assertEquals("exchange.allotment-taken", Desk.tryToBook(session, gil).code());
        String page = PageVisitor.as(lead).get("/exchange/terms").body();
        assertTrue(page.contains(area.guest().name() + " may take 1 places in that time."), page);
        World.Partner outside =
                World.partner(area.id(), null, "Outside " + area.id().substring(28));
        Api.Answer refused = Api.as(administrator)
                .post(
                        "/exchange/terms/" + area.agreement(),
                        "{\"from\":\"" + TODAY
                                + "\",\"allotment\":5,\"allotmentMonths\":6,\"partners\":[{\"partner\":\""
                                + outside.id() + "\",\"allotment\":1}]}");
        assertEquals(400, refused.status(), refused.body());
        assertTrue(refused.body().contains("exchange.own-allotment-of"), refused.body());
        PageVisitor.as(administrator)
                .submit(
                        "/exchange/terms",
                        "terms",
                        "save",
                        Map.of(
                                "from",
                                TODAY.toString(),
                                "allotment",
                                "5",
                                "allotmentMonths",
                                "6",
                                "own:" + place(area.guest()) + ":places",
                                "2"));
        assertEquals(1, standing().getInt("left"));
    }

    /** The place of a partner among those in the agreement, by name. */
    private long place(World.Partner partner) {
        return World.number(
                "select count(*) from agreement_partner m join partner p on p.id = m.partner_id where m.agreement_id = ?"
                        + " and p.name < ?",
                area.agreement(),
                partner.name());
    }

    @Test
    void on_the_page_an_administrator_agrees_on_an_allotment() {
        PageVisitor visitor = PageVisitor.as(administrator);
        String alone = visitor.submit(
                        "/exchange/terms", "terms", "save", Map.of("from", TODAY.toString(), "allotment", "12"))
                .body();
        assertTrue(alone.contains("Give both: how many places, and for how many months"), alone);
        visitor.submit(
                "/exchange/terms",
                "terms",
                "save",
                Map.of(
                        "from",
                        TODAY.toString(),
                        "allotment",
                        "12",
                        "allotmentMonths",
                        "12",
                        "trainerDayPlaces",
                        "2.5"));
        assertEquals(
                "12 12 2.50",
                World.text(
                        "select concat_ws(' ', allotment, allotment_months, trainer_day_places) from exchange_terms"
                                + " where agreement_id = ?",
                        area.agreement()));
    }

    private Api.Answer agree(String terms) {
        return Api.as(administrator)
                .post("/exchange/terms/" + area.agreement(), "{\"from\":\"" + TODAY + "\"," + terms + "}");
    }

    /** How the guests' partner stands, as its lead reads it. */
    private JsonObject standing() {
        return Api.as(lead)
                .get("/exchange/terms")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("standing");
    }

    private JsonObject balance() {
        return Api.as(lead).get("/exchange/balances").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("partner").equals(area.guest().id()))
                .findFirst()
                .orElseThrow();
    }
}
