package org.hearth.licence.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A licence as far as it says who may deliver the programme, and when (domain rule 13): the holder on each of its days, and
 * other partners on those of their cover that lie within.
 */
public record Held(String id, String holder, Span days, List<Cover> covers) {

    public Held {
        covers = List.copyOf(covers);
    }

    /** A partner beside the holder. */
    public record Cover(String partner, Span days) {}

    /** Whether the partner may deliver on the day. */
    public boolean covers(String partner, LocalDate day) {
        return days.holds(day)
                && (holder.equals(partner)
                        || covers.stream()
                                .anyMatch(each -> each.partner().equals(partner)
                                        && each.days().holds(day)));
    }

    /** Whether the partner has a cover of its own with a day in common. */
    public boolean meets(String partner, Span other) {
        return covers.stream()
                .anyMatch(each -> each.partner().equals(partner) && each.days().meets(other));
    }

    /** The first of the days on which none of the licences covers the partner; one may follow on another. */
    public static Optional<LocalDate> firstWithout(List<Held> licences, String partner, Collection<LocalDate> days) {
        return days.stream()
                .sorted()
                .filter(day -> licences.stream().noneMatch(each -> each.covers(partner, day)))
                .findFirst();
    }
}
