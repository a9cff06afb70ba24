package org.hearth.demonstration;

import java.util.List;
import java.util.Set;

/**
 * A course as the plan of a year needs it, with the fidelity rule that holds for it.
 *
 * @param programme the programme's id; null outside any programme
 * @param needs refs of the courses that come first
 * @param rule null where no programme has one
 */
record Course(
        String id,
        String ref,
        String title,
        String programme,
        String programmeCode,
        String level,
        String mode,
        int days,
        int minutes,
        Integer maxGroup,
        Set<String> conditions,
        Integer renewalMonths,
        List<String> needs,
        Rule rule) {

    /** A programme's rule for the course's level; null means the programme does not say. */
    record Rule(
            Integer separateDays,
            Integer minGap,
            Integer maxGap,
            Integer aimGap,
            int minTrainers,
            Integer maxGroup,
            boolean accredited) {}

    /** Whether it can be held as its programme asks: on enough days, and not by each person alone at a screen. */
    boolean canBeHeld() {
        return !mode.equals("E_LEARNING") && (rule == null || rule.separateDays == null || rule.separateDays <= days);
    }

    int trainers() {
        return rule == null ? 1 : Math.max(1, rule.minTrainers);
    }

    boolean asksAccreditation() {
        return rule != null && rule.accredited;
    }

    /** The largest group, as the course or its programme says; 24 where neither does. */
    int group() {
        int most = maxGroup == null ? 24 : maxGroup;
        return rule == null || rule.maxGroup == null ? most : Math.min(most, rule.maxGroup);
    }

    /** How many days lie between one day and the next. */
    int gap() {
        if (rule != null && rule.aimGap != null) {
            return rule.aimGap;
        }
        return days > 2 ? 7 : 1;
    }
}
