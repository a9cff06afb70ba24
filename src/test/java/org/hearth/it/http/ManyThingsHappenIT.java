package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People of three partners book, alone and together, wait for any date, cancel, accept, decline, let offers run out, hand places on, and the host divides the places
 * anew and opens its own: in random order, over HTTP, beside a naive model that keeps plain lists. After every step the
 * tables say what the model says: nobody is oversold, nobody skipped, no place is idle while somebody waits who may use it,
 * the ledger sums to nothing and has one open entry for each place between partners, and every booking is in the audit.
 * Whoever waits together is offered places with all others, and the reason is kept where somebody passed them.
 * Then the session begins: people come or do not, late or unannounced, and places nobody came for are taken.
 */
@ArquillianTest
@RunAsClient
class ManyThingsHappenIT {

    private static final Set<String> HAPPENED = new TreeSet<>();
    private static final int STEPS = 75;
    private static final int CAPACITY = 5;

    private World.Partnership area;
    private World.Session session;
    private String course;
    private Someone lead;
    private Someone theirs;
    private NaiveRoom model;
    private PlacesInTables tables;
    private final List<Someone> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void what_the_tables_say_is_what_the_plain_lists_say(long seed) {
        begin();
        Random chance = new Random(seed);
        List<String> story = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            String what = step(chance);
            story.add(what);
            compare("seed " + seed + ": " + String.join(", ", story));
        }
        FirstMinutes minutes = new FirstMinutes(tables, lead, model, chance);
        for (Supplier<String> each : minutes.story()) {
            story.add(each.get());
            compare("seed " + seed + ": " + String.join(", ", story));
        }
        story.forEach(each -> HAPPENED.add(each.split(" ")[0]));
    }

    @AfterAll
    static void everything_happened_at_some_time() {
        assertEquals(
                Set.of(
                        "book",
                        "cancel",
                        "accept",
                        "decline",
                        "run-out",
                        "run-out-unnoticed",
                        "substitute",
                        "divide",
                        "open",
                        "wait",
                        "together",
                        "leave",
                        "dissolve",
                        "began",
                        "here",
                        "absent",
                        "back",
                        "beyond",
                        "unmarked",
                        "walk-in",
                        "walk-in-full",
                        "took",
                        "took-not",
                        "declined",
                        "newcomer"),
                HAPPENED);
    }

    private void compare(String where) {
        assertEquals(model.told(), tables.told(), where);
        tables.holdTogether(where);
    }

    @Test
    void a_model_that_gives_nobodys_place_on_is_found_out() {
        begin();
        model.keepsPlaces = true;
        Random chance = new Random(1);
        for (int step = 0; step < CAPACITY; step++) {
            book(people.get(3 * step));
        }
        boolean found = false;
        for (Supplier<String> each : new FirstMinutes(tables, lead, model, chance).story()) {
            found |= !found && differs(each);
        }
        assertTrue(found, "the comparison sees nothing");
    }

    private boolean differs(Supplier<String> step) {
        step.get();
        return !model.told().equals(tables.told());
    }

    @Test
    void a_model_that_skips_somebody_is_found_out() {
        begin();
        model.skipsTheFirst = true;
        Random chance = new Random(1);
        boolean found = false;
        for (int step = 0; step < STEPS && !found; step++) {
            step(chance);
            found = !model.told().equals(tables.told());
        }
        assertTrue(found, "the comparison sees nothing");
    }

    private void begin() {
        area = World.partnership();
        String id = World.course(area);
        course = World.text("select ref from course where id = ?", id);
        session = World.session(area, id, 30, 3, 2);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        World.Partner[] partners = {area.host(), area.guest(), third};
        for (int at = 0; at < 15; at++) {
            people.add(World.someone(partners[at % 3], "P" + at));
        }
        tables = new PlacesInTables(session, area.host().id(), CAPACITY, people);
        model = new NaiveRoom(area.host().id(), 3, 2, tables::booking);
        people.forEach(each -> model.knows(each.person()));
    }

    private String step(Random chance) {
        Someone who = people.get(chance.nextInt(people.size()));
        return switch (chance.nextInt(18)) {
            case 0, 1, 2, 3 -> book(who);
            case 4, 5 -> cancel(who);
            case 6, 7 -> accept(chance);
            case 8 -> decline(chance);
            case 9 -> runOut(chance);
            case 10 -> substitute(who, chance);
            case 11, 12 -> waitForAnyDate(who);
            case 13, 14, 15 -> together(chance);
            case 16 -> waitAlone(chance);
            default -> chance.nextInt(3) == 0 ? open() : divide(chance.nextInt(CAPACITY + 1));
        };
    }

    private String book(Someone who) {
        Api.Answer answer = Desk.tryToBook(session, who);
        String expected = model.book(who.person(), who.partner().id());
        assertEquals(expected, answer.status() == 201 ? answer.json().getString("status") : answer.code());
        return "book " + who.name();
    }

    private String waitForAnyDate(Someone who) {
        Api.Answer answer =
                Api.as(who).post("/wishes", "{\"course\":\"" + course + "\",\"person\":\"" + who.person() + "\"}");
        String expected = model.waitForAnyDate(who.person(), who.partner().id());
        assertEquals(expected, answer.status() == 201 ? answer.json().getString("status") : answer.code());
        return "wait " + who.name();
    }

    /** A lead books two or three of their people who have no booking yet, and wants places for all of them or none. */
    private String together(Random chance) {
        Someone by = chance.nextBoolean() ? lead : theirs;
        List<Someone> free = people.stream()
                .filter(each -> each.partner().id().equals(by.partner().id()) && !model.isLive(each.person()))
                .limit(2L + chance.nextInt(3))
                .toList();
        if (free.size() < 2) {
            return giveUp(chance);
        }
        List<String> team = free.stream().map(Someone::person).toList();
        PageVisitor.as(by)
                .submit(
                        "/training/book-team?session=" + session.ref(),
                        "team-form",
                        "book",
                        Map.of("waits", "TOGETHER"),
                        "team",
                        team);
        String status = model.bookTogether(team, by.partner().id());
        return "together " + free.stream().map(Someone::name).collect(Collectors.joining("+")) + "=" + status;
    }

    private String waitAlone(Random chance) {
        List<Someone> all = people.stream()
                .filter(each -> model.waitsTogether(each.person()))
                .toList();
        if (all.isEmpty()) {
            return together(chance);
        }
        Someone who = all.get(chance.nextInt(all.size()));
        boolean each = chance.nextBoolean();
        Someone by = !each ? who : who.partner().id().equals(area.host().id()) ? lead : theirs;
        Api.Answer done =
                Api.as(by).post("/bookings/" + booking(who) + "/together/" + (each ? "dissolve" : "leave"), null);
        assertEquals(200, done.status(), done.body());
        model.waitAlone(who.person(), each);
        return (each ? "dissolve " : "leave ") + who.name();
    }

    private String cancel(Someone who) {
        if (!model.isLive(who.person())) {
            return book(who);
        }
        assertEquals(200, act(who, "cancel", "{}").status());
        model.end(who.person());
        return "cancel " + who.name();
    }

    /** Somebody who has a place gives it up; where nobody has one, somebody books. */
    private String giveUp(Random chance) {
        List<Someone> sure =
                people.stream().filter(each -> model.isSure(each.person())).toList();
        return sure.isEmpty()
                ? book(people.get(chance.nextInt(people.size())))
                : cancel(sure.get(chance.nextInt(sure.size())));
    }

    private String accept(Random chance) {
        Someone who = offered(chance);
        if (who == null) {
            return giveUp(chance);
        }
        assertEquals(200, act(who, "accept", "{}").status());
        model.accept(who.person());
        return "accept " + who.name();
    }

    private String decline(Random chance) {
        Someone who = offered(chance);
        if (who == null) {
            return giveUp(chance);
        }
        assertEquals(200, act(who, "decline", "{}").status());
        model.end(who.person());
        return "decline " + who.name();
    }

    private String runOut(Random chance) {
        Someone who = offered(chance);
        if (who == null) {
            return giveUp(chance);
        }
        World.run("update booking set offer_until = utc_timestamp(6) - interval 1 second where id = ?", booking(who));
        Someone next = people.get(chance.nextInt(people.size()));
        String partner = next.partner().id();
        if (chance.nextBoolean() || model.isLive(next.person()) || !model.isFull(partner)) {
            Desk.fiveMinutesPass();
            model.end(who.person());
            return "run-out " + who.name();
        }
        // without any job: a newcomer finds the offer over, and those who wait come first
        model.end(who.person());
        book(next);
        return "run-out-unnoticed " + who.name() + ", then book " + next.name();
    }

    private String substitute(Someone who, Random chance) {
        List<Someone> colleagues = people.stream()
                .filter(each -> each.partner().id().equals(who.partner().id()) && !model.isLive(each.person()))
                .toList();
        if (!model.isSure(who.person()) || colleagues.isEmpty()) {
            return giveUp(chance);
        }
        Someone colleague = colleagues.get(chance.nextInt(colleagues.size()));
        Someone by = who.partner().id().equals(area.host().id())
                ? lead
                : who.partner().id().equals(area.guest().id()) ? theirs : null;
        if (by == null) {
            return giveUp(chance);
        }
        Api.Answer done = Api.as(by)
                .post("/bookings/" + booking(who) + "/substitute", "{\"person\":\"" + colleague.person() + "\"}");
        assertEquals(201, done.status(), done.body());
        model.substitute(who.person(), colleague.person());
        return "substitute " + who.name() + " by " + colleague.name();
    }

    private String divide(int opened) {
        String offers = opened == 0 ? "" : "{\"places\":" + opened + "}";
        Api.Answer done = Api.as(lead).put("/sessions/" + session.id() + "/places", "{\"offers\":[" + offers + "]}");
        boolean kept = model.divide(opened);
        assertEquals(kept ? 200 : 409, done.status(), done.body());
        return "divide " + opened;
    }

    /** The host opens what it has not used of its own places to the agreement; the next division takes that back. */
    private String open() {
        World.run(
                "update place_share set agreement_on = utc_date() - interval 1 day, told = null"
                        + " where session_id = ? and kind = 'OWN'",
                session.id());
        Desk.fiveMinutesPass();
        model.openOwn();
        return "open";
    }

    private Someone offered(Random chance) {
        List<Someone> all =
                people.stream().filter(each -> model.isOffered(each.person())).toList();
        return all.isEmpty() ? null : all.get(chance.nextInt(all.size()));
    }

    private Api.Answer act(Someone who, String what, String body) {
        return Api.as(who).post("/bookings/" + booking(who) + "/" + what, body);
    }

    private String booking(Someone who) {
        return tables.booking(who.person());
    }
}
