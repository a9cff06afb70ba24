package org.hearth.learning.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.Condition;

/** The rule: an award needs full attendance and every further condition of that edition of the course. */
public final class Earning {

    private Earning() {}

    /** Whether the award is earned. Full attendance is always asked, whether the course says so or not. */
    public static boolean earned(boolean full, Set<Condition> asked, Set<Condition> met) {
        return full && met.containsAll(further(asked));
    }

    /** The conditions beyond attendance, which somebody has to record. */
    public static Set<Condition> further(Set<Condition> asked) {
        Set<Condition> further = EnumSet.noneOf(Condition.class);
        further.addAll(asked);
        further.remove(Condition.FULL_ATTENDANCE);
        return further;
    }

    /** The conditions of a course, and the evaluation too where the policy of a booking asks for it first. */
    public static Set<Condition> withEvaluation(Set<Condition> asked, boolean first) {
        if (!first) {
            return asked;
        }
        Set<Condition> all = EnumSet.of(Condition.EVALUATION);
        all.addAll(asked);
        return all;
    }

    /** The conditions of a course for whose groups the partnership decided a rule, which then counts instead. */
    public static Set<Condition> withoutGroups(Set<Condition> asked) {
        return asked.stream()
                .filter(each -> each != Condition.WORK_DISCUSSION_GROUPS)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day it was earned: the last day of the session, or of the conditions asked, whichever is later. */
    public static LocalDate earnedOn(LocalDate lastDay, Set<Condition> asked, Map<Condition, LocalDate> met) {
        return further(asked).stream().map(met::get).reduce(lastDay, (one, other) -> other.isAfter(one) ? other : one);
    }
}
