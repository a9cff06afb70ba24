package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Mark;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.CrossingRepository;
import org.hearth.booking.store.RegisterRepository;
import org.hearth.notification.Invite;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;

/**
 * Puts notices about bookings into words, as things stand when the letter is written: what is no longer so is not told.
 * Access needs and reasons of other people never stand in a letter, but for what the home partner wrote to the person.
 */
@ApplicationScoped
@Transactional
public class BookingLetters implements LetterWriter {

    private static final Set<String> TELL_OF_A_YES = Set.of(BookingNotices.CONFIRMED, BookingNotices.CAME_FREE);
    /** Whoever never had a place, or was not asked for a word on it, has nothing in their calendar. */
    private static final Set<String> NEVER_HAD = Set.of("declined", "lapsed");

    private static final String OWN_PAGE = "/training/booking?ref=";

    @Inject
    BookingQueries queries;

    @Inject
    CrossingRepository crossings;

    @Inject
    RegisterRepository registers;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    AllocationRepository allocations;

    @Inject
    WaitingLine line;

    @Inject
    RequestLetters requests;

    @Inject
    SignedLink links;

    @Override
    @OpenTo("The room that sends letters")
    public boolean writes(String kind) {
        return kind.startsWith("booking.") || kind.startsWith("session.");
    }

    @Override
    @OpenTo("The room that sends letters, to the person the notice names and to nobody else")
    public Optional<Letter> write(Notice notice) {
        if (notice.booking() == null) {
            return Optional.empty();
        }
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<BookingRow> row = queries.find(notice.booking(), Scope.all(notice.partnership()));
        if (to.isEmpty() || row.isEmpty() || !stillSo(notice, row.get()) || trainsNoMore(notice)) {
            return Optional.empty();
        }
        SessionId id = new SessionId(row.get().session());
        BookingRow placed = line.placed(allocations.get(id, notice.partnership()), row.get());
        return Optional.of(letter(notice, placed, sessions.card(id, notice.partnership()), to.get()));
    }

    /** Whether what the notice was left for still holds. */
    private boolean stillSo(Notice notice, BookingRow row) {
        return switch (notice.kind()) {
            case BookingNotices.REQUESTED -> row.status() == BookingStatus.REQUESTED && requests.isStillAsked(notice);
            case BookingNotices.WAITING ->
                row.status() == BookingStatus.WAITING
                        && (row.together() != null || !notice.facts().containsKey(BookingNotices.TOGETHER));
            case BookingNotices.CANCELLED, BookingNotices.SUBSTITUTED, BookingNotices.SESSION_CANCELLED ->
                row.status() == BookingStatus.CANCELLED;
            case BookingNotices.REMINDER ->
                row.status() == BookingStatus.CONFIRMED
                        && row.firstStart().toString().equals(notice.facts().get("start"));
            case BookingNotices.CAME_FREE, BookingNotices.MOVED ->
                row.status() == BookingStatus.CONFIRMED || row.status() == BookingStatus.REQUESTED;
            case BookingNotices.CONFIRMED -> row.status() == BookingStatus.CONFIRMED;
            case BookingNotices.OFFERED -> row.status() == BookingStatus.OFFERED && isTheSameOffer(notice, row);
            case BookingNotices.LAST_CALL -> row.status() == BookingStatus.WAITING && isTheSameOffer(notice, row);
            case ManagersTold.MISSED -> row.status() == BookingStatus.CONFIRMED && isMissed(row);
            default -> row.status() != BookingStatus.CANCELLED;
        };
    }

    private boolean isMissed(BookingRow row) {
        return marks(row).stream().anyMatch(mark -> mark != Mark.HERE);
    }

    private List<Mark> marks(BookingRow row) {
        return registers.entries(row.session()).stream()
                .filter(entry -> row.id().equals(entry.booking()) && entry.mark() != null)
                .map(Attendance::mark)
                .toList();
    }

    private static boolean isTheSameOffer(Notice notice, BookingRow row) {
        return row.offerUntil() != null
                && row.offerUntil().toString().equals(notice.facts().get(BookingNotices.UNTIL));
    }

    private boolean trainsNoMore(Notice notice) {
        return BookingNotices.TRAINS_THEN.equals(notice.kind())
                && !sessions.trains(
                        notice.person(), new SessionId(notice.facts().get("trains")));
    }

    private Letter letter(Notice notice, BookingRow row, SessionCard session, Contact to) {
        String variant = variant(notice, row);
        boolean copy = notice.facts().containsKey(ManagersTold.COPY);
        List<String> said = new ArrayList<>();
        if (copy) {
            said.add(Words.say("letter.copy", row.name()));
        }
        said.add(Words.say("letter." + variant + ".body", blanks(notice, row, session)));
        if (TELL_OF_A_YES.contains(notice.kind())) {
            queries.approvalWord(row.id())
                    .ifPresent(word -> said.add(Words.say("letter.word", row.partnerName(), word)));
        }
        if (BookingNotices.REQUESTED.equals(notice.kind())) {
            said.addAll(requests.lines(notice));
        }
        crossing(notice, row).ifPresent(said::add);
        if (tellsWhere(notice, row)) {
            session.days().forEach(day -> said.add(Words.day(day)));
            said.addAll(where(session));
        } else if (row.status() == BookingStatus.OFFERED || BookingNotices.REQUESTED.equals(notice.kind())) {
            session.days().forEach(day -> said.add(Words.day(day)));
            Optional.ofNullable(place(session)).ifPresent(said::add);
        }
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter." + variant + ".subject", blanks(notice, row, session)),
                Letter.greeted(to.givenName(), said),
                copy ? null : action(notice, row, session),
                copy ? null : invite(notice, row, session));
    }

    /** That the person is somewhere else at the new time, and what to do; not when that has been put right meanwhile. */
    private Optional<String> crossing(Notice notice, BookingRow row) {
        if (!notice.facts().containsKey("crosses")) {
            return Optional.empty();
        }
        return crossings.plans(row.person(), row.session()).stream()
                .map(other -> sessions.card(new SessionId(other), notice.partnership()))
                .map(other -> Words.say("letter.crosses", other.courseTitle(), Words.dates(other.days())))
                .reduce((one, next) -> one + " " + next)
                .map(all -> all + " " + Words.say("letter.crosses.next"));
    }

    /** The kind, and where one kind has several stories, which one. */
    private String variant(Notice notice, BookingRow row) {
        String kind = notice.kind();
        String why = notice.facts().getOrDefault("why", "");
        String anyDate = notice.facts().containsKey(BookingNotices.ANY_DATE) ? ".any-date" : "";
        return switch (kind) {
            case BookingNotices.CANCELLED -> kind + "." + (why.isEmpty() ? "own" : why + anyDate);
            case BookingNotices.OFFERED ->
                kind + (notice.facts().containsKey(BookingNotices.TOGETHER) ? ".together" : anyDate);
            case BookingNotices.LAST_CALL -> kind + (row.offerUntil().isAfter(row.firstStart()) ? ".begun" : anyDate);
            case ManagersTold.MISSED -> kind + (marks(row).stream().allMatch(Mark.ABSENT::equals) ? "" : ".part");
            case BookingNotices.WAITING -> why.isEmpty() ? kind : kind + "." + why;
            case BookingNotices.CAME_FREE, BookingNotices.MOVED ->
                row.status() == BookingStatus.REQUESTED ? kind + ".asked" : kind;
            default -> kind;
        };
    }

    /**
     * {0} course, {1} dates, {2} the person's name, {3} position, {4} answer by, {5} reason or what is trained, {6} partner,
     * {7} until when a place is held, {8} how many wait together.
     */
    private Object[] blanks(Notice notice, BookingRow row, SessionCard session) {
        String reason =
                switch (notice.kind()) {
                    case BookingNotices.SESSION_CANCELLED -> text(session.endedReason());
                    case BookingNotices.CANCELLED ->
                        text(queries.extra(row.id()).endReason());
                    case BookingNotices.WAITING -> text(row.withdrawnReason());
                    case BookingNotices.TRAINS_THEN ->
                        sessions.card(new SessionId(notice.facts().get("trains")), notice.partnership())
                                .courseTitle();
                    default -> "";
                };
        return new Object[] {
            session.courseTitle(),
            Words.dates(session.days()),
            row.name(),
            row.position() == null ? "" : String.valueOf(row.position() - 1),
            row.answerBy() == null ? "" : Words.moment(row.answerBy()),
            reason,
            row.partnerName(),
            row.offerUntil() == null ? "" : Words.moment(row.offerUntil()),
            notice.facts().getOrDefault(BookingNotices.TOGETHER, "")
        };
    }

    /** How to come is for those who do, and not for who is asked for their word. */
    private static boolean tellsWhere(Notice notice, BookingRow row) {
        return !BookingNotices.REQUESTED.equals(notice.kind())
                && !ManagersTold.MISSED.equals(notice.kind())
                && (row.status() == BookingStatus.CONFIRMED || row.status() == BookingStatus.REQUESTED);
    }

    private static List<String> where(SessionCard session) {
        return Stream.of(
                        place(session),
                        session.onlineLink(),
                        session.accessInfo() == null ? null : Words.say("letter.access", session.accessInfo()))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    private static String place(SessionCard session) {
        return Stream.of(session.siteName(), session.roomName(), session.siteAddress())
                .filter(part -> part != null && !part.isBlank())
                .reduce((one, next) -> one + ", " + next)
                .orElse(null);
    }

    private Letter.Action action(Notice notice, BookingRow row, SessionCard session) {
        return switch (notice.kind()) {
            case BookingNotices.OFFERED, BookingNotices.LAST_CALL ->
                new Letter.Action(Words.say("letter.action.offer"), "/offer?t=" + link(row.id()));
            case BookingNotices.REQUESTED -> requests.action(notice);
            case BookingNotices.CANCELLED, BookingNotices.SESSION_CANCELLED, BookingNotices.SUBSTITUTED ->
                new Letter.Action(Words.say("letter.action.dates"), "/training/session?ref=" + session.ref());
            default -> new Letter.Action(Words.say("letter.action.booking"), OWN_PAGE + row.id());
        };
    }

    private String link(String booking) {
        return links.of(
                HeldOfferService.PURPOSE, booking, queries.extra(booking).offerNumber());
    }

    /**
     * Places that are held go into the calendar, with a reminder once more under the same number; what ended is taken out
     * of it. Who waits, or is waited for, has nothing there (decision 0131).
     */
    private Invite invite(Notice notice, BookingRow row, SessionCard session) {
        boolean over = row.status() == BookingStatus.CANCELLED;
        boolean held = row.status() == BookingStatus.CONFIRMED;
        if (!over && !held
                || BookingNotices.TRAINS_THEN.equals(notice.kind())
                || ManagersTold.MISSED.equals(notice.kind())
                || NEVER_HAD.contains(notice.facts().getOrDefault("why", ""))) {
            return null;
        }
        int sequence = session.inviteSequence() + queries.extra(row.id()).inviteSequence();
        return new Invite(
                "booking-" + row.id() + "@hearth",
                sequence,
                over,
                session.courseTitle(),
                place(session) == null ? text(session.onlineLink()) : place(session),
                text(session.accessInfo()),
                session.days().stream()
                        .map(day -> new Invite.Day(
                                day.number(),
                                day.date().atTime(day.from()),
                                day.date().atTime(day.to())))
                        .toList());
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
