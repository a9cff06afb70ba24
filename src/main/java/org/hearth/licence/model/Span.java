package org.hearth.licence.model;

import java.time.LocalDate;

/** Days from the first to the last, both counted; {@code to} is null for no end. */
public record Span(LocalDate from, LocalDate to) {

    /** Whether the day is one of them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether both have a day in common. */
    public boolean meets(Span other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** Whether all days of the other are among these. */
    public boolean encloses(Span other) {
        return holds(other.from) && (to == null || other.to == null || !other.to.isAfter(to));
    }

    /** The same with an earlier last day, at the earliest its first. */
    public Span until(LocalDate last) {
        return new Span(from, last);
    }
}
