package org.hearth.catalogue.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.FidelityCard;

/** The level and reference of a course, and all rules its programme ever had. */
public record ProgrammeRules(CourseLevel level, String programmeName, String ref, List<FidelityRule> rules) {

    public ProgrammeRules {
        rules = List.copyOf(rules);
    }

    /** The rule that decides on a day. */
    public Optional<FidelityCard> on(LocalDate day) {
        return FidelityRule.inForce(rules, level, ref, day).map(rule -> rule.card(programmeName));
    }
}
