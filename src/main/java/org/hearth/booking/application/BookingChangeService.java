package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.BookingView;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Asking;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Claim;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.Answers;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;
import org.hearth.web.Settings;

/** Cancels, moves and substitutes. Whatever place comes free goes to the first waiting person in the same transaction. */
@ApplicationScoped
@Transactional
public class BookingChangeService {

    private static final String MOVED = "Moved to another date";
    private static final String SUBSTITUTED = "A colleague takes the place";

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    WaitingList waitingList;

    @Inject
    PlaceLimits limits;

    @Inject
    Steps steps;

    @Inject
    BookingNotices notices;

    @Inject
    ChargeDesk charges;

    @Inject
    HouseRules houseRules;

    @Inject
    HomeWord word;

    @Inject
    Reach reach;

    @Inject
    People people;

    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Ends a booking. Refuses {@code booking.already-ended}, {@code past-cut-off} for one's own place after the day the
     * policy names, or 5pm on the working day before, {@code started} once the session has begun. Where the policy asks for it, a charge is raised.
     *
     * @param typedExempt the reason that may let the person off; null for none
     * @param seen the version the caller saw; null when they did not say
     * @return how many waiting people were offered a place by it
     */
    @OpenTo("Signed-in people, for their own bookings and those of people they may book for: the scope is in the query")
    public int cancel(BookingId id, String typedReason, String typedExempt, Integer seen) {
        Answers answers = new Answers();
        String reason = answers.optional("reason", typedReason, BookingChange.LONGEST_REASON);
        String exempt = answers.optionalChoice("exemptReason", typedExempt, ExemptReason.class);
        answers.done();
        Scope scope = reach.changing();
        BookingRepository.Head head = bookings.head(id.value(), scope);
        allocations.lockBooker(head.person());
        allocations.lock(head.session());
        Booking booking = current(head, seen);
        Allocation places = places(head, scope);
        refuseTooLate(booking, places);
        charges.givenUp(booking, places, exempt == null ? null : ExemptReason.valueOf(exempt));
        end(booking, places, reason, PlaceGivenUp.Cause.CANCELLED);
        notices.ended(booking, "own");
        audit.recordFor(booking.person(), "booking.cancelled", "booking", booking.id(), booking.partner(), null);
        return waitingList.fill(head.session(), scope.partnership()).size();
    }

    /**
     * Moves a booking to another date of the same course. When that date has no place the old one is kept: refused as
     * {@code booking.move-full}, and nothing changes. The home partner's word is asked anew, as for a new booking: it was
     * given for the other date.
     */
    @OpenTo("Signed-in people, for their own bookings and those of people they may book for: the scope is in the query")
    public BookingView move(BookingId id, SessionId to, Integer seen) {
        Instant now = clock.instant();
        Scope scope = reach.changing();
        BookingRepository.Head head = bookings.head(id.value(), scope);
        Allocation from = places(head, scope);
        Allocation wanted = allocations.get(to, scope.partnership());
        refuseOtherCourse(from, wanted);
        wanted.refuseUnlessOpen(now);
        PersonId person = new PersonId(head.person());
        allocations.lockBooker(head.person());
        Stream.of(from.session(), wanted.session()).sorted().forEach(allocations::lock);
        // read again now that nobody else can change them: moved, called off, or divided anew
        Allocation target = waitingList.catchUp(allocations.get(wanted.sessionId(), scope.partnership()));
        target.refuseUnlessOpen(now);
        desk.refuseUnlessReady(target, person);
        List<Share> usable = desk.sharesFor(target, new PartnerId(head.partner()));
        Booking old = current(head, seen);
        refuseTooLate(old, places(head, scope));
        desk.refuseClashes(target, person, old.id(), null);
        Share place = desk.take(target, usable, new PartnerId(head.partner()))
                .orElseThrow(() -> new RuleBroken(BookingRefusal.MOVE_FULL, target.ref()));
        if (old.status() != BookingStatus.CONFIRMED || from.hostId().equals(old.partner())) {
            limits.refuseAbove(target, old.partner());
        }
        Optional<EngagementCard> work = people.engagement(old.engagement(), scope.partnership());
        Booking moved = Booking.placed(claim(old, target, person, work), place, now);
        charges.givenUp(old, places(head, scope), null);
        end(old, from, MOVED, PlaceGivenUp.Cause.MOVED);
        bookings.flush();
        desk.add(moved, target, viewer.person().value(), now);
        notices.ended(old, "moved");
        notices.moved(moved, target);
        audit.recordFor(
                moved.person(), "booking.moved", "booking", moved.id(), moved.partner(), "from booking " + old.id());
        waitingList.fill(from.session(), scope.partnership());
        desk.tellFreePlaces(target.session());
        return view(moved);
    }

    /**
     * Gives a held place to a colleague of the same partner, who must meet the prerequisites (domain rules C5, C7). Where
     * the home partner's word is asked, it is asked for the colleague.
     */
    @OpenTo("Signed-in people, for bookings and colleagues they may book for: the scope is in the query")
    public BookingView substitute(BookingId id, PersonId colleague, Integer seen) {
        Instant now = clock.instant();
        Scope scope = reach.changing();
        BookingRepository.Head head = bookings.head(id.value(), scope);
        if (head.person().equals(colleague.value())) {
            throw new RuleBroken(BookingRefusal.SUBSTITUTE_SAME_PERSON);
        }
        EngagementCard work = workAt(new PartnerId(head.partner()), colleague, scope, now);
        Stream.of(head.person(), colleague.value()).sorted().forEach(allocations::lockBooker);
        allocations.lock(head.session());
        // read now that nobody else can change it: it may have been moved, or divided anew
        Allocation places = places(head, scope);
        Booking old = current(head, seen);
        places.refuseOnceBegun(now);
        old.refuseUnlessItsOwnPlace();
        desk.refuseUnlessReady(places, colleague);
        desk.refuseClashes(places, colleague, null, null);
        Share kept = places.share(old.share());
        Booking made = Booking.placed(claim(old, places, colleague, Optional.of(work)), kept, now);
        charges.handedOn(old, places);
        BookingStatus before = old.status();
        old.end(SUBSTITUTED, now);
        steps.note(
                BookingChange.of(old, before, now, viewer.person().value(), SUBSTITUTED),
                old,
                places,
                PlaceGivenUp.Cause.SUBSTITUTED);
        desk.add(made, places, viewer.person().value(), now);
        notices.substituted(old);
        notices.handedOn(made, places);
        audit.recordFor(
                made.person(), "booking.substituted", "booking", made.id(), made.partner(), "for booking " + old.id());
        return view(made);
    }

    /** What the colleague does for the partner that has the place; they may work for others too, and first for those. */
    private EngagementCard workAt(PartnerId partner, PersonId colleague, Scope scope, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkingDays.ZONE);
        EngagementCard first = people.engagement(colleague, null, scope, today);
        return Stream.concat(Stream.of(first), people.engagements(colleague, scope, today).stream())
                .filter(each -> each.partnerId().equals(partner))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(BookingRefusal.SUBSTITUTE_OTHER_PARTNER));
    }

    private Allocation places(BookingRepository.Head head, Scope scope) {
        return allocations.get(new SessionId(head.session()), scope.partnership());
    }

    private Booking current(BookingRepository.Head head, Integer seen) {
        Booking booking = bookings.get(head.id());
        booking.refuseUnlessLive();
        Stale.unless(seen, booking.version());
        return booking;
    }

    /** One's own place can be given up until the cut-off, which the policy may name; whoever looks after others may do it until the first day. */
    private void refuseTooLate(Booking booking, Allocation places) {
        Instant now = clock.instant();
        places.refuseOnceBegun(now);
        Instant cutOff = houseRules.ownCutOff(booking.policy(), places.firstStart());
        boolean own = booking.person().equals(viewer.person());
        if (own && booking.isSure() && !now.isBefore(cutOff)) {
            throw new RuleBroken(BookingRefusal.PAST_CUT_OFF, cutOff, settings.helpdesk());
        }
    }

    private void refuseOtherCourse(Allocation from, Allocation to) {
        if (from.session().equals(to.session())) {
            throw new RuleBroken(BookingRefusal.MOVE_SAME_SESSION);
        }
        boolean same = from.course().equals(to.course())
                || courses.card(from.courseId(), from.partnershipId())
                        .ref()
                        .equals(courses.card(to.courseId(), to.partnershipId()).ref());
        if (!same) {
            throw new RuleBroken(BookingRefusal.MOVE_OTHER_COURSE);
        }
    }

    /** Ends the booking and gives its place back. */
    private void end(Booking booking, Allocation places, String reason, PlaceGivenUp.Cause cause) {
        Instant now = clock.instant();
        BookingStatus before = booking.status();
        String freed = booking.end(reason, now);
        steps.note(BookingChange.of(booking, before, now, viewer.person().value(), reason), booking, places, cause);
        if (freed != null) {
            allocations.giveBack(freed);
        }
    }

    private Claim claim(Booking old, Allocation places, PersonId person, Optional<EngagementCard> work) {
        Asking asking = work.map(each -> word.of(each, places.partnershipId()))
                .orElse(old.word().asking());
        return new Claim(
                places,
                person.value(),
                work.map(EngagementCard::id).orElse(old.engagement()),
                old.partner().value(),
                people.sharedNeeds(person).orElse(null),
                asking,
                word.answerBy(asking, places),
                viewer.person().value(),
                old.id(),
                null,
                null);
    }

    private static BookingView view(Booking made) {
        return new BookingView(
                made.id(),
                made.session(),
                made.person().value(),
                made.partner().value(),
                made.status(),
                null,
                made.version());
    }
}
