package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Delivery;
import org.hearth.booking.WishFor;
import org.hearth.booking.WishId;
import org.hearth.booking.WishStatus;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Preferences;
import org.hearth.booking.model.Wish;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.WishQueries;
import org.hearth.booking.store.WishRepository;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.People;
import org.hearth.partnership.Sites;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.Languages;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Waiting for any date of a course: asked for, changed, withdrawn and taken up again. */
@ApplicationScoped
@Transactional
public class WishService {

    private static final String OWN_SCOPE =
            "Signed-in people, for themselves and those they may book for: the scope is in the query";

    @Inject
    WishRepository wishes;

    @Inject
    WishQueries queries;

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    OfferAnswers answers;

    @Inject
    WaitingList waitingList;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Sites sites;

    @Inject
    Languages languages;

    @Inject
    HomeWord word;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Asks for any date of a course, for the viewer or somebody they may book for. Where a place that suits is free already,
     * it is offered at once. Refuses {@code booking.wish-already} and {@code wish-placed}; a course, person or locality out
     * of reach is not found or no choice.
     */
    @OpenTo("Signed-in people who may book for themselves or for others, which it checks itself")
    public WishId ask(WishFor asked) {
        if (asked.course() == null || asked.course().isBlank()) {
            throw new BadInput("course", BookingRefusal.COURSE_MISSING);
        }
        Scope scope = reach.booking(asked.person());
        Instant now = clock.instant();
        CourseCard course = course(asked.course(), scope);
        EngagementCard work = people.engagement(
                asked.person(), asked.engagement(), scope, LocalDate.ofInstant(now, WorkingDays.ZONE));
        Preferences preferences = read(asked.suits());
        List<String> ahead = turnsFor(asked.person().value(), course.ref(), scope, now);
        wishes.holdOffering(scope.partnership(), course.ref());
        refuseWithoutNeed(work.personId(), course.ref(), now);
        Wish made = new Wish(
                Identity.next(),
                scope.partnership().value(),
                course.ref(),
                work.person(),
                work.id(),
                work.partner(),
                word.of(work, scope.partnership()),
                preferences,
                WishStatus.OPEN,
                viewer.person().value(),
                now,
                null,
                1);
        wishes.add(made);
        takeTurns(made, ahead);
        audited(made, "wish.made");
        fill(made, ahead);
        return new WishId(made.id());
    }

    private void refuseWithoutNeed(PersonId person, String course, Instant now) {
        if (wishes.open(person.value(), course).isPresent()) {
            throw new RuleBroken(BookingRefusal.WISH_ALREADY);
        }
        if (queries.hasPlace(person, course, now)) {
            throw new RuleBroken(BookingRefusal.WISH_PLACED);
        }
    }

    /** Holds the person, the asking for the course, and the sessions that are ahead: answers these. */
    private List<String> turnsFor(String person, String course, Scope scope, Instant now) {
        allocations.lockBooker(person);
        wishes.holdAsking(scope.partnership(), course);
        return held(course, scope, now);
    }

    private List<String> held(String course, Scope scope, Instant now) {
        List<String> ahead = wishes.ahead(scope.partnership(), course, now);
        ahead.forEach(allocations::lock);
        return ahead;
    }

    private void takeTurns(Wish wish, List<String> sessions) {
        Set<String> had = new HashSet<>(wishes.turns(wish.id()));
        for (String session : sessions) {
            if (!had.contains(session)) {
                wishes.turn(wish.id(), session, allocations.lockAndTakeTurn(session));
            }
        }
    }

    private void fill(Wish wish, List<String> sessions) {
        wishes.withRoom(sessions).forEach(session -> waitingList.fill(session, wish.partnershipId()));
    }

    /** Changes what suits; the place in every line stays. Refuses {@code booking.wish-over}. */
    @OpenTo(OWN_SCOPE)
    public void prefer(WishId id, WishFor.Suits suits, Integer seen) {
        Scope scope = reach.changing();
        Wish before = wishes.get(id.value(), scope);
        Preferences preferences = read(suits);
        allocations.lockBooker(before.person());
        List<String> ahead = held(before.course(), scope, clock.instant());
        Wish wish = current(before, scope, seen);
        wish.refuseUnlessOpen();
        wishes.prefer(wish, preferences);
        audited(wish, "wish.changed");
        fill(wish, ahead);
    }

    /** Waits no more; a place that is held for the person is let go as well. Refuses {@code booking.wish-over}. */
    @OpenTo(OWN_SCOPE)
    public void withdraw(WishId id, Integer seen) {
        Scope scope = reach.changing();
        Wish before = wishes.get(id.value(), scope);
        List<String> live = queries.live(before.id());
        live.stream().flatMap(each -> bookings.session(each).stream()).forEach(allocations::lock);
        Wish wish = current(before, scope, seen);
        wish.refuseUnlessOpen();
        if (!queries.live(wish.id()).equals(live)) {
            throw new Stale();
        }
        wishes.become(wish, WishStatus.WITHDRAWN, clock.instant());
        audited(wish, "wish.withdrawn");
        live.stream().map(bookings::get).forEach(this::letGo);
    }

    private void letGo(Booking booking) {
        String by = viewer.person().value();
        if (booking.isOfferOver(clock.instant())) {
            waitingList.fill(booking.session(), booking.partnershipId());
        } else if (booking.status() == BookingStatus.OFFERED) {
            answers.decline(booking, by);
        } else {
            answers.end(booking, by, OfferAnswers.WITHDRAWN);
        }
    }

    /**
     * Takes up what was withdrawn within the hour, with the place it had. Refuses {@code booking.wish-over} and, as for a
     * new one, {@code wish-already} and {@code wish-placed}.
     */
    @OpenTo(OWN_SCOPE)
    public void restore(WishId id) {
        Scope scope = reach.changing();
        Instant now = clock.instant();
        Wish before = wishes.get(id.value(), scope);
        List<String> ahead = turnsFor(before.person(), before.course(), scope, now);
        Wish wish = current(before, scope, null);
        wish.refuseUnlessJustWithdrawn(now);
        refuseWithoutNeed(wish.personId(), wish.course(), now);
        wishes.become(wish, WishStatus.OPEN, null);
        takeTurns(wish, ahead);
        audited(wish, "wish.restored");
        fill(wish, ahead);
    }

    private Wish current(Wish before, Scope scope, Integer seen) {
        wishes.holdOffering(scope.partnership(), before.course());
        Wish wish = wishes.get(before.id(), scope);
        Stale.unless(seen, wish.version());
        return wish;
    }

    private Preferences read(WishFor.Suits suits) {
        Answers answers = new Answers();
        List<String> known = sites.localities(viewer.partnership()).stream()
                .map(LocalityCard::id)
                .toList();
        for (String day : suits.days()) {
            answers.check(isDay(day), "days", BookingRefusal.DAY_UNKNOWN);
        }
        for (String locality : suits.localities()) {
            answers.check(known.contains(locality), "localities", BookingRefusal.LOCALITY_UNKNOWN);
        }
        Set<String> spoken = languages.all().stream().map(LanguageCard::code).collect(Collectors.toSet());
        for (String language : suits.languages()) {
            answers.check(spoken.contains(language), "languages", BookingRefusal.LANGUAGE_UNKNOWN);
        }
        String delivery = answers.optionalChoice("delivery", suits.delivery(), Delivery.class);
        answers.done();
        return new Preferences(
                suits.days().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                Set.copyOf(suits.localities()),
                delivery == null ? Delivery.EITHER : Delivery.valueOf(delivery),
                Set.copyOf(suits.languages()));
    }

    private static boolean isDay(String typed) {
        return Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).anyMatch(day -> day.equals(typed));
    }

    private CourseCard course(String ref, Scope scope) {
        return courses.published(scope.partnership()).stream()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound("booking", ref));
    }

    private void audited(Wish wish, String action) {
        audit.recordFor(wish.personId(), action, "wish", wish.id(), wish.partnerId(), wish.course());
    }
}
