package org.hearth.it.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.account.TokenSecret;
import org.hearth.it.Api;
import org.hearth.it.DoorCode;
import org.hearth.it.OfferLink;
import org.hearth.it.SchedulingWorld;
import org.hearth.it.World;
import org.hearth.it.http.Things;
import org.hearth.kernel.Identity;

/** People in every role, and something on every page for them to see: each state a page can show is there once. */
final class Cast {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

    private final Map<String, World.Someone> people = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final World.Partnership home = World.partnership();
    private final Things things;

    Cast() {
        World.Someone ann = World.someone(home.host(), "Ann");
        things = Things.of(home, ann);
        people.put("learner", ann);
        people.put("admin", World.someone(home.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP"));
        people.put(
                "lead",
                World.someone(home.host(), "Lea", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD", "LINE_MANAGER"));
        people.put("assessor", World.someone(home.host(), "Asa", "ASSESSOR"));
        people.put("reader", World.someone(home.host(), "Rob", "BOARD_READER@PARTNERSHIP"));
        World.Partnership empty = World.partnership();
        people.put("newlead", World.someone(empty.host(), "Nia", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD"));
        people.put("newadmin", World.someone(empty.host(), "Noa", "ADMINISTRATOR@PARTNERSHIP"));
        sessions();
        doors();
    }

    /** Who plays a part; null for nobody. */
    World.Someone who(String part) {
        return people.get(part);
    }

    /** An address with ids in place of their names. */
    String filled(String address) {
        return NAME.matcher(address)
                .replaceAll(
                        found -> ids.containsKey(found.group(1)) ? ids.get(found.group(1)) : things.id(found.group(1)));
    }

    private void sessions() {
        World.Someone lead = who("lead");
        World.Someone ben = World.someone(home.host(), "Ben");
        World.Someone cai = World.someone(home.guest(), "Cai");
        String course = things.id("course");
        SchedulingWorld more = SchedulingWorld.in(home);
        more.room("Oak room", 16);
        ids.put(
                "draft",
                Api.as(lead)
                        .post("/sessions", "{\"course\":\"" + more.solihull() + "\"}")
                        .json()
                        .getString("ref"));
        World.Session full = World.session(home, course, 34, 1, 1);
        book(full, ben);
        book(full, cai);
        ids.put("full", full.ref());
        ids.put("waiting", book(full, things.id("colleague")));
        World.Session freed = World.session(home, course, 62, 1, 0);
        String bens = book(freed, ben);
        ids.put("offered", book(freed, things.id("colleague")));
        Api.as(lead).post("/bookings/" + bens + "/cancel", "{\"reason\":\"Ill\"}");
        ids.put("offer", OfferLink.code("offer", ids.get("offered"), 1));
        World.Session begun = World.session(home, course, 9, 8, 4);
        book(begun, ben);
        book(begun, cai);
        ids.put("evaluated", evaluated(who("learner")));
        ids.put("cancelled", book(World.session(home, course, 41, 8, 4), ben));
        Api.as(lead).post("/bookings/" + ids.get("cancelled") + "/cancel", "{\"reason\":\"Ill\"}");
        World.Session off = World.session(home, course, 48, 8, 4);
        World.run(
                "update session set status = 'CANCELLED', ended_reason = 'The trainer is ill' where id = ?", off.id());
        World.Session done = World.session(home, course, 9, 8, 4);
        World.run("update session set first_start = first_start - interval 2 day where id = ?", done.id());
        begin(done, 20);
        begin(begun, 9);
        asked(ben);
        ids.put("askedlink", OfferLink.code("approval", ids.get("asked"), 1));
        JsonObject breach = waivable(Api.as(lead)
                .get("/sessions/" + things.id("session") + "/breaches")
                .body());
        ids.put("breach", breach.getString("code"));
        ids.put("subject", breach.getString("subject"));
        ids.put("begun", begun.ref());
        ids.put("done", done.ref());
        ids.put("off", off.ref());
        ids.put("begunid", begun.id());
        ids.put("month", YearMonth.from(full.date()).toString());
    }

    /** The booking of somebody who was there, of a course that asks for their evaluation. */
    private String evaluated(World.Someone there) {
        String course = World.course(home);
        World.run("update course set conditions = 'EVALUATION' where id = ?", course);
        World.Session session = World.session(home, course, 12, 8, 4);
        String booking = book(session, there);
        begin(session, 20);
        World.run(
                "insert into completion (booking_id, partnership_id, person_id, partner_id, course_id, session_id, outcome,"
                        + " minutes, settled_at) select id, partnership_id, person_id, partner_id, ?, session_id, 'FULL', 360,"
                        + " booked_at from booking where id = ?",
                course,
                booking);
        return booking;
    }

    private static JsonObject waivable(String breaches) {
        return Json.createReader(new StringReader(breaches)).readArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getBoolean("waivable"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(breaches));
    }

    /** Somebody whose manager is to say the word on a booking. */
    private void asked(World.Someone ben) {
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = false where id = ?",
                who("lead").person(),
                ben.engagement());
        World.run(
                "update partner set booking_approval = 'MANAGER' where id = ?",
                home.host().id());
        ids.put("asked", book(World.session(home, things.id("course"), 55, 8, 4), ben));
        World.run(
                "update partner set booking_approval = 'NONE' where id = ?",
                home.host().id());
    }

    private String book(World.Session session, World.Someone who) {
        return book(session, who.person(), who);
    }

    private String book(World.Session session, String person) {
        return book(session, person, who("lead"));
    }

    private static String book(World.Session session, String person, World.Someone by) {
        Api.Answer made = Api.as(by).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + person + "\"}");
        if (made.status() != 201) {
            throw new IllegalStateException(made.status() + " " + made.body());
        }
        return made.json().getString("id");
    }

    /** Moves a session back by days, as waiting for it would. */
    static void begin(World.Session session, int days) {
        World.run("insert ignore into register_day (session_id, number, version) values (?, 1, 1)", session.id());
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table
                            + " set on_date = on_date - interval ? day, starts_at = starts_at - interval ? day,"
                            + " ends_at = ends_at - interval ? day where session_id = ?",
                    days,
                    days,
                    days,
                    session.id());
        }
        for (String table : new String[] {"session where id", "place_allocation where session_id"}) {
            String[] parts = table.split(" ");
            World.run(
                    "update " + parts[0] + " set first_start = first_start - interval ? day,"
                            + " last_end = last_end - interval ? day where " + parts[2] + " = ?",
                    days,
                    days,
                    session.id());
        }
    }

    /** The addresses that are secret: the code at the door, and the link to a new password. */
    private void doors() {
        ids.put("door", door(ids.get("begunid"), 1));
        TokenSecret key = TokenSecret.fresh();
        World.run(
                "insert into password_link (id, account_id, secret_hash, created_at, expires_at)"
                        + " values (?, ?, ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day)",
                Identity.next(),
                who("reader").account(),
                key.hash());
        ids.put("key", key.text());
        String plain = World.someone(home.host(), "Pia").person();
        World.run("delete from role_grant where account_id in (select id from account where person_id = ?)", plain);
        ids.put("plain", plain);
    }

    /** The code at the door of a session's day. */
    static String door(String session, int day) {
        return DoorCode.of(session, day);
    }
}
