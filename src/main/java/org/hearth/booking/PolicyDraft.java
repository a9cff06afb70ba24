package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A version of a policy as it is typed or sent, and as it is shown. Words are names of the lists they are chosen from.
 *
 * @param from the day from which bookings are under it
 * @param halfDayMinutes a day up to so long is a half day; null for four hours
 * @param replacementHours until so many hours before a colleague comes free; null for until it begins
 * @param lateOverMinutes coming later than that counts; null where it never does
 */
public record PolicyDraft(
        LocalDate from,
        List<Rule> rules,
        List<Reason> exemptions,
        Boolean replacementFree,
        Integer replacementHours,
        Boolean replacementReady,
        Integer lateOverMinutes,
        String lateThen,
        Integer halfDayMinutes,
        List<String> houseRules,
        List<Day> deadlines)
        implements Serializable {

    public PolicyDraft {
        rules = rules == null ? List.of() : List.copyOf(rules);
        exemptions = exemptions == null ? List.of() : List.copyOf(exemptions);
        houseRules = houseRules == null ? List.of() : List.copyOf(houseRules);
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }

    /** One rule: see {@link ChargeRule}. */
    public record Rule(
            String cause,
            Integer noticeDays,
            String noticeUnit,
            List<String> partnerTypes,
            List<String> sectors,
            Boolean contributes,
            Boolean lendsTrainers,
            Integer turnoverBelow,
            Boolean fromOutside,
            String mode,
            String level,
            String audience,
            Boolean free,
            String measure,
            Integer half,
            Integer full,
            String per)
            implements Serializable {

        public Rule {
            partnerTypes = partnerTypes == null ? List.of() : List.copyOf(partnerTypes);
            sectors = sectors == null ? List.of() : List.copyOf(sectors);
        }
    }

    /** One reason that lets somebody off: see {@link Exemption}. */
    public record Reason(
            String reason,
            LocalTime toldBy,
            Boolean byPhone,
            Boolean byEmail,
            Boolean byManager,
            Boolean evidence,
            Integer noticeDays,
            String noticeUnit)
            implements Serializable {}

    /** One moment: see {@link Deadline}. */
    public record Day(String what, Integer days, String unit) implements Serializable {}
}
