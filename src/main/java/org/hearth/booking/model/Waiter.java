package org.hearth.booking.model;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.kernel.PartnerId;

/**
 * Somebody with a turn, and what decides when they are next.
 *
 * @param id the booking they wait with; the wish, where they wait for any date
 * @param since when they asked
 * @param called whether they were told of a place for the first to take
 * @param needBy when what they hold runs out; null when nothing does soon, or the order does not ask
 * @param group those who wait together have the same; null for whoever waits alone
 * @param recent how many places of other partners the partner's people took lately; null when the order does not ask
 */
public record Waiter(
        String id,
        String person,
        String partner,
        int turn,
        Approval approval,
        boolean called,
        Instant since,
        String group,
        LocalDate needBy,
        Integer recent,
        AnyDate anyDate) {

    /** Somebody with a turn. */
    public static Waiter of(Booking booking) {
        return new Waiter(
                booking.id(),
                booking.person().value(),
                booking.partner().value(),
                booking.turn(),
                booking.approval(),
                booking.isCalled(),
                booking.bookedAt(),
                null,
                null,
                null,
                null);
    }

    /** Whether they wait for any date of the course, and have no booking for it. */
    public boolean isForAnyDate() {
        return anyDate != null;
    }

    /** Whether a place they took would wait for the home partner's word. */
    public boolean asksFirst() {
        return approval == Approval.ASKED || anyDate != null && anyDate.asking().isOfSomebody();
    }

    /** What their place is drawn by: people who wait together have one lot. */
    String drawnBy() {
        return group == null ? id : group;
    }

    public PartnerId partnerId() {
        return new PartnerId(partner);
    }

    /** The same, with what need asks for. */
    public Waiter needing(LocalDate by, int places) {
        return new Waiter(id, person, partner, turn, approval, called, since, group, by, places, anyDate);
    }
}
