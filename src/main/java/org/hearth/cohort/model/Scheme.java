package org.hearth.cohort.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.Step;

/**
 * What a programme asks of its trainers from a day to a day. Null is not asked. Figures nobody publishes are defaults of
 * Hearth or of the partnership, and {@code published} says which are not (domain B1).
 *
 * @param to the last day; null while no later one follows
 * @see org.hearth.cohort.SchemeDraft
 */
public record Scheme(
        LocalDate from,
        LocalDate to,
        Set<CourseLevel> prerequisites,
        String agreement,
        boolean registration,
        Integer releaseSessions,
        int coDeliveries,
        int observedDeliveries,
        Integer accreditedWithinMonths,
        Integer validityMonths,
        Renewal renewal,
        Integer minDeliveries,
        Integer minAsLead,
        Integer windowMonths,
        Integer refresherMonths,
        int atRiskDays,
        Integer mostPerYear,
        Beyond whenOverLoad,
        Integer groupPerTrainer,
        Beyond whenOverGroup,
        Integer generationCap,
        String edition,
        Set<String> published,
        String source) {

    /** So many days ahead somebody is warned where nothing else is said (domain rule C16). */
    public static final int WARNING = 90;

    public Scheme {
        prerequisites = Set.copyOf(prerequisites);
        published = Set.copyOf(published);
    }

    /** Whether the step can be taken by somebody accredited: a renewal only where one is asked. */
    public boolean keeps(Step step) {
        return step != Step.RENEWED || renewal != null;
    }

    /** The steps it asks for, in order. A release and the training are always asked (domain rules C15 and C17). */
    public List<Step> steps() {
        Set<Step> asked = EnumSet.of(Step.RELEASED, Step.TRAINED, Step.ACCREDITED);
        include(asked, Step.PREREQUISITES_CHECKED, !prerequisites.isEmpty());
        include(asked, Step.AGREEMENT_SIGNED, agreement != null);
        include(asked, Step.REGISTERED, registration);
        include(asked, Step.CO_DELIVERED, coDeliveries > 0);
        include(asked, Step.OBSERVED, observedDeliveries > 0);
        return List.copyOf(asked);
    }

    private static void include(Set<Step> asked, Step step, boolean wanted) {
        if (wanted) {
            asked.add(step);
        }
    }

    /** How often a step is to be taken. */
    public int times(Step step) {
        return switch (step) {
            case CO_DELIVERED -> coDeliveries;
            case OBSERVED -> observedDeliveries;
            default -> 1;
        };
    }

    /** The same up to a day. */
    public Scheme until(LocalDate last) {
        return new Scheme(
                from,
                last,
                prerequisites,
                agreement,
                registration,
                releaseSessions,
                coDeliveries,
                observedDeliveries,
                accreditedWithinMonths,
                validityMonths,
                renewal,
                minDeliveries,
                minAsLead,
                windowMonths,
                refresherMonths,
                atRiskDays,
                mostPerYear,
                whenOverLoad,
                groupPerTrainer,
                whenOverGroup,
                generationCap,
                edition,
                published,
                source);
    }

    /** Whether somebody of the generation may train; the licensor's trainers are generation 0. */
    public boolean lets(int generation) {
        return generationCap == null || generation <= generationCap;
    }
}
