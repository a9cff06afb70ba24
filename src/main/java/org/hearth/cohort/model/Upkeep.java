package org.hearth.cohort.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.cohort.Renewal;

/**
 * What keeps an accreditation alive, and until when (domain rule C16). Somebody lapses on the day on which something runs out,
 * and may train up to the day before; they are warned as many days ahead as the scheme says.
 */
public final class Upkeep {

    /** What no delivery and no refresher puts off. */
    public static final Set<Cause> BY_DATE = EnumSet.of(Cause.ENDED, Cause.VALIDITY);

    private static final Comparator<End> FIRST = Comparator.comparing(End::on).thenComparing(End::cause);

    private Upkeep() {}

    /** What can run out. */
    public enum Cause {
        /** Whoever recorded it said until when. */
        ENDED,
        VALIDITY,
        DELIVERIES,
        DELIVERIES_AS_LEAD,
        REFRESHER
    }

    /**
     * What there is to count on.
     *
     * @param since from when Hearth counts: since they may train, since they were reinstated, or since it knows of them
     * @param until the last day by somebody's word; null for none
     * @param renewed the last meeting that renewed it; null before the first
     * @param refreshed the last refresher; null before the first
     */
    public record Facts(
            LocalDate since, LocalDate until, LocalDate renewed, LocalDate refreshed, List<Delivery> deliveries) {

        public Facts {
            deliveries = List.copyOf(deliveries);
        }
    }

    /** On which day what runs out. */
    public record End(LocalDate on, Cause cause) {

        /** From which day on somebody is warned. */
        public LocalDate warnedFrom(Scheme scheme) {
            return on.minusDays(scheme.atRiskDays());
        }
    }

    /**
     * What runs out first under schemes that follow each other. A later scheme binds from its first day and ends nothing before:
     * who would have lapsed by it earlier lapses on that day.
     *
     * @param schemes in order, the first being in force on the day one asks
     */
    public static Optional<End> under(List<Scheme> schemes, Facts facts) {
        return under(schemes, facts, EnumSet.allOf(Cause.class));
    }

    /** The same for some causes alone. */
    public static Optional<End> under(List<Scheme> schemes, Facts facts, Set<Cause> causes) {
        for (Scheme scheme : schemes) {
            Optional<End> end = ends(scheme, facts).stream()
                    .filter(each -> causes.contains(each.cause()))
                    .min(FIRST)
                    .map(each -> notBefore(scheme, each, facts));
            if (scheme.to() == null
                    || end.filter(each -> !each.on().isAfter(scheme.to())).isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private static End notBefore(Scheme scheme, End end, Facts facts) {
        boolean reachesBack = end.cause() != Cause.ENDED
                && end.on().isBefore(scheme.from())
                && facts.since().isBefore(scheme.from());
        return reachesBack ? new End(scheme.from(), end.cause()) : end;
    }

    /** Everything that runs out, each on its day. */
    public static List<End> ends(Scheme scheme, Facts facts) {
        List<End> found = new ArrayList<>();
        if (facts.until() != null) {
            found.add(new End(facts.until().plusDays(1), Cause.ENDED));
        }
        if (scheme.validityMonths() != null && !renewsItself(scheme)) {
            LocalDate base = later(facts.since(), facts.renewed());
            found.add(new End(base.plusMonths(scheme.validityMonths()), Cause.VALIDITY));
        }
        if (scheme.refresherMonths() != null) {
            LocalDate base = later(facts.since(), facts.refreshed());
            found.add(new End(base.plusMonths(scheme.refresherMonths()), Cause.REFRESHER));
        }
        if (scheme.windowMonths() != null) {
            List<LocalDate> all = facts.deliveries().stream().map(Delivery::on).toList();
            List<LocalDate> led = facts.deliveries().stream()
                    .filter(Delivery::lead)
                    .map(Delivery::on)
                    .toList();
            activity(scheme.minDeliveries(), all, scheme, facts, Cause.DELIVERIES)
                    .ifPresent(found::add);
            activity(scheme.minAsLead(), led, scheme, facts, Cause.DELIVERIES_AS_LEAD)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** An accreditation that goes on with activity ends with it, and not with its months. */
    private static boolean renewsItself(Scheme scheme) {
        return scheme.renewal() == Renewal.BY_ACTIVITY && scheme.minDeliveries() != null;
    }

    /** The day on which the last of the deliveries that are needed falls out of the window. The first window begins with it. */
    private static Optional<End> activity(
            Integer needed, List<LocalDate> days, Scheme scheme, Facts facts, Cause cause) {
        if (needed == null || needed == 0) {
            return Optional.empty();
        }
        LocalDate counting = days.stream()
                .sorted(Comparator.reverseOrder())
                .skip(needed - 1L)
                .findFirst()
                .orElse(facts.since());
        return Optional.of(new End(later(facts.since(), counting).plusMonths(scheme.windowMonths()), cause));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
