package org.hearth.booking.model;

import java.time.LocalDate;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.DeputyDetails;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;

/** A colleague gives the words of a manager or training lead on some days, for people of the partner both work for. */
public record Deputy(String id, PartnerId partner, PersonId of, PersonId deputy, LocalDate from, LocalDate to) {

    /** Reads the days. Refuses days that are over, and more than a year, as {@code booking.deputy-days}. */
    public static void check(DeputyDetails said, LocalDate today, Answers answers) {
        LocalDate from = answers.date("from", said.from());
        LocalDate to = answers.date("to", said.to());
        answers.check(from == null || !from.isBefore(today), "from", BookingRefusal.DEPUTY_DAYS);
        answers.inOrder("to", from, to);
        answers.check(from == null || to == null || !to.isAfter(from.plusYears(1)), "to", BookingRefusal.DEPUTY_DAYS);
    }

    /** A new one; the days were checked. */
    public static Deputy of(PartnerId partner, PersonId of, PersonId deputy, DeputyDetails said) {
        return new Deputy(Identity.next(), partner, of, deputy, said.from(), said.to());
    }
}
