package org.hearth.content.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What was decided about a programme's content, and what holds without that. */
public record Rules(Rule reference, List<Rule> decided) {

    public Rules {
        decided = List.copyOf(decided);
    }

    /** What holds on a day: the newest decision whose first day it has reached. */
    public Rule on(LocalDate day) {
        return decided.stream()
                .filter(each -> !each.from().isAfter(day))
                .max(Comparator.comparing(Rule::from))
                .orElse(reference);
    }
}
