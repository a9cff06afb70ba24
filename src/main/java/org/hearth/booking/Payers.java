package org.hearth.booking;

import java.io.Serializable;
import java.util.Set;

/**
 * Which home partners a rule is for: those for whom everything that is said holds. What is not said does not matter.
 *
 * @param types kinds of partners, by the names of partnership's types; empty for every kind
 * @param sectors sectors, by the names of partnership's sectors; empty for every one
 * @param contributes whether it gives money or trainers to the partnership; null for either
 * @param lendsTrainers whether it gives trainers; null for either
 * @param turnoverBelow pounds a year its income stays under; null for any income
 * @param fromOutside whether it is from outside the area; null for either
 */
public record Payers(
        Set<String> types,
        Set<String> sectors,
        Boolean contributes,
        Boolean lendsTrainers,
        Integer turnoverBelow,
        Boolean fromOutside)
        implements Serializable {

    /** Everybody. */
    public static final Payers ALL = new Payers(Set.of(), Set.of(), null, null, null, null);

    public Payers {
        types = Set.copyOf(types);
        sectors = Set.copyOf(sectors);
    }

    /** Partners of the sectors. */
    public static Payers ofSectors(String... sectors) {
        return new Payers(Set.of(), Set.of(sectors), null, null, null, null);
    }

    /** Partners of the types. */
    public static Payers ofTypes(String... types) {
        return new Payers(Set.of(types), Set.of(), null, null, null, null);
    }

    /** Partners that give money or trainers. */
    public static Payers contributors() {
        return new Payers(Set.of(), Set.of(), true, null, null, null);
    }

    /** Partners that give trainers. */
    public static Payers inKind() {
        return new Payers(Set.of(), Set.of(), null, true, null, null);
    }

    /** Partners from outside the area. */
    public static Payers outOfArea() {
        return new Payers(Set.of(), Set.of(), null, null, null, true);
    }

    /** The same, with an income below so many pounds a year. */
    public Payers below(int pounds) {
        return new Payers(types, sectors, contributes, lendsTrainers, pounds, fromOutside);
    }
}
