package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
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

/** A charge in credits is in the ledger of the exchange, in double entry, and comes back when it is waived. */
@ArquillianTest
@RunAsClient
class ChargesInCreditsIT {

    private World.Partnership area;
    private String course;
    private Someone lead;
    private Someone theirs;
    private Someone gwen;

    @BeforeEach
    void two_credits_for_a_day_given_up_late_or_missed() {
        area = World.partnership();
        course = World.course(area);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
        Policies.inCredits(area, 2, 5);
    }

    @AfterEach
    void the_ledger_is_in_order() {
        assertEquals(List.of(), Auditor.findings(List.of(area.id())));
        assertEquals(0, Ledger.sum(area));
    }

    @Test
    void giving_a_place_up_late_costs_credits_and_the_place_itself_comes_back() {
        cancel(theirs, book(soon(), gwen));

        assertEquals(2, Ledger.places(area.host()));
        assertEquals(-2, Ledger.places(area.guest()));
        JsonObject statement = Api.as(theirs).get("/exchange/statement").json();
        assertEquals(0, statement.getInt("got"));
        assertEquals(-2, statement.getInt("credits"));
        String ref = World.text("select ref from charge where partnership_id = ?", area.id());
        String says = "Charge " + ref + ": credits to " + area.host().name() + " for a place given up late";
        assertTrue(PageVisitor.as(theirs).get("/exchange/statement").body().contains(says), statement.toString());
        String file =
                PageVisitor.as(theirs).get("/exchange/statement-file?as=csv").body();
        assertTrue(file.contains("\"" + says + "\""), file);
        assertTrue(PageVisitor.as(lead)
                .get("/exchange/statement")
                .body()
                .contains("Charge " + ref + ": credits from " + area.guest().name()));
    }

    @Test
    void one_that_is_waived_comes_back_by_an_entry_of_its_own_and_no_invoice_is_sent() {
        cancel(theirs, book(soon(), gwen));
        String id = World.text("select id from charge where partnership_id = ?", area.id());
        assertEquals(
                "booking.charge-in-credits",
                Api.as(lead).post("/charges/" + id + "/invoice", "{}").code());
        String page = PageVisitor.as(lead).get("/training/charges").body();
        assertTrue(page.contains("In the ledger of the exchange"), page);
        assertFalse(page.contains("Mark as invoiced"), page);
        Api.Answer waived = Api.as(lead)
                .post("/charges/" + id + "/waive", "{\"reason\":\"AGREED\",\"note\":\"The bus did not run\"}");
        assertEquals(200, waived.status(), waived.body());

        assertEquals(0, Ledger.places(area.guest()));
        assertEquals(
                "CHARGED,CHARGE_LIFTED",
                World.text("select group_concat(cause order by at) from ledger_entry where charge_id = ?", id));
        assertEquals(
                lead.person(),
                World.text("select by_person from ledger_entry where charge_id = ? and reverses is not null", id));
        assertTrue(PageVisitor.as(theirs).get("/exchange/statement").body().contains("was lifted: credits back from"));
    }

    @Test
    void a_register_that_is_corrected_is_followed_there_and_back() {
        World.Session session = soon();
        String booking = book(session, gwen);
        Desk.begin(session, 4);
        register(session, "{\"finished\":true,\"restAbsent\":true}");
        assertEquals(-3, Ledger.places(area.guest()), "the place, which was had, and two credits");

        register(session, "{\"finished\":false}");
        register(session, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"HERE\"}],\"finished\":true}");
        assertEquals(-1, Ledger.places(area.guest()));
        register(session, "{\"finished\":false}");
        register(session, "{\"finished\":true}");
        assertEquals(-1, Ledger.places(area.guest()), "nothing is entered twice");
        register(session, "{\"finished\":false}");
        register(session, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"ABSENT\"}],\"finished\":true}");
        assertEquals(-3, Ledger.places(area.guest()));
    }

    @Test
    void what_a_reason_lets_off_at_once_and_what_is_the_hosts_own_is_in_no_ledger() {
        String booking = book(soon(), gwen);
        Api.as(theirs).post("/bookings/" + booking + "/cancel", "{\"exemptReason\":\"BEREAVEMENT\"}");
        Someone ann = World.someone(area.host(), "Ann");
        cancel(lead, book(soon(), ann));

        assertEquals(2, World.number("select count(*) from charge where partnership_id = ?", area.id()));
        assertEquals(
                0,
                World.number(
                        "select count(*) from ledger_entry where charge_id is not null and partnership_id = ?",
                        area.id()));
    }

    private World.Session soon() {
        return World.session(area, course, 4, 4, 4);
    }

    private void register(World.Session session, String body) {
        Api.Answer done = Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", body);
        assertEquals(200, done.status(), done.body());
    }
}
