package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a programme asks of its trainers.
 *
 * @param terms what was decided, the newest first; the default of Hearth alone where nothing was
 * @param inForce the one in force today
 */
public record SchemeView(String programme, String programmeName, Terms inForce, List<Terms> terms)
        implements Serializable {

    public SchemeView {
        terms = List.copyOf(terms);
    }

    /**
     * What is asked from a day to a day.
     *
     * @param to the last day; null for no end
     * @param decided whether the partnership decided it; else it is Hearth's default
     * @param asked figure by figure, in plain English
     * @see SchemeDraft
     */
    public record Terms(
            LocalDate from,
            LocalDate to,
            boolean decided,
            List<String> prerequisites,
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
            List<String> published,
            String source,
            List<Figure> asked)
            implements Serializable {

        public Terms {
            prerequisites = List.copyOf(prerequisites);
            published = List.copyOf(published);
            asked = List.copyOf(asked);
        }
    }

    /**
     * One figure.
     *
     * @param name the field it is of
     * @param says what is asked, in plain English
     * @param published whether the licensor or a study publishes it; else it is a default one can change
     */
    public record Figure(String name, String says, boolean published) implements Serializable {}
}
