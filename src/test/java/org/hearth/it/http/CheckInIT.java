package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.DoorCode;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code at the door: people mark themselves as here, and what the trainer said stays. */
@ArquillianTest
@RunAsClient
class CheckInIT {

    private Things things;
    private World.Someone priya;
    private Api trainer;
    private PageVisitor ann;
    private String door;

    @BeforeEach
    void ann_is_booked_on_a_session_of_today() {
        World.Partnership where = World.partnership();
        priya = World.someone(where.host(), "Priya", "TRAINER");
        World.Someone booked = World.someone(where.host(), "Ann");
        things = Things.of(where, booked);
        things.begin();
        trainer = Api.as(priya);
        door = "/c?t=" + DoorCode.of(things.id("session"), 1);
        ann = PageVisitor.as(booked);
    }

    @Test
    void somebody_without_a_mark_checks_in() {
        assertTrue(here().body().contains("You are marked as here since"));
        assertEquals("HERE", mark());
    }

    @Test
    void a_mark_taken_back_by_the_trainer_leaves_the_door_open() {
        says("ABSENT");
        says(null);
        assertTrue(here().body().contains("You are marked as here since"));
        assertEquals("HERE", mark());
    }

    @Test
    void somebody_the_trainer_marked_absent_stays_absent_and_is_told_whom_to_ask() {
        says("ABSENT");
        HttpResponse<String> answer = here();
        assertTrue(answer.body().contains("You are marked as absent. Tell the trainer that you are here."));
        assertEquals("ABSENT", mark());
    }

    @Test
    void somebody_the_trainer_marked_late_stays_late() {
        trainer.put(register(), marks("\"LATE\",\"minutesMissed\":20"));
        assertTrue(ann.get(door).body().contains("You are marked as here since"));
        assertEquals("LATE", mark());
    }

    @Test
    void minutes_typed_beside_here_are_not_dropped_in_silence() {
        PageVisitor atTheDoor = PageVisitor.as(priya);
        String roster = "/training/roster?session=" + things.id("session") + "&day=1";
        assertTrue(atTheDoor.get(roster).body().contains("Then choose Late or Left early"));

        HttpResponse<String> answer = atTheDoor.submit(roster, "register", "row:0:here", Map.of("minutesMissed", "20"));

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("You entered minutes missed. Choose late or left early"), answer.body());
        assertTrue(answer.body().contains("id=\"row:0:minutesMissed-error\""), answer.body());
        assertEquals(0, World.number("select count(*) from attendance where booking_id = ?", things.id("booking")));
    }

    @Test
    void the_code_of_another_day_names_that_day_and_marks_nobody() {
        for (String table : List.of("session_day", "place_day")) {
            World.run(
                    "insert into " + table + " (session_id, number, on_date, starts_at, ends_at"
                            + (table.equals("session_day") ? ", from_time, to_time" : "") + ")"
                            + " select session_id, 2, on_date + interval 1 day, starts_at + interval 1 day,"
                            + " ends_at + interval 1 day"
                            + (table.equals("session_day") ? ", from_time, to_time" : "") + " from " + table
                            + " where session_id = ? and number = 1",
                    things.id("session"));
        }
        World.run("insert into register_day (session_id, number, version) values (?, 2, 1)", things.id("session"));

        String page = ann.get("/c?t=" + DoorCode.of(things.id("session"), 2)).body();

        assertTrue(page.contains("This code is for day 2, on "), page);
        assertFalse(page.contains("id=\"here\""), "there is nothing to press");
        assertEquals(null, mark());
    }

    @Test
    void the_code_on_the_screen_changes_every_minute_and_an_old_one_says_what_to_do() {
        String screen = PageVisitor.as(priya)
                .get("/training/door?session=" + things.id("session") + "&day=1")
                .body();
        assertTrue(screen.contains("The code changes at"), screen);
        assertFalse(screen.contains("Ann"), "a screen in the room shows nobody's name");

        assertTrue(ann.get("/c?t=" + DoorCode.fleeting(things.id("session"), 1, -1))
                .body()
                .contains("I am here"));
        assertTrue(ann.get("/c?t=" + DoorCode.fleeting(things.id("session"), 1, 0))
                .body()
                .contains("I am here"));
        String old = ann.get("/c?t=" + DoorCode.fleeting(things.id("session"), 1, -3))
                .body();
        assertTrue(old.contains("The code has changed since. Scan the one on the screen now"), old);
        assertFalse(old.contains("id=\"here\""), old);
    }

    @Test
    void a_phone_without_a_camera_types_the_six_digits() {
        String shown = PageVisitor.as(priya)
                .get("/training/door?session=" + things.id("session") + "&day=1")
                .body()
                .replaceAll("(?s).*class=\"h-digits\">([0-9 ]+)<.*", "$1");
        assertTrue(shown.matches("[0-9]{3} [0-9]{3}"), shown);

        ann.submit("/c?digits=" + shown.replace(" ", "+"), "form", "here", Map.of());
        assertEquals("HERE", mark());
        String wrong = ann.get("/c?digits=" + (shown.startsWith("0") ? "1" : "0")
                        + shown.substring(1).replace(" ", ""))
                .body();
        assertTrue(wrong.contains("This code does not open a register"), wrong);
    }

    @Test
    void a_pass_is_for_the_person_it_was_given_to() {
        HttpResponse<String> opened = ann.get(door);
        assertTrue(opened.body().contains("I am here"));
        World.Someone bea = World.someone(things.host(), "Bea");

        String answer = PageVisitor.as(bea).get(door).body();

        assertTrue(answer.contains("You have no booking") || !answer.contains("id=\"here\""), answer);
    }

    @Test
    void an_early_scan_is_remembered() {
        World.run(
                "update place_day set starts_at = utc_timestamp(6) + interval 2 hour, ends_at = utc_timestamp(6)"
                        + " + interval 8 hour where session_id = ?",
                things.id("session"));

        here();

        assertEquals("HERE", mark());
        assertEquals(0, row().getInt("checkedInLate"));
    }

    @Test
    void the_trainers_list_shows_who_checked_in_late_and_the_trainer_decides() {
        here();
        assertTrue(row().getInt("checkedInLate") >= 59, row().toString());
        String roster = PageVisitor.as(priya)
                .get("/training/roster?session=" + things.id("session") + "&day=1")
                .body();
        assertTrue(roster.contains("minutes after the start"), roster);

        trainer.put(register(), marks("\"LATE\",\"minutesMissed\":45"));

        assertEquals("LATE", row().getString("mark"));
        assertEquals(0, row().getInt("checkedInLate"));
    }

    @Test
    void a_trainer_scans_the_code_of_a_booking_and_marks_the_person() {
        String code = DoorCode.personal(things.id("booking"));
        PageVisitor atTheDoor = PageVisitor.as(priya);
        assertTrue(
                ann.get("/training/booking?ref=" + things.id("booking")).body().contains("Your code for the door"));
        assertTrue(atTheDoor.get("/training/arrive?t=" + code).body().contains("Mark as here"));
        assertEquals(null, mark(), "opening a code changes nothing");

        atTheDoor.submit("/training/arrive?t=" + code, "form", "here", Map.of());

        assertEquals("HERE", mark());
        assertTrue(ann.get("/training/arrive?t=" + code).body().contains("Show it to the trainer"));
        String forged = code.substring(0, code.length() - 2) + (code.endsWith("AA") ? "BB" : "AA");
        assertTrue(atTheDoor.get("/training/arrive?t=" + forged).body().contains("This code does not open a register"));
        World.Someone stranger = World.someone(World.partnership().host(), "Sam", "TRAINER");
        String closed =
                PageVisitor.as(stranger).get("/training/arrive?t=" + code).body();
        assertFalse(closed.contains("Ann"), closed);
    }

    private jakarta.json.JsonObject row() {
        return trainer.get(register()).json().getJsonArray("items").getJsonObject(0);
    }

    private HttpResponse<String> here() {
        return ann.submit(door, "form", "here", Map.of());
    }

    private void says(String mark) {
        assertEquals(
                200,
                trainer.put(register(), marks(mark == null ? "null" : "\"" + mark + "\""))
                        .status());
    }

    private String register() {
        return "/sessions/" + things.id("session") + "/days/1/register";
    }

    private String marks(String mark) {
        return "{\"marks\":[{\"booking\":\"" + things.id("booking") + "\",\"mark\":" + mark + "}]}";
    }

    private String mark() {
        return World.text("select mark from attendance where booking_id = ?", things.id("booking"));
    }
}
