package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearth.booking.CreditsDue;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.booking.PlaceTaken;
import org.hearth.booking.SessionSettled;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.model.LentTrainer;
import org.hearth.exchange.store.LedgerRepository;
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
    Sessions sessions;

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
        BigDecimal days = LentTrainer.days(session.days());
        for (LentTrainer trainer : lent) {
            if (!known.removeIf(entry -> entry.isOf(trainer, days))) {
                ledger.write(Entry.taught(settled.partnership(), session.id(), session.host(), trainer, days, now));
            }
        }
        known.forEach(entry -> ledger.write(entry.corrected(now)));
    }
}
