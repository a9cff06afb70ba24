package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Partner;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people do in whatever order, the ledger says what the bookings say. The naive model beside it knows of each
 * booking only who hosts, for whom it is, and whether it is confirmed; and of each charge in credits whether it stands.
 */
@ArquillianTest
@RunAsClient
class LedgerAgainstBookingsIT {

    private static final int STEPS = 90;
    private static final Set<String> ALL_CAUSES =
            Set.of("TAKEN", "CANCELLED", "MOVED", "SUBSTITUTED", "WITHDRAWN", "CALLED_OFF", "CHARGED", "CHARGE_LIFTED");
    private static final Set<String> TRIED = new HashSet<>();

    private Random dice;
    private World.Partnership area;
    private final List<Partner> partners = new ArrayList<>();
    private final Map<Partner, Someone> leads = new HashMap<>();
    private final List<Someone> people = new ArrayList<>();
    private final List<World.Session> sessions = new ArrayList<>();
    private final Map<String, Partner> hosts = new HashMap<>();
    private final Set<String> bookings = new HashSet<>();

    /** One thing somebody does; it may be refused. */
    private interface Act {
        void act();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 22, 333})
    void the_ledger_equals_the_bookings_after_every_step(long seed) {
        dice = new Random(seed);
        threePartnersWithThreeSessions();
        List<Act> acts = List.of(
                this::somebodyBooks,
                this::somebodyBooks,
                this::somebodyBooks,
                this::somebodyCancels,
                this::somebodyMoves,
                this::aColleagueTakesThePlace,
                this::aLeadAnswers,
                this::aLeadAnswers,
                this::aHostDividesAnew,
                this::aHostDividesAnew,
                this::aHostWaivesACharge);
        for (int step = 0; step < STEPS; step++) {
            acts.get(dice.nextInt(acts.size())).act();
            theLedgerSaysWhatTheBookingsSay("step " + step);
        }
        for (World.Session session : sessions) {
            isCalledOff(session);
            theLedgerSaysWhatTheBookingsSay("called off");
        }

        Set<String> ids = new HashSet<>(bookings);
        ids.add(area.id());
        sessions.forEach(each -> ids.add(each.id()));
        assertEquals(List.of(), Auditor.findings(ids));
        TRIED.addAll(causes());
    }

    /** The positive control: the sequences went through every cause there is. */
    @AfterAll
    static void everything_was_tried() {
        assertEquals(ALL_CAUSES, TRIED);
    }

    private void threePartnersWithThreeSessions() {
        area = World.partnership();
        Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        World.run("update partner set booking_approval = 'TRAINING_LEAD' where id = ?", third.id());
        partners.addAll(List.of(area.host(), area.guest(), third));
        for (Partner partner : partners) {
            leads.put(partner, World.someone(partner, "Lead", "TRAINING_LEAD"));
            people.add(World.someone(partner, "Ann"));
            people.add(World.someone(partner, "Ben"));
        }
        Policies.inCredits(area, 2, 60);
        String course = World.course(area);
        var swapped = new World.Partnership(area.id(), area.agreement(), area.guest(), area.host());
        hosted(World.session(area, course, 9, 1, 3), area.host());
        hosted(World.session(area, course, 16, 1, 3), area.host());
        hosted(World.session(swapped, course, 23, 2, 2), area.guest());
    }

    private void hosted(World.Session session, Partner host) {
        sessions.add(session);
        hosts.put(session.id(), host);
    }

    private void somebodyBooks() {
        Api.Answer made = Desk.tryToBook(one(sessions), one(people));
        if (made.status() == 201) {
            bookings.add(made.json().getString("id"));
        }
    }

    private void somebodyCancels() {
        booking().ifPresent(id -> Api.as(leadOf(id)).post("/bookings/" + id + "/cancel", "{}"));
    }

    private void somebodyMoves() {
        booking()
                .ifPresent(id -> keep(Api.as(leadOf(id))
                        .post(
                                "/bookings/" + id + "/move",
                                "{\"session\":\"" + one(sessions).id() + "\"}")));
    }

    private void aColleagueTakesThePlace() {
        booking().ifPresent(id -> {
            String partner = World.text("select partner_id from booking where id = ?", id);
            List<Someone> colleagues = people.stream()
                    .filter(each -> each.partner().id().equals(partner))
                    .toList();
            keep(Api.as(leadOf(id))
                    .post(
                            "/bookings/" + id + "/substitute",
                            "{\"person\":\"" + one(colleagues).person() + "\"}"));
        });
    }

    private void aLeadAnswers() {
        String asked = World.text(
                "select id from booking where partnership_id = ? and approval = 'ASKED' and status <> 'CANCELLED'"
                        + " order by booked_at limit 1",
                area.id());
        if (asked != null) {
            boolean yes = dice.nextInt(4) > 0;
            Api.as(leadOf(asked))
                    .post("/bookings/" + asked + (yes ? "/approve" : "/refuse"), yes ? "{}" : "{\"reason\":\"No\"}");
        }
    }

    private void aHostDividesAnew() {
        World.Session session = one(sessions);
        int places = dice.nextInt(4);
        Api.as(leads.get(hosts.get(session.id())))
                .put(
                        "/sessions/" + session.id() + "/places",
                        "{\"offers\":[" + (places == 0 ? "" : "{\"places\":" + places + "}")
                                + "],\"moveToWaiting\":true,\"withdrawalReason\":\"The room is smaller\"}");
    }

    private void aHostWaivesACharge() {
        String charge = World.text(
                "select id from charge where partnership_id = ? and status = 'RAISED' order by raised_at limit 1",
                area.id());
        if (charge != null) {
            String host = World.text("select host_partner_id from charge where id = ?", charge);
            Someone lead = leads.entrySet().stream()
                    .filter(each -> each.getKey().id().equals(host))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            Api.as(lead).post("/charges/" + charge + "/waive", "{\"reason\":\"ORGANISER\"}");
        }
    }

    private void isCalledOff(World.Session session) {
        Api lead = Api.as(leads.get(hosts.get(session.id())));
        String tag = lead.get("/sessions/" + session.id()).header("ETag").orElseThrow();
        lead.post("/sessions/" + session.id() + "/cancel", "{\"reason\":\"The trainer is ill\"}", "If-Match", tag);
    }

    /** What each partner gave less what it got, from the bookings as they stand. */
    private long expected(Partner partner) {
        long balance = 0;
        for (World.Session session : sessions) {
            boolean hosting = hosts.get(session.id()) == partner;
            long taken = World.number(
                    "select count(*) from booking where session_id = ? and status = 'CONFIRMED' and partner_id "
                            + (hosting ? "<> ?" : "= ?"),
                    session.id(),
                    partner.id());
            balance += hosting ? taken : -taken;
        }
        balance += World.number(
                "select coalesce(sum(if(host_partner_id = ?, amount, -amount)), 0) from charge where status = 'RAISED'"
                        + " and host_partner_id <> partner_id and ? in (host_partner_id, partner_id)",
                partner.id(),
                partner.id());
        return balance;
    }

    private void theLedgerSaysWhatTheBookingsSay(String when) {
        assertEquals(0, Ledger.sum(area), when);
        for (Partner partner : partners) {
            assertEquals(expected(partner), Ledger.places(partner), when + ", " + partner.name());
        }
    }

    private Set<String> causes() {
        String all =
                World.text("select group_concat(distinct cause) from ledger_entry where partnership_id = ?", area.id());
        return Set.of(all.split(","));
    }

    private void keep(Api.Answer made) {
        if (made.status() / 100 == 2) {
            bookings.add(made.json().getString("id"));
        }
    }

    /** A live booking, picked by chance. */
    private Optional<String> booking() {
        List<String> live = bookings.stream()
                .sorted()
                .filter(id -> !Desk.status(id).equals("CANCELLED"))
                .toList();
        return live.isEmpty() ? Optional.empty() : Optional.of(one(live));
    }

    private Someone leadOf(String booking) {
        String partner = World.text("select partner_id from booking where id = ?", booking);
        return leads.entrySet().stream()
                .filter(each -> each.getKey().id().equals(partner))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private <T> T one(List<T> many) {
        return many.get(dice.nextInt(many.size()));
    }
}
