package org.hearth.it;

import static org.hearth.it.Desk.book;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are written: one mail for each thing that was done, none for what was not, and a calendar that follows. */
@ArquillianTest
@RunAsClient
class MailIT {

    private World.Partnership area;
    private World.Session session;
    private Someone lead;
    private Someone ann;

    @BeforeEach
    void a_session_with_a_trainer() {
        area = World.partnership();
        // the letters of a thousand racing bookings are not what these tests wait for
        World.run("update outbox set status = 'NOTHING' where status = 'WAITING' and due_at <= utc_timestamp(6)");
        session = World.session(area, World.course(area), 20, 2, 1);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.guest(), "Ann");
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                session.id(),
                lead.person());
    }

    @Test
    void confirmation_change_and_cancellation_are_one_calendar_entry_with_a_rising_sequence() throws Exception {
        String booking = book(session, ann);
        String confirmed = calendar(mail("booking.confirmed", booking));
        assertTrue(confirmed.contains("METHOD:REQUEST"), confirmed);
        assertTrue(confirmed.contains("UID:booking-" + booking + "-1@hearth"), confirmed);
        assertTrue(confirmed.contains("TZID=Europe/London:"), confirmed);
        assertTrue(confirmed.contains("BEGIN:VTIMEZONE"), confirmed);
        assertEquals(0, sequence(confirmed));

        LocalDate later = session.date().plusDays(1);
        Api.Answer moved = Api.as(lead)
                .put(
                        "/sessions/" + session.ref(),
                        "{\"days\":[{\"date\":\"" + later + "\",\"from\":\"10:00\",\"to\":\"16:00\"}]}");
        assertEquals(200, moved.status(), moved.body());
        String changed = calendar(mail("session.changed", booking));
        assertTrue(changed.contains("METHOD:REQUEST"), changed);
        assertTrue(changed.contains(later.toString().replace("-", "") + "T100000"), changed);
        assertEquals(uid(confirmed), uid(changed));
        assertEquals(1, sequence(changed));

        Api.Answer off =
                Api.as(lead).post("/sessions/" + session.ref() + "/cancel", "{\"reason\":\"The trainer is ill\"}");
        assertEquals(200, off.status(), off.body());
        MimeMessage last = mail("session.cancelled", booking);
        String cancelled = calendar(last);
        assertTrue(text(last).contains("The trainer is ill"));
        assertTrue(cancelled.contains("METHOD:CANCEL"), cancelled);
        assertTrue(cancelled.contains("STATUS:CANCELLED"), cancelled);
        assertEquals(uid(confirmed), uid(cancelled));
        assertTrue(sequence(cancelled) > sequence(changed), cancelled);
        assertEquals("CANCELLED", Desk.status(booking));
    }

    @Test
    void what_the_home_partner_writes_when_it_approves_is_in_the_letter() throws Exception {
        World.run(
                "update partner set booking_approval = 'TRAINING_LEAD' where id = ?",
                area.guest().id());
        Someone guestLead = World.someone(area.guest(), "Lou", "TRAINING_LEAD");
        String booking = book(session, ann);
        Api.Answer yes =
                Api.as(guestLead).post("/bookings/" + booking + "/approve", "{\"reason\":\"Tell the team about it\"}");
        assertEquals(200, yes.status(), yes.body());

        String letter = text(mail("booking.confirmed", booking));
        assertTrue(letter.contains(area.guest().name() + " writes: Tell the team about it"), letter);
    }

    @Test
    void a_letter_that_asks_for_a_word_brings_a_link_of_its_own_and_nothing_the_reader_need_not_know()
            throws Exception {
        Desk.asks(area.guest(), "TRAINING_LEAD");
        Someone guestLead = World.someone(area.guest(), "Lou", "TRAINING_LEAD");
        World.run("update person set access_needs = 'Hearing loop', share_needs = 1 where id = ?", ann.person());
        String booking = book(session, ann);
        String letter = text(mail("booking.requested", booking));
        assertTrue(letter.contains(ApproveLink.of(booking, guestLead)), letter);
        assertTrue(letter.contains("You do not need to sign in"), letter);
        assertFalse(letter.contains("Hearing loop") || letter.contains(ann.email()), letter);
        assertFalse(letter.contains("example.org/meet"), letter);
    }

    /** The others do not wait for the clock; this one does. */
    @Test
    void mail_goes_out_by_itself_within_seconds() {
        String booking = book(session, ann);
        long until = System.nanoTime() + java.time.Duration.ofSeconds(40).toNanos();
        while (World.number("select count(*) from outbox where booking_id = ? and status = 'SENT'", booking) == 0) {
            assertTrue(System.nanoTime() < until, "The clock sent nothing");
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void a_change_of_places_alone_tells_nobody() {
        String booking = book(session, ann);
        assertEquals(
                200,
                Api.as(lead)
                        .put("/sessions/" + session.ref(), "{\"capacity\":4}")
                        .status());
        assertEquals(0, Desk.told("session.changed", booking));
    }

    @Test
    void a_reminder_waits_for_two_days_before_and_a_new_time_voids_it() {
        String booking = book(session, ann);
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox o join session s on s.id = o.session_id where o.booking_id = ?"
                                + " and o.kind = 'booking.reminder' and o.due_at = s.first_start - interval 2 day",
                        booking));
        Api.as(lead)
                .put(
                        "/sessions/" + session.ref(),
                        "{\"days\":[{\"date\":\"" + session.date().plusDays(3)
                                + "\",\"from\":\"10:00\",\"to\":\"16:00\"}]}");
        assertEquals(2, Desk.told("booking.reminder", booking));
        World.run(
                "update outbox set due_at = utc_timestamp(6) where booking_id = ? and kind = 'booking.reminder'",
                booking);
        await(
                "select count(*) from outbox where booking_id = ? and kind = 'booking.reminder' and status <> 'WAITING'",
                booking,
                2);
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox where booking_id = ? and kind = 'booking.reminder' and status = 'SENT'",
                        booking));
    }

    @Test
    void a_reminder_brings_the_same_entry_for_the_calendar_once_more() throws Exception {
        String booking = book(session, ann);
        String confirmed = calendar(mail("booking.confirmed", booking));
        World.run(
                "update outbox set due_at = utc_timestamp(6) where booking_id = ? and kind = 'booking.reminder'",
                booking);
        MimeMessage reminder = mail("booking.reminder", booking);
        assertTrue(text(reminder).contains("Your session is in 2 days"), text(reminder));
        String again = calendar(reminder);
        assertTrue(again.contains("METHOD:REQUEST"), again);
        assertEquals(uid(confirmed), uid(again));
        assertEquals(sequence(confirmed), sequence(again));
    }

    @Test
    void who_waits_reads_how_many_are_ahead_and_gets_nothing_into_the_calendar() throws Exception {
        book(session, ann);
        book(session, World.someone(area.guest(), "Bea"));
        String waits = book(session, World.someone(area.guest(), "Cai"));
        assertEquals("WAITING", Desk.status(waits));
        MimeMessage letter = mail("booking.waiting", waits);
        String said = text(letter).replaceAll("\\s+", " ");
        assertTrue(said.contains("The session is full. You are on the waiting list"), said);
        assertTrue(said.contains("People ahead of you: 1"), said);
        assertTrue(said.contains("If a place comes free, we offer it to you by email"), said);
        assertTrue(part(letter, "text/calendar") == null, "nothing for the calendar");
    }

    @Test
    void whose_place_the_host_took_back_reads_why() throws Exception {
        String anns = book(session, ann);
        Api.Answer divided = Api.as(lead)
                .put(
                        "/sessions/" + session.id() + "/places",
                        "{\"offers\":[],\"moveToWaiting\":true,\"withdrawalReason\":\"The café is below\"}");
        assertEquals(200, divided.status(), divided.body());
        String said = text(mail("booking.waiting", anns)).replaceAll("\\s+", " ");
        assertTrue(said.contains("Its reason: The café is below."), said);
    }

    @Test
    void a_place_that_came_free_is_offered_with_a_link_and_goes_into_the_calendar_once_it_is_accepted()
            throws Exception {
        String anns = book(session, ann);
        Someone bea = World.someone(area.guest(), "Bea");
        String beas = book(session, bea);
        assertEquals("WAITING", Desk.status(beas));
        Desk.cancel(ann, anns);
        MimeMessage letter = mail("booking.offered", beas);
        String said = text(letter).replaceAll("\\s+", " ");
        assertTrue(letter.getSubject().startsWith("A place has come free: answer by "), letter.getSubject());
        assertTrue(said.contains(OfferLink.of(beas)), said);
        assertTrue(said.contains("You do not need to sign in"), said);
        assertTrue(part(letter, "text/calendar") == null, "nothing for the calendar yet");
        Desk.accept(bea, beas);
        assertTrue(calendar(mail("booking.confirmed", beas)).contains("METHOD:REQUEST"));
    }

    @Test
    void who_waited_together_reads_that_each_is_offered_a_place_and_who_waits_alone_again_reads_that()
            throws Exception {
        String hals = book(session, World.someone(area.host(), "Hal"));
        String hedas = book(session, World.someone(area.host(), "Heda"));
        List<String> waiting = new ArrayList<>();
        for (String name : List.of("Bea", "Bo", "Cai")) {
            waiting.add(book(session, World.someone(area.host(), name)));
        }
        Desk.waitTogether(waiting);
        World.run("delete from outbox where booking_id = ?", waiting.get(2));
        assertEquals(
                200,
                Api.as(lead)
                        .post("/bookings/" + waiting.get(2) + "/together/leave", null)
                        .status());
        String alone = text(mail("booking.waiting", waiting.get(2))).replaceAll("\\s+", " ");
        assertTrue(alone.contains("From now on we offer you a place as soon as one is free for you."), alone);
        World.run("update booking set approval = 'LAPSED' where id = ?", waiting.get(2));
        Desk.cancel(lead, hals);
        Desk.cancel(lead, hedas);
        MimeMessage letter = mail("booking.offered", waiting.get(1));
        assertTrue(letter.getSubject().startsWith("A place has come free for each of you: answer by "));
        String said = text(letter).replaceAll("\\s+", " ");
        assertTrue(said.contains("there is a place for each of 2 people"), said);
        assertTrue(said.contains(OfferLink.of(waiting.get(1))), said);
    }

    @Test
    void a_place_that_came_free_after_the_beginning_is_for_who_can_come_at_once() throws Exception {
        String hals = book(session, World.someone(area.host(), "Hal"));
        book(session, World.someone(area.host(), "Heda"));
        String beas = book(session, World.someone(area.host(), "Bea"));
        Desk.beganAgo(session, 10);
        Api.Answer marked = Api.as(lead)
                .put(
                        "/sessions/" + session.id() + "/days/1/register",
                        "{\"marks\":[{\"booking\":\"" + hals + "\",\"mark\":\"HERE\"}]}");
        assertEquals(200, marked.status(), marked.body());
        Desk.beganAgo(session, 15);
        Desk.fiveMinutesPass();
        String said = text(mail("booking.last-call", beas)).replaceAll("\\s+", " ");
        assertTrue(said.contains("Take it only if you can come, or join online, at once."), said);
        assertTrue(said.contains(OfferLink.of(beas)), said);
    }

    @Test
    void an_offer_nobody_answered_is_told_of_and_takes_nothing_out_of_the_calendar() throws Exception {
        String anns = book(session, ann);
        String beas = book(session, World.someone(area.guest(), "Bea"));
        Desk.cancel(ann, anns);
        Desk.offerEndsIn(beas, -1);
        Desk.fiveMinutesPass();
        MimeMessage letter = mail("booking.cancelled", beas);
        assertTrue(text(letter).replaceAll("\\s+", " ").contains("did not hear from you in time"), text(letter));
        assertTrue(part(letter, "text/calendar") == null, "it never was in the calendar");
    }

    @Test
    void what_was_refused_is_not_told() {
        book(session, ann);
        long before = World.number("select count(*) from outbox where session_id = ?", session.id());
        assertEquals(409, Desk.tryToBook(session, ann).status());
        assertEquals(before, World.number("select count(*) from outbox where session_id = ?", session.id()));
    }

    /** As after a crash between sending and noting it: the mail goes out again and is the same mail. */
    @Test
    void a_mail_sent_twice_is_the_same_mail() throws Exception {
        String booking = book(session, ann);
        String first = mail("booking.confirmed", booking).getMessageID();
        World.run(
                "update outbox set status = 'WAITING', sent_at = null, claimed_until = utc_timestamp(6) where booking_id = ?"
                        + " and kind = 'booking.confirmed'",
                booking);
        MimeMessage again = mail("booking.confirmed", booking);
        assertEquals(first, again.getMessageID());
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox where booking_id = ? and kind = 'booking.confirmed'", booking));
        assertTrue(
                World.number("select attempts from outbox where booking_id = ? and kind = 'booking.confirmed'", booking)
                        > 1);
    }

    @Test
    void on_the_day_to_decide_those_who_plan_the_session_hear_once_that_too_few_have_booked() throws Exception {
        book(session, ann);
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        World.run("update session set minimum = 2, decision_on = ? where id = ?", today.plusDays(1), session.id());
        Desk.fiveMinutesPass();
        assertEquals(0, Desk.toldTo("scheduling.decision-due", lead));
        World.run("update session set decision_on = ? where id = ?", today, session.id());
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.toldTo("scheduling.decision-due", lead));
        String id = World.text(
                "select id from outbox where kind = 'scheduling.decision-due' and person_id = ?", lead.person());
        await("select count(*) from outbox where id = ? and status = 'SENT'", id, 1);
        assertTrue(text(kept(id)).contains("1 have booked"), text(kept(id)));
    }

    @Test
    void a_trainer_hears_when_somebody_else_moves_or_calls_off_what_they_train() throws Exception {
        Someone tom = World.someone(area.guest(), "Tom");
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'CO')",
                session.id(),
                tom.person());
        Api.as(lead)
                .put(
                        "/sessions/" + session.ref(),
                        "{\"days\":[{\"date\":\"" + session.date().plusDays(2)
                                + "\",\"from\":\"10:00\",\"to\":\"16:00\"}]}");
        assertEquals(1, Desk.toldTo("scheduling.changed", tom));
        assertEquals(0, Desk.toldTo("scheduling.changed", lead));
        Api.as(lead).post("/sessions/" + session.ref() + "/cancel", "{\"reason\":\"The site is closed\"}");
        assertEquals(1, Desk.toldTo("scheduling.called-off", tom));
        String id = World.text(
                "select id from outbox where kind = 'scheduling.called-off' and person_id = ?", tom.person());
        await("select count(*) from outbox where id = ? and status = 'SENT'", id, 1);
        assertTrue(text(kept(id)).contains("The site is closed"));
    }

    @Test
    void who_is_elsewhere_at_the_new_time_reads_where_and_what_to_do() throws Exception {
        World.Session other = World.session(area, World.course(area), 27, 2, 1);
        String title = World.text(
                "select c.title from session s join course c on c.id = s.course_id where s.id = ?", other.id());
        String booking = book(session, ann);
        String elsewhere = book(other, ann);
        Api.Answer moved = Api.as(lead)
                .put(
                        "/sessions/" + session.ref(),
                        "{\"days\":[{\"date\":\"" + other.date()
                                + "\",\"from\":\"10:00\",\"to\":\"16:00\"}],\"overrideReason\":\"It is the only room\"}");
        assertEquals(200, moved.status(), moved.body());
        String letter = text(mail("session.changed", booking)).replaceAll("\\s+", " ");
        assertTrue(letter.contains("At that time you are also on " + title), letter);
        assertTrue(letter.contains("move or cancel one of the two"), letter);
        World.Session third = World.session(area, World.course(area), 27, 2, 1);
        Api.Answer named = Api.as(lead)
                .put(
                        "/sessions/" + third.ref(),
                        "{\"trainers\":[{\"person\":\"" + ann.person()
                                + "\",\"role\":\"LEAD\"}],\"overrideReason\":\"Nobody else can do it\"}");
        assertEquals(200, named.status(), named.body());
        String trains = text(mail("booking.trains-then", elsewhere)).replaceAll("\\s+", " ");
        assertTrue(trains.contains("You are named as a trainer of"), trains);
        assertTrue(trains.contains("you also have a booking: " + title), trains);
    }

    @Test
    void partners_read_what_another_asks_for_and_who_asked_reads_what_is_offered() throws Exception {
        Someone asker = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        String course = World.text("select course_id from session where id = ?", session.id());
        Api.Answer asked = Api.as(asker)
                .post(
                        "/exchange/requests",
                        "{\"course\":\"" + course + "\",\"places\":2,\"by\":\""
                                + LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                        .plusDays(60)
                                + "\",\"note\":\"Mornings suit\"}");
        assertEquals(201, asked.status(), asked.body());
        String said = told("exchange.asked", lead);
        assertTrue(said.contains(area.guest().name() + " asks for 2 places on"), said);
        assertTrue(said.contains("They write: Mornings suit"), said);
        assertTrue(said.contains("/exchange/request?id=" + asked.json().getString("id")), said);
        Api.Answer offered = Api.as(lead)
                .post(
                        "/exchange/offers",
                        "{\"session\":\"" + session.id() + "\",\"places\":1,\"partner\":\""
                                + area.guest().id() + "\",\"request\":\""
                                + asked.json().getString("id") + "\"}");
        assertEquals(200, offered.status(), offered.body());
        String answer = told("exchange.answered", asker);
        assertTrue(answer.contains(area.host().name() + " opened a place on"), answer);
        assertTrue(answer.contains("You still ask for one more place"), answer);
    }

    private String told(String kind, Someone who) throws Exception {
        String id = World.text("select id from outbox where kind = ? and person_id = ?", kind, who.person());
        await("select count(*) from outbox where id = ? and status = 'SENT'", id, 1);
        return text(kept(id)).replaceAll("\\s+", " ");
    }

    @Test
    void nobody_hears_of_a_session_that_has_enough_people() {
        book(session, ann);
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
        World.run("update session set minimum = 1, decision_on = ? where id = ?", today, session.id());
        Desk.fiveMinutesPass();
        assertEquals(0, Desk.toldTo("scheduling.decision-due", lead));
    }

    private MimeMessage mail(String kind, String booking) throws Exception {
        await(
                "select count(*) from outbox where booking_id = ? and status = 'SENT' and kind = '" + kind + "'",
                booking,
                1);
        return kept(World.text("select id from outbox where booking_id = ? and kind = '" + kind + "'", booking));
    }

    private MimeMessage kept(String id) throws Exception {
        Path file = Path.of("target", "it-files", "mail", area.id(), id + ".eml");
        try (InputStream text = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), text);
        }
    }

    private static String calendar(Part mail) throws Exception {
        String found = part(mail, "text/calendar");
        assertFalse(found == null, "there is a calendar file");
        return found.replace("\r\n ", "");
    }

    private static String text(Part mail) throws Exception {
        return part(mail, "text/plain");
    }

    private static String part(Part in, String type) throws Exception {
        if (in.isMimeType(type)) {
            return new String(in.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (in.isMimeType("multipart/*")) {
            Multipart many = (Multipart) in.getContent();
            for (int at = 0; at < many.getCount(); at++) {
                BodyPart each = many.getBodyPart(at);
                String found = part(each, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static int sequence(String calendar) {
        return Integer.parseInt(first(calendar, "SEQUENCE:(\\d+)"));
    }

    private static String uid(String calendar) {
        return first(calendar, "UID:(\\S+)");
    }

    private static String first(String calendar, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(calendar);
        assertTrue(found.find(), calendar);
        return found.group(1);
    }

    private static void await(String count, String id, long wanted) {
        long until = System.nanoTime() + java.time.Duration.ofSeconds(40).toNanos();
        while (World.number(count, id) < wanted) {
            assertTrue(System.nanoTime() < until, "It never came: " + count);
            Desk.mailGoesOut();
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
