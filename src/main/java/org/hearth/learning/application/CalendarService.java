package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Bookings;
import org.hearth.booking.PersonBooking;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.GroupMeeting;
import org.hearth.learning.PracticeEmbedding;
import org.hearth.learning.store.CalendarQueries;
import org.hearth.notification.CalendarFiles;
import org.hearth.notification.Invite;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Calendars to keep: one booking as a file, and everything a person attends or trains as a feed. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final Duration LOOKING_BACK = Duration.ofDays(90);
    private static final int SECRET_LENGTH = 64;

    @Inject
    CalendarQueries calendar;

    @Inject
    CalendarFiles files;

    @Inject
    PracticeEmbedding embedding;

    @Inject
    Bookings bookings;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** A calendar file and the tag that says whether it changed. */
    public record CalendarFile(String name, byte[] text, String tag) {}

    /** The feed of a secret address; empty when nobody has that secret. */
    @OpenTo("Whoever was given the secret address: 256 random bits, kept as a digest, that its owner can take back")
    public Optional<CalendarFile> feed(String secret) {
        if (secret == null || secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        return people.byCalendarKey(sha(secret))
                .flatMap(person -> calendar.partnershipOf(person).map(partnership -> feed(person, partnership)));
    }

    /** One confirmed booking, one's own or of somebody whose bookings one may see. */
    @Requires(Permission.OWN_ACCOUNT)
    public CalendarFile booking(BookingId id) {
        CalendarQueries.Booked booked = calendar.booking(id.value(), viewer.partnership())
                .orElseThrow(() -> new NotFound("learning", id.value()));
        if (!booked.person().equals(viewer.person().value())) {
            Scope reach = viewer.may(Permission.VIEW_BOOKINGS)
                    ? viewer.scope(Permission.VIEW_BOOKINGS)
                    : Scope.own(viewer.partnership(), viewer.person());
            people.card(new PersonId(booked.person()), reach);
        }
        SessionCard session = sessions.card(new SessionId(booked.session()), viewer.partnership());
        Invite invite = booked(session, booked.booking(), booked.inviteSequence());
        return file(session.ref() + ".ics", session.courseTitle(), List.of(invite));
    }

    private CalendarFile feed(PersonId person, PartnershipId partnership) {
        Instant since = clock.instant().minus(LOOKING_BACK);
        List<PersonBooking> live = bookings.of(person, partnership).stream()
                .filter(booking -> booking.status() == BookingStatus.CONFIRMED)
                .toList();
        List<String> trained = calendar.trained(person, partnership, since);
        List<String> wanted = Stream.concat(live.stream().map(PersonBooking::session), trained.stream())
                .distinct()
                .toList();
        Map<String, SessionCard> cards = sessions.cards(wanted, partnership);
        List<Invite> invites = new ArrayList<>();
        for (PersonBooking booking : live) {
            SessionCard session = cards.get(booking.session());
            if (session != null
                    && !session.days().isEmpty()
                    && session.firstStart().isAfter(since)) {
                invites.add(booked(session, booking.booking(), booking.inviteSequence()));
            }
        }
        trained.stream()
                .filter(cards::containsKey)
                .map(cards::get)
                .map(this::training)
                .forEach(invites::add);
        embedding.meetings(person, partnership, since).stream()
                .map(CalendarService::meeting)
                .forEach(invites::add);
        return file("hearth.ics", Words.say("calendar.name"), invites);
    }

    private static Invite meeting(GroupMeeting each) {
        return new Invite(
                "group-" + each.group() + "@hearth",
                each.sequence(),
                false,
                each.title(),
                each.place(),
                null,
                List.of(new Invite.Day(
                        each.number(), each.on().atTime(each.from()), each.on().atTime(each.to()))));
    }

    private Invite booked(SessionCard session, String booking, int sequence) {
        return invite(
                session, "booking-" + booking + "@hearth", session.inviteSequence() + sequence, session.courseTitle());
    }

    private Invite training(SessionCard session) {
        return invite(
                session,
                "session-" + session.id() + "@hearth",
                session.inviteSequence(),
                Words.say("calendar.training", session.courseTitle()));
    }

    private static Invite invite(SessionCard session, String uid, int sequence, String title) {
        String room = session.roomName() == null ? "" : ", " + session.roomName();
        String place = session.siteName() == null ? session.onlineLink() : session.siteName() + room;
        return new Invite(
                uid,
                sequence,
                session.status() == SessionStatus.CANCELLED,
                title,
                place,
                session.accessInfo(),
                session.days().stream()
                        .map(day -> new Invite.Day(
                                day.number(),
                                day.date().atTime(day.from()),
                                day.date().atTime(day.to())))
                        .toList());
    }

    private CalendarFile file(String name, String title, List<Invite> invites) {
        return new CalendarFile(
                name, files.published(title, invites), sha(invites.toString()).substring(0, 32));
    }

    private static String sha(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
