package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.booking.CreditsDue;
import org.hearth.booking.LentPlace;

/**
 * What an entry of the ledger is about, as far as there is something.
 *
 * @param trainer who taught; null for all but days of trainers
 * @param charge the charge in credits; null for all else
 * @param givenOn the day on which something was given in kind, and {@code kind} the name its kind has by the terms; null else
 * @param weight as how many days each day of a trainer counts by the terms, where that is not once; null else
 */
public record Matter(
        String session,
        String booking,
        String trainer,
        String charge,
        LocalDate givenOn,
        String kind,
        BigDecimal weight) {

    /** Nothing but the partners. */
    static final Matter NOTHING = new Matter(null, null, null, null, null, null, null);

    static Matter place(LentPlace place) {
        return new Matter(place.session().value(), place.booking().value(), null, null, null, null, null);
    }

    static Matter taught(String session, LentTrainer trainer, BigDecimal weight) {
        BigDecimal said = weight.compareTo(BigDecimal.ONE) == 0 ? null : weight;
        return new Matter(session, null, trainer.person(), null, null, null, said);
    }

    static Matter charge(CreditsDue due) {
        return new Matter(due.session().value(), null, null, due.charge(), null, null, null);
    }

    static Matter inKind(InKind given, String kind) {
        return new Matter(given.session(), null, null, null, given.on(), kind, null);
    }
}
