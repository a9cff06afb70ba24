package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.CreditsDue;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.booking.PlaceTaken;
import org.hearth.booking.SessionSettled;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.model.LentTrainer;
import org.hearth.exchange.store.LedgerRepository;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.Sessions;

/**
 * Follows bookings and registers, in the transaction in which they change: a place taken is an entry, a place given up is
 * one that undoes it. Whoever does not come has had the place, so nothing is undone; what that costs in
 * credits is an entry of its own.
 */
@ApplicationScoped
class Ledger {

    @Inject
    LedgerRepository ledger;

    @Inject
    TermsRepository terms;

    @Inject
    Sessions sessions;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    void onTaken(@Observes PlaceTaken taken) {
        ledger.write(Entry.taken(taken.place()));
    }

    void onGivenUp(@Observes PlaceGivenUp givenUp) {
        ledger.open(givenUp.place().booking())
                .ifPresent(open -> ledger.write(open.givenUp(givenUp.place(), givenUp.cause(), givenUp.reason())));
    }

    /** A charge in credits comes to something else than before. */
    void onCreditsDue(@Observes CreditsDue due) {
        ledger.charged(due.charge()).ifPresent(open -> ledger.write(open.lifted(due)));
        if (due.credits() > 0) {
            ledger.write(Entry.charged(due));
        }
    }

    /** Days of trainers other partners lent. Fired again when a register is finished anew: what is right already stays. */
    void onSettled(@Observes SessionSettled settled) {
        List<Entry> known = new ArrayList<>(ledger.trainerDays(settled.session()));
        List<LentTrainer> lent = ledger.lentTrainers(settled.session());
        if (known.isEmpty() && lent.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        SessionCard session = sessions.card(settled.session(), settled.partnership());
        String agreement = terms.agreementOf(session.id()).orElse(null);
        LentTrainer.Days days = new LentTrainer.Days(
                LentTrainer.days(session.days()), weight(session, settled.partnership(), agreement));
        for (LentTrainer trainer : lent) {
            if (!known.removeIf(entry -> entry.isOf(trainer, days))) {
                ledger.write(Entry.taught(
                        settled.partnership(), agreement, session.id(), session.host(), trainer, days, now));
            }
        }
        known.forEach(entry -> ledger.write(entry.corrected(now)));
    }

    /** As how many days a day taught there counts, by the terms in force on the first day. */
    private BigDecimal weight(SessionCard session, PartnershipId partnership, String agreement) {
        LocalDate first = session.days().get(0).date();
        CourseCard course = courses.card(session.courseId(), partnership);
        return Optional.ofNullable(agreement)
                .flatMap(each -> terms.inForce(each, first))
                .map(each ->
                        each.taughtWeight(course.programme(), course.level().name()))
                .orElse(BigDecimal.ONE);
    }
}
