package org.hearth.cohort.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.Renewal;

/** Schemes for tests, one word for each thing asked. */
final class Schemes {

    private LocalDate from = LocalDate.of(2020, 1, 1);
    private LocalDate to;
    private final Set<CourseLevel> prerequisites = EnumSet.noneOf(CourseLevel.class);
    private String agreement;
    private boolean registration;
    private int coDeliveries;
    private int observed;
    private Integer validity;
    private Renewal renewal;
    private Integer deliveries;
    private Integer asLead;
    private Integer window;
    private Integer refresher;
    private Integer cap;

    private Schemes() {}

    /** A scheme that asks what is said and nothing else. */
    static Scheme asking(UnaryOperator<Schemes> what) {
        Schemes said = what.apply(new Schemes());
        return new Scheme(
                said.from,
                said.to,
                said.prerequisites,
                said.agreement,
                said.registration,
                null,
                said.coDeliveries,
                said.observed,
                null,
                said.validity,
                said.renewal,
                said.deliveries,
                said.asLead,
                said.window,
                said.refresher,
                Scheme.WARNING,
                null,
                Beyond.WARNED,
                null,
                Beyond.WARNED,
                said.cap,
                null,
                Set.of(),
                null);
    }

    Schemes from(LocalDate day) {
        from = day;
        return this;
    }

    Schemes until(LocalDate day) {
        to = day;
        return this;
    }

    Schemes after(CourseLevel... levels) {
        prerequisites.addAll(Set.of(levels));
        return this;
    }

    Schemes signed() {
        agreement = "Agreement and Code of Practice";
        registration = true;
        return this;
    }

    Schemes beside(int times) {
        coDeliveries = times;
        return this;
    }

    Schemes observed(int times) {
        observed = times;
        return this;
    }

    Schemes validity(int months, Renewal how) {
        validity = months;
        renewal = how;
        return this;
    }

    Schemes deliveries(int least, Integer leading, int months) {
        deliveries = least;
        asLead = leading;
        window = months;
        return this;
    }

    Schemes refresher(int months) {
        refresher = months;
        return this;
    }

    Schemes cap(int generations) {
        cap = generations;
        return this;
    }
}
