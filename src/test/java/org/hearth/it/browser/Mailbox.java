package org.hearth.it.browser;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.hearth.it.Desk;
import org.hearth.it.World;

/** The mail somebody got: the files the server writes when no mail server is set. */
public final class Mailbox {

    private static final Path FOLDER = Path.of(System.getProperty("hearth.test.files", "target/it-files"), "mail");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(20);

    private Mailbox() {}

    /** One mail: what it is called, whom it is for, and the calendar files with it, one for each day. */
    public record Mail(String subject, String to, String text, List<Calendar> calendars) {

        /** The first of them. */
        public Calendar calendar() {
            return calendars.get(0);
        }
    }

    /** The newest mail of this kind to this person; the two minutes in which things can be undone are let pass. */
    public static Mail newest(World.Someone who, String kind) {
        String mine = " from outbox where person_id = ? and kind = ?";
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (Clock.systemUTC().instant().isBefore(end)) {
            World.run(
                    "update outbox set due_at = utc_timestamp(6) where due_at > utc_timestamp(6)"
                            + " and status = 'WAITING' and person_id = ? and kind = ?",
                    who.person(),
                    kind);
            String id = World.text(
                    "select id" + mine + " and status = 'SENT' order by created_at desc, id desc limit 1",
                    who.person(),
                    kind);
            if (id != null
                    && World.number("select count(*)" + mine + " and status <> 'SENT'", who.person(), kind) == 0) {
                return read(FOLDER.resolve(who.partner().partnership()).resolve(id + ".eml"));
            }
            Desk.mailGoesOut();
            LockSupport.parkNanos(STEP.toNanos());
        }
        throw new AssertionError("No mail " + kind + " to " + who.email() + "; there is "
                + World.text(
                        "select group_concat(kind, ' ', status, ' ', coalesce(last_error, '')) from outbox where"
                                + " person_id = ?",
                        who.person()));
    }

    private static Mail read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), stream);
            return new Mail(
                    message.getSubject(),
                    message.getAllRecipients()[0].toString(),
                    String.join("", parts(message, "text/plain")),
                    parts(message, "text/calendar").stream()
                            .map(Mailbox::calendar)
                            .toList());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    /** A calendar file, read as a calendar program would. */
    static Calendar calendar(String text) {
        try (java.io.StringReader reader = new java.io.StringReader(text)) {
            return new CalendarBuilder().build(reader);
        } catch (IOException | ParserException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    private static List<String> parts(Part in, String type) throws MessagingException, IOException {
        if (!in.isMimeType("multipart/*")) {
            return in.isMimeType(type)
                    ? List.of(new String(in.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : List.of();
        }
        List<String> found = new ArrayList<>();
        Multipart parts = (Multipart) in.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            found.addAll(parts(parts.getBodyPart(i), type));
        }
        return found;
    }
}
