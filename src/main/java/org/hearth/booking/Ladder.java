package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When unused places go down the ladder: first to all partners of the agreement, then to everybody in the partnership
 * (domain rule C23). A date counts from its beginning in Europe/London; null for never.
 */
public record Ladder(LocalDate agreementOn, LocalDate everyoneOn) implements Serializable {

    /** Places that stay where they are. */
    public static final Ladder NONE = new Ladder(null, null);

    /** Whether the unused places are open to all partners of the agreement on the day. */
    public boolean toAgreement(LocalDate on) {
        return agreementOn != null && !on.isBefore(agreementOn) || toEveryone(on);
    }

    /** Whether the unused places are open to everybody in the partnership on the day. */
    public boolean toEveryone(LocalDate on) {
        return everyoneOn != null && !on.isBefore(everyoneOn);
    }

    /** Whether the steps come in their order. */
    public boolean goesDown() {
        return agreementOn == null || everyoneOn == null || !everyoneOn.isBefore(agreementOn);
    }

    /** Whether all partners of the agreement come into it at some time. */
    public boolean reachesAgreement() {
        return agreementOn != null;
    }
}
