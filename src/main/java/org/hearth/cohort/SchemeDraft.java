package org.hearth.cohort;

import java.time.LocalDate;
import java.util.List;

/**
 * What a programme is to ask of its trainers from a day on. Null is not asked.
 *
 * @param prerequisites levels of the programme's courses somebody must hold an award of
 * @param agreement what is to be signed
 * @param registration whether the licensor confirms trainers on a register
 * @param releaseSessions how many sessions a manager must promise at least
 * @param coDeliveries how often they deliver beside a mentor
 * @param observedDeliveries how often they are seen to deliver
 * @param accreditedWithinMonths in how many months from the course on a candidate is accredited
 * @param validityMonths how long an accreditation counts
 * @param renewal one of {@link Renewal}
 * @param minDeliveries how many sessions they deliver within the window, as lead or beside
 * @param minAsLead how many of these as lead
 * @param windowMonths how long the window is
 * @param refresherMonths how long a refresher counts
 * @param atRiskDays how many days before the end they are warned
 * @param mostPerYear how many sessions they deliver in twelve months at most
 * @param whenOverLoad one of {@link Beyond}: whether one session more is warned of, as it is when nothing is said, or refused
 * @param groupPerTrainer how many learners there may be for one trainer
 * @param whenOverGroup one of {@link Beyond}: the same for a larger group
 * @param generationCap how many generations from the licensor's trainers on may train
 * @param edition the edition of the materials
 * @param published the names of those fields for which a figure is published; the rest are defaults of the partnership
 * @param source where it is published, or why it was decided
 */
public record SchemeDraft(
        LocalDate from,
        List<String> prerequisites,
        String agreement,
        Boolean registration,
        Integer releaseSessions,
        Integer coDeliveries,
        Integer observedDeliveries,
        Integer accreditedWithinMonths,
        Integer validityMonths,
        String renewal,
        Integer minDeliveries,
        Integer minAsLead,
        Integer windowMonths,
        Integer refresherMonths,
        Integer atRiskDays,
        Integer mostPerYear,
        String whenOverLoad,
        Integer groupPerTrainer,
        String whenOverGroup,
        Integer generationCap,
        String edition,
        List<String> published,
        String source) {

    public SchemeDraft {
        prerequisites = prerequisites == null ? List.of() : List.copyOf(prerequisites);
        published = published == null ? List.of() : List.copyOf(published);
    }
}
