package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;

/** What people do at the desk of a session, over the API, and how it then stands in the tables. */
public final class Desk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Desk() {}

    /** Asks for a place and answers the booking's id; it must be made. */
    public static String book(World.Session session, Someone who) {
        Api.Answer made = tryToBook(session, who);
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    /** Asks for a place. */
    public static Api.Answer tryToBook(World.Session session, Someone who) {
        return Api.as(who).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + who.person() + "\"}");
    }

    /** Cancels a booking, which must be allowed. */
    public static void cancel(Someone who, String booking) {
        Api.Answer done = Api.as(who).post("/bookings/" + booking + "/cancel", "{}");
        assertEquals(200, done.status(), done.body());
    }

    /** Lets a partner ask for a word from today on: NONE, MANAGER, TRAINING_LEAD or BOTH. */
    public static void asks(World.Partner partner, String rule) {
        World.run(
                "insert into approval_rule (partner_id, from_date, partnership_id, rule, answer_days, set_at)"
                        + " values (?, date(utc_timestamp()), ?, ?, 5, utc_timestamp(6))"
                        + " on duplicate key update rule = values(rule)",
                partner.id(),
                partner.partnership(),
                rule);
    }

    /** Makes somebody the manager of somebody. */
    public static void manages(Someone manager, Someone whom) {
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = 0 where id = ?",
                manager.person(),
                whom.engagement());
    }

    /** Accepts the place a booking is offered, which must be allowed. */
    public static void accept(Someone who, String booking) {
        Api.Answer done = Api.as(who).post("/bookings/" + booking + "/accept", null);
        assertEquals(200, done.status(), done.body());
    }

    /** Brings the moment until which a place is held near, or behind, as waiting for it would. */
    public static void offerEndsIn(String booking, long milliseconds) {
        World.run(
                "update booking set offer_until = utc_timestamp(6) + interval ? microsecond where id = ?",
                milliseconds * 1000,
                booking);
    }

    /** CONFIRMED, REQUESTED, WAITING, OFFERED or CANCELLED. */
    public static String status(String booking) {
        return World.text("select status from booking where id = ?", booking);
    }

    /** How many notices of a kind were left about a booking. */
    public static long told(String kind, String booking) {
        return World.number("select count(*) from outbox where kind = ? and booking_id = ?", kind, booking);
    }

    /** How many notices of a kind were left for a person. */
    public static long toldTo(String kind, Someone who) {
        return World.number("select count(*) from outbox where kind = ? and person_id = ?", kind, who.person());
    }

    /** Moves a session into the past, as waiting for it would. */
    public static void begin(World.Session session, int days) {
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table + " set on_date = on_date - interval " + days + " day, starts_at = starts_at"
                            + " - interval " + days + " day, ends_at = ends_at - interval " + days + " day"
                            + " where session_id = ?",
                    session.id());
        }
        for (String table : new String[] {"session", "place_allocation"}) {
            World.run(
                    "update " + table + " set first_start = first_start - interval " + days
                            + " day, last_end = last_end"
                            + " - interval " + days + " day where " + (table.equals("session") ? "id" : "session_id")
                            + " = ?",
                    session.id());
        }
    }

    /** Lets a session begin in two hours: its days are today, and it is too late to change one's own booking. */
    public static void beginsSoon(World.Session session) {
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table + " set on_date = date(utc_timestamp() + interval 2 hour), starts_at ="
                            + " utc_timestamp(6) + interval 2 hour, ends_at = utc_timestamp(6) + interval 8 hour"
                            + " where session_id = ?",
                    session.id());
        }
        for (String table : new String[] {"session", "place_allocation"}) {
            World.run(
                    "update " + table + " set first_start = utc_timestamp(6) + interval 2 hour, last_end ="
                            + " utc_timestamp(6) + interval 8 hour where "
                            + (table.equals("session") ? "id" : "session_id") + " = ?",
                    session.id());
        }
    }

    /** Lets people who wait for a session wait for places together. */
    public static void waitTogether(List<String> bookings) {
        String group = Identity.next();
        World.run(
                "insert into waiting_group (id, session_id, partnership_id, partner_id, made_by, made_at) select ?, session_id,"
                        + " partnership_id, partner_id, person_id, booked_at from booking where id = ?",
                group,
                bookings.get(0));
        bookings.forEach(each ->
                World.run("insert into waiting_group_member (booking_id, group_id) values (?, ?)", each, group));
    }

    /** Lets a session have begun so many minutes ago; what was marked and booked by now was marked and booked earlier. */
    public static void beganAgo(World.Session session, int minutes) {
        String earlier = " - interval greatest(0, ? - timestampdiff(minute, p.first_start, utc_timestamp(6))) minute"
                + " where p.session_id = ?";
        World.run(
                "update place_allocation p join attendance a on a.session_id = p.session_id set a.marked_at = a.marked_at"
                        + earlier,
                minutes,
                session.id());
        World.run(
                "update place_allocation p join booking b on b.session_id = p.session_id join booking_history h"
                        + " on h.booking_id = b.id set h.at = h.at" + earlier,
                minutes,
                session.id());
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table
                            + " set on_date = date(utc_timestamp()), starts_at = utc_timestamp(6) - interval ? minute,"
                            + " ends_at = utc_timestamp(6) + interval 6 hour where session_id = ?",
                    minutes,
                    session.id());
        }
        for (String table : new String[] {"session", "place_allocation"}) {
            World.run(
                    "update " + table
                            + " set first_start = utc_timestamp(6) - interval ? minute, last_end = utc_timestamp(6)"
                            + " + interval 6 hour, closes_at = least(closes_at, first_start) where "
                            + (table.equals("session") ? "id" : "session_id") + " = ?",
                    minutes,
                    session.id());
        }
    }

    /** Does at once what the clock does every five minutes. */
    public static void fiveMinutesPass() {
        ask("/verify/clock-work");
    }

    /** Lets the clock do nothing by itself for half a minute; mail goes out all the same. */
    public static void theClockStandsStill() {
        ask("/verify/still-clock");
    }

    /** Lets all mail of a partnership that is due go out, whatever else waits or is under way. */
    public static void mailGoesOut(World.Partnership area) {
        World.run(
                "update outbox set status = 'NOTHING' where status = 'WAITING' and due_at <= utc_timestamp(6)"
                        + " and partnership_id <> ?",
                area.id());
        String due =
                "select count(*) from outbox where status = 'WAITING' and due_at <= utc_timestamp(6) and partnership_id = ?";
        for (int round = 0; round < 60 && World.number(due, area.id()) > 0; round++) {
            mailGoesOut();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertEquals(0, World.number(due, area.id()));
    }

    /** Lets the mail that is due go out at once; not when a round is under way already. */
    public static void mailGoesOut() {
        ask("/verify/mail-round");
    }

    private static void ask(String path) {
        var request = HttpRequest.newBuilder(URI.create(Api.address() + path))
                .POST(BodyPublishers.noBody())
                .build();
        try {
            assertEquals(204, HTTP.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
