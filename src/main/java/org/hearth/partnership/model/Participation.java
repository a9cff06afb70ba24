package org.hearth.partnership.model;

import java.time.LocalDate;
import org.hearth.kernel.PartnerId;

/** From which to which day a partner takes part in an agreement, both included. */
public record Participation(String partner, LocalDate from, LocalDate to) {

    /** Whether it is the partner's and holds on the day. */
    public boolean holds(PartnerId whose, LocalDate on) {
        return partner.equals(whose.value()) && !on.isBefore(from) && !on.isAfter(to);
    }
}
