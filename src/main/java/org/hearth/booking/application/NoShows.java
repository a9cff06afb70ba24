package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.NoShowRule;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.NoShowRepository;
import org.hearth.kernel.RuleBroken;

/**
 * Places of people who are not there some time after a session has begun: free for whoever waits and for those who walk in. The
 * booking stays confirmed: the register says who came, and what follows from not coming follows all the same.
 */
@ApplicationScoped
class NoShows {

    static final String NOT_THERE = "Not there when the session had begun";

    @Inject
    NoShowRepository noShows;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What the session's host says, else the rule of its partnership on its first day. */
    NoShowRule rule(Allocation places) {
        return noShows.rule(
                places.session(), places.partnershipId(), LocalDate.ofInstant(places.firstStart(), WorkingDays.ZONE));
    }

    /** Whether places of those who are not there are free for others now. Asks the tables only once the session has begun. */
    boolean isDue(Allocation places) {
        Instant now = clock.instant();
        return !now.isBefore(places.firstStart()) && rule(places).isDue(now, places);
    }

    /**
     * Frees the places of those who are not there, and lets those who came after all have theirs back while there is one. The
     * allocation must be locked, and marks written.
     *
     * @return whether anything changed
     */
    boolean settle(Allocation places, NoShowRule rule, Instant now) {
        if (!rule.isDue(now, places)) {
            return false;
        }
        boolean changed = false;
        Instant begins = places.firstStart();
        for (NoShowRepository.Missing each : noShows.notThere(places.session(), begins, rule.from(begins))) {
            noShows.giveOn(each, places.session(), now);
            audit.recordFor(
                    each.person(), "booking.place-given-on", "booking", each.booking(), each.partner(), NOT_THERE);
            changed = true;
        }
        for (NoShowRepository.Missing each : noShows.cameAfterAll(places.session())) {
            if (noShows.takeBack(each, now)) {
                audit.recordFor(
                        each.person(), "booking.place-taken-back", "booking", each.booking(), each.partner(), null);
                changed = true;
            }
        }
        return changed;
    }

    /** The places of a session that has begun, without those on which people sit who came without a booking. */
    Allocation seated(Allocation places) {
        return places.free() == 0 ? places : places.seated(noShows.walkedIn(places.session()));
    }

    /** Lets people have their places back, while there are any, of a session that begins anew. The allocation must be locked. */
    void restore(String session, Instant firstStart) {
        Instant now = clock.instant();
        if (now.isBefore(firstStart)) {
            noShows.givenOn(session).forEach(each -> noShows.takeBack(each, now));
        }
    }

    /** Refuses somebody who comes late and whose place has been taken by somebody who waited: the trainer decides. */
    void refuseIfGone(String booking) {
        if (noShows.isGone(booking)) {
            throw new RuleBroken(BookingRefusal.PLACE_GIVEN_ON);
        }
    }
}
