package org.hearth.content.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.scheduling.LocalContent.Gap;
import org.hearth.scheduling.LocalContent.What;

/** All that decides whether a session of a programme may be published, as far as its content and the area go. */
public record Kept(Rules rules, History history, List<Statement> statements) {

    public Kept {
        statements = List.copyOf(statements);
    }

    /** Whether the area is ready on a day. */
    public boolean isReady(LocalDate day) {
        return statements.stream().anyMatch(each -> each.holds(day));
    }

    /** Whether something that is asked on the day is missing. */
    public boolean isUncovered(LocalDate day) {
        return rules.on(day).localContent() && (history.on(day).isEmpty() || !isReady(day));
    }

    /**
     * What is missing on the days of a session, each with the first day it is missing on. A review that is overdue today is
     * among it, and refuses where the rule of today says so; one that falls due before the last of them is said.
     */
    public List<Gap> gaps(Collection<LocalDate> days, LocalDate today) {
        List<LocalDate> asked = days.stream()
                .sorted()
                .filter(day -> rules.on(day).localContent())
                .toList();
        List<Gap> found = new ArrayList<>();
        first(asked, day -> history.on(day).isEmpty()).ifPresent(day -> found.add(new Gap(What.NO_VERSION, day, true)));
        first(asked, day -> !isReady(day)).ifPresent(day -> found.add(new Gap(What.NOT_READY, day, true)));
        asked.stream()
                .flatMap(day -> history.on(day).stream())
                .filter(each -> each.isOverdue(today))
                .findFirst()
                .map(each -> new Gap(
                        What.REVIEW_OVERDUE, each.reviewOn(), rules.on(today).overdueRefuses()))
                .or(() -> dueBefore(asked))
                .ifPresent(found::add);
        return found;
    }

    /** A review that will be overdue on one of the days, unless it is held until then: it is said, and refuses nothing. */
    private Optional<Gap> dueBefore(List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> history.on(day).filter(each -> each.isOverdue(day)).stream())
                .findFirst()
                .map(each -> new Gap(What.REVIEW_DUE, each.reviewOn(), false));
    }

    private static Optional<LocalDate> first(List<LocalDate> days, Predicate<LocalDate> missing) {
        return days.stream().filter(missing).findFirst();
    }
}
