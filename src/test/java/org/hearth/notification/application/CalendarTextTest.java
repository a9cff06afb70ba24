package org.hearth.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.hearth.notification.Invite;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CalendarText.Person HEARTH = new CalendarText.Person("Hearth", "no-reply@example.org");
    private static final CalendarText.Person ANN = new CalendarText.Person("Ann \"Wren\" Li", "ann@example.org");

    @Test
    void summer_time_begins_between_the_two_days() throws Exception {
        Calendar read = read(invited(across(3, 27, 29)));
        assertThat(starts(read))
                .containsExactly(Instant.parse("2027-03-27T09:30:00Z"), Instant.parse("2027-03-29T08:30:00Z"));
        assertThat(ends(read))
                .containsExactly(Instant.parse("2027-03-27T16:00:00Z"), Instant.parse("2027-03-29T15:00:00Z"));
    }

    @Test
    void on_the_very_day_summer_time_begins_the_clock_on_the_wall_is_meant() throws Exception {
        assertThat(starts(read(invited(across(3, 28, 28))))).containsOnly(Instant.parse("2027-03-28T08:30:00Z"));
    }

    @Test
    void summer_time_ends_between_the_two_days() throws Exception {
        Calendar read = read(invited(across(10, 30, 31)));
        assertThat(starts(read))
                .containsExactly(Instant.parse("2027-10-30T08:30:00Z"), Instant.parse("2027-10-31T09:30:00Z"));
    }

    @Test
    void the_file_brings_the_zone_along_and_says_local_times() {
        String text = text(invited(across(3, 27, 29)));
        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n")
                .contains("DTSTART;TZID=Europe/London:20270327T093000\r\n")
                .contains("DTSTART;TZID=Europe/London:20270329T093000\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    }

    @Test
    void the_zone_in_the_file_knows_both_offsets() throws Exception {
        VTimeZone zone = (VTimeZone)
                read(invited(across(3, 27, 29))).getComponent("VTIMEZONE").orElseThrow();
        assertThat(zone.getObservances()).hasSize(2);
    }

    @Test
    void each_day_is_an_event_with_a_uid_that_stays_and_a_sequence_that_rises() throws Exception {
        Invite first = across(3, 27, 29);
        Invite later = new Invite(first.uid(), 4, false, first.title(), first.place(), first.notes(), first.days());
        Calendar before = read(invited(first));
        Calendar after = read(invited(later));
        assertThat(values(before, "UID"))
                .containsExactly("b-1-1@hearth", "b-1-2@hearth")
                .isEqualTo(values(after, "UID"));
        assertThat(values(before, "SEQUENCE")).containsOnly("3");
        assertThat(values(after, "SEQUENCE")).containsOnly("4");
    }

    @Test
    void an_invitation_has_one_event_in_each_file_as_mail_programs_take_in_one() throws Exception {
        List<byte[]> files = invited(across(3, 27, 29));
        assertThat(files).hasSize(2);
        for (byte[] file : files) {
            assertThat(events(read(file))).hasSize(1);
        }
    }

    @Test
    void a_withdrawal_cancels_under_the_same_uid() throws Exception {
        Invite off =
                new Invite("b-1", 5, true, "Title", "Hub", "", across(3, 27, 29).days());
        Calendar read = read(invited(off));
        assertThat(read.getProperty("METHOD").map(Property::getValue)).contains("CANCEL");
        assertThat(values(read, "STATUS")).containsOnly("CANCELLED");
        assertThat(values(read, "UID")).containsExactly("b-1-1@hearth", "b-1-2@hearth");
    }

    @Test
    void long_lines_are_folded_and_texts_come_back_as_they_were() throws Exception {
        String title = "Tŷ Hafan; dysgu, \"chwarae\" \\ siarad – 🎉 " + "a".repeat(90);
        Invite invite = new Invite(
                "b-2",
                0,
                false,
                title,
                "Hub, Room 1",
                "Line 1\nLine 2",
                across(3, 27, 29).days());
        List<byte[]> files = invited(invite);
        assertThat(text(files).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(values(read(files), "SUMMARY")).containsOnly(title);
        assertThat(values(read(files), "DESCRIPTION")).containsOnly("Line 1\nLine 2");
    }

    @Test
    void a_title_cannot_add_a_line_of_its_own() {
        Invite invite = new Invite(
                "b-3",
                0,
                false,
                "x\r\nATTACH:https://example.org/",
                "y",
                "",
                across(3, 27, 29).days());
        assertThat(text(invited(invite))).doesNotContain("\r\nATTACH");
    }

    @Test
    void a_feed_is_published_and_has_no_guests() throws Exception {
        Calendar read = read(CalendarText.published("Ann's training", List.of(across(3, 27, 29)), NOW));
        assertThat(read.getProperty("METHOD").map(Property::getValue)).contains("PUBLISH");
        assertThat(values(read, "ATTENDEE")).isEmpty();
        assertThat(starts(read)).hasSize(2);
    }

    private static Invite across(int month, int one, int two) {
        return new Invite(
                "b-1",
                3,
                false,
                "Solihull Approach foundation",
                "Chelmsley Wood Family Hub",
                "",
                List.of(day(1, month, one), day(2, month, two)));
    }

    private static Invite.Day day(int number, int month, int day) {
        return new Invite.Day(
                number, LocalDateTime.of(2027, month, day, 9, 30), LocalDateTime.of(2027, month, day, 16, 0));
    }

    private static List<byte[]> invited(Invite invite) {
        return CalendarText.invitations(invite, HEARTH, ANN, NOW);
    }

    private static String text(List<byte[]> files) {
        return files.stream().map(CalendarText::text).collect(Collectors.joining());
    }

    /** The events of all files in one calendar. */
    private static Calendar read(List<byte[]> files) throws Exception {
        Calendar all = read(files.get(0));
        for (byte[] file : files.subList(1, files.size())) {
            events(read(file)).forEach(all::add);
        }
        return all;
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static List<Instant> starts(Calendar read) {
        return events(read).stream()
                .map(event -> event.<DtStart<ZonedDateTime>>getProperty("DTSTART")
                        .orElseThrow()
                        .getDate())
                .map(ZonedDateTime::toInstant)
                .toList();
    }

    private static List<Instant> ends(Calendar read) {
        return events(read).stream()
                .map(event -> event.<DtEnd<ZonedDateTime>>getProperty("DTEND")
                        .orElseThrow()
                        .getDate())
                .map(ZonedDateTime::toInstant)
                .toList();
    }

    private static List<String> values(Calendar read, String name) {
        return events(read).stream()
                .flatMap(event -> event.<Property>getProperties(name).stream())
                .map(Property::getValue)
                .toList();
    }

    private static List<VEvent> events(Calendar read) {
        return read.getComponents("VEVENT");
    }
}
