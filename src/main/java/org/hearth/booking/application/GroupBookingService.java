package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookTeam;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.GroupRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Books people of one partner who want places together: one for each, or a turn for each until there is. */
@ApplicationScoped
@Transactional
public class GroupBookingService {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    GroupRepository groups;

    @Inject
    PlaceDesk desk;

    @Inject
    PlacesTogether together;

    @Inject
    PlaceLimits limits;

    @Inject
    WaitingList waitingList;

    @Inject
    Claims claims;

    @Inject
    AnyDates anyDates;

    @Inject
    BookingNotices notices;

    @Inject
    Reach reach;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Refuses what a booking of this person would refuse for a reason of their own, before anybody is booked; not what the
     * same form booked before.
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public void check(BookTeam team, PersonId person) {
        Allocation places = allocations.get(team.session(), viewer.partnership());
        EngagementCard work = work(person);
        places.refuseUnlessOpen(clock.instant());
        if (bookings.byForm(person.value(), team.formKey()).isEmpty()) {
            refuse(places, work);
        }
    }

    private void refuse(Allocation places, EngagementCard work) {
        desk.sharesFor(places, work.partnerId());
        desk.refuseUnlessReady(places, work.personId());
        desk.refuseClashes(places, work.personId(), null, null);
    }

    private EngagementCard work(PersonId person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        return people.engagement(person, null, reach.booking(person), today);
    }

    /**
     * Books them all, each with a place; or puts them all on the waiting list, together. Refuses {@code
     * booking.group-of-several} for people of more than one partner; and whatever one booking refuses, for all of them.
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public List<BookingView> book(BookTeam team) {
        Instant now = clock.instant();
        List<EngagementCard> all =
                team.people().stream().map(each -> work(new PersonId(each))).toList();
        PartnerId partner = all.get(0).partnerId();
        if (all.stream().anyMatch(each -> !each.partnerId().equals(partner))) {
            throw new RuleBroken(BookingRefusal.GROUP_OF_SEVERAL);
        }
        Allocation judged = allocations.get(team.session(), viewer.partnership());
        judged.refuseUnlessOpen(now);
        team.people().stream().sorted().forEach(allocations::lockBooker);
        List<Booking> before = all.stream()
                .flatMap(each -> bookings.byForm(each.person(), team.formKey()).stream())
                .toList();
        if (!before.isEmpty()) {
            return views(before);
        }
        all.forEach(each -> refuse(judged, each));
        allocations.lock(judged.session());
        Allocation held = allocations.get(judged.sessionId(), judged.partnershipId());
        held.refuseUnlessOpen(now);
        held.refuseUnlessAgreed(judged);
        held = waitingList.catchUp(held);
        List<Share> taken = together.take(held, partner, all.size());
        return views(taken.isEmpty() ? waiting(all, team, held, now) : placed(all, team, held, taken, now));
    }

    private List<Booking> placed(
            List<EngagementCard> all, BookTeam team, Allocation places, List<Share> taken, Instant now) {
        List<Booking> made = new ArrayList<>();
        Allocation left = places;
        for (int at = 0; at < all.size(); at++) {
            EngagementCard work = all.get(at);
            limits.refuseAbove(places, work.partnerId());
            made.add(keep(
                    Booking.placed(claims.of(work, places, null, team.formKey()), taken.get(at), now), places, now));
            left = left.taken(taken.get(at));
        }
        waitingList.endCalls(left);
        anyDates.meet(places);
        made.forEach(each -> notices.booked(each, places));
        desk.tellFreePlaces(places.session());
        return made;
    }

    private List<Booking> waiting(List<EngagementCard> all, BookTeam team, Allocation places, Instant now) {
        List<Booking> made = new ArrayList<>();
        for (EngagementCard work : all) {
            int turn = allocations.lockAndTakeTurn(places.session());
            made.add(keep(Booking.waiting(claims.of(work, places, null, team.formKey()), turn, now), places, now));
        }
        PartnerId partner = all.get(0).partnerId();
        List<String> members = made.stream().map(Booking::id).toList();
        String group = groups.add(places, partner, members, viewer.person(), now);
        audit.record("waiting-group.made", "waiting-group", group, partner, all.size() + " people");
        made.forEach(each -> notices.waitsTogether(each, all.size()));
        waitingList.fill(places.session(), places.partnershipId()); // says why a free place is not for them
        return made;
    }

    private Booking keep(Booking booking, Allocation places, Instant now) {
        Booking made = desk.add(booking, places, viewer.person().value(), now);
        String how = made.status() + ", together";
        audit.recordFor(made.person(), "booking.made", "booking", made.id(), made.partner(), how);
        bookings.flush(); // what one partner's people hold is counted for the next one
        return made;
    }

    private List<BookingView> views(List<Booking> made) {
        bookings.flush();
        return made.stream().map(claims::view).toList();
    }
}
