package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The balance informs; it binds only where the partnership says so, from a day on. */
@ArquillianTest
@RunAsClient
class BalanceLimitIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private String course;
    private World.Session first;
    private World.Session second;
    private Someone administrator;
    private Someone gwen;
    private Someone gil;

    @BeforeEach
    void places_enough_for_everybody() {
        area = World.partnership();
        course = World.course(area);
        first = World.session(area, course, 9, 2, 5);
        second = World.session(area, course, 16, 2, 5);
        administrator = World.someone(area.host(), "Adi", "ADMINISTRATOR@PARTNERSHIP");
        gwen = World.someone(area.guest(), "Gwen");
        gil = World.someone(area.guest(), "Gil");
    }

    @Test
    void without_terms_nobody_is_bound() {
        book(first, gwen);
        book(first, gil);
        assertEquals(-2, Ledger.places(area.guest()));
    }

    @Test
    void a_partner_as_far_behind_as_agreed_books_no_more_of_others_until_it_gives_or_gives_up() {
        agree(1);
        String gwens = book(first, gwen);

        Api.Answer refused = Desk.tryToBook(first, gil);
        assertEquals(409, refused.status());
        assertEquals("exchange.limit-reached", refused.code());
        assertTrue(refused.body().contains("a limit of 1 for"), refused.body());
        assertEquals(0, World.number("select count(*) from booking where person_id = ?", gil.person()));
        assertEquals(1, World.number("select sum(taken) from place_share where session_id = ?", first.id()));

        assertEquals("CONFIRMED", status(book(first, World.someone(area.host(), "Own"))));
        cancel(gwen, gwens);
        assertEquals("CONFIRMED", status(book(first, gil)));
    }

    @Test
    void who_only_moves_to_another_date_takes_no_more_than_before() {
        agree(1);
        String booking = book(first, gwen);

        Api.Answer moved = Api.as(gwen).post("/bookings/" + booking + "/move", "{\"session\":\"" + second.id() + "\"}");

        assertEquals(201, moved.status(), moved.body());
        assertEquals(-1, Ledger.places(area.guest()));
    }

    @Test
    void a_place_that_comes_free_passes_over_a_partner_that_may_have_no_more() {
        World.Session small = World.session(area, course, 23, 1, 1);
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        Someone thea = World.someone(third, "Thea");
        String theas = book(small, thea);
        String gils = book(small, gil);
        String theos = book(small, World.someone(third, "Theo"));
        book(first, gwen);
        agree(1);

        cancel(thea, theas);

        assertEquals("WAITING", status(gils));
        assertEquals("OFFERED", status(theos));
        assertEquals("AT_LIMIT", reasons(gils));
    }

    @Test
    void a_place_nobody_else_waits_for_stays_free_and_it_is_said_why() {
        World.Session small = World.session(area, course, 23, 1, 1);
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        Someone thea = World.someone(third, "Thea");
        String theas = book(small, thea);
        String gils = book(small, gil);
        book(first, gwen);
        agree(1);

        cancel(thea, theas);
        Desk.fiveMinutesPass();

        assertEquals("WAITING", status(gils));
        assertEquals("AT_LIMIT", reasons(gils));
        Someone lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        String asked = World.text(
                "select max(asked) from exchange_account where partner_id = ?",
                area.guest().id());
        Api.Answer list = Api.as(lead).get("/sessions/" + small.id() + "/waiting");
        assertEquals(
                "AT_LIMIT", list.json().getJsonArray("items").getJsonObject(0).getString("standing"), list.body());
        assertTrue(PageVisitor.as(lead)
                .get("/training/waiting?session=" + small.ref())
                .body()
                .contains("What the partners agreed allows this partner no more places now"));
        assertEquals(
                asked,
                World.text(
                        "select max(asked) from exchange_account where partner_id = ?",
                        area.guest().id()),
                "looking holds nothing");
        assertEquals(List.of(), Auditor.findings(List.of(small.id())));
    }

    @Test
    void two_at_once_do_not_slip_through_together() {
        agree(1);
        for (int round = 0; round < 10; round++) {
            List<Api.Answer> both = List.of(
                            CompletableFuture.supplyAsync(() -> Desk.tryToBook(first, gwen)),
                            CompletableFuture.supplyAsync(() -> Desk.tryToBook(second, gil)))
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertEquals(1, both.stream().filter(each -> each.status() == 201).count(), "round " + round);
            assertEquals(-1, Ledger.places(area.guest()), "round " + round);
            both.stream()
                    .filter(each -> each.status() == 201)
                    .forEach(each -> cancel(
                            each.json().getString("person").equals(gwen.person()) ? gwen : gil,
                            each.json().getString("id")));
        }
    }

    @Test
    void an_administrator_says_what_binds_on_a_page_and_never_for_days_that_are_over() {
        PageVisitor visitor = PageVisitor.as(administrator);
        String early = visitor.submit(
                        "/exchange/terms",
                        "terms",
                        "save",
                        Map.of("from", TODAY.minusDays(1).toString(), "mostBehind", "3"))
                .body();
        assertTrue(early.contains("Choose today or a later day"), early);

        visitor.submit("/exchange/terms", "terms", "save", Map.of("from", TODAY.toString(), "mostBehind", "3"));
        visitor.submit(
                "/exchange/terms",
                "terms",
                "save",
                Map.of("from", TODAY.plusDays(30).toString(), "mostBehind", ""));

        assertEquals(2, World.number("select count(*) from exchange_terms where agreement_id = ?", area.agreement()));
        assertEquals(
                TODAY.plusDays(29).toString(),
                World.text(
                        "select to_date from exchange_terms where agreement_id = ? and most_behind = 3",
                        area.agreement()));
        String shown = PageVisitor.as(World.someone(area.guest(), "Lea", "TRAINING_LEAD"))
                .get("/exchange/terms")
                .body();
        assertTrue(shown.contains("Nothing binds"), shown);
        assertTrue(!shown.contains("terms:save"), shown);
    }

    private static String reasons(String booking) {
        return World.text("select group_concat(reason) from waiting_passed where booking_id = ?", booking);
    }

    private void agree(int most) {
        Api.Answer agreed = Api.as(administrator)
                .post(
                        "/exchange/terms/" + area.agreement(),
                        "{\"from\":\"" + TODAY + "\",\"mostBehind\":" + most + "}");
        assertEquals(200, agreed.status(), agreed.body());
    }
}
