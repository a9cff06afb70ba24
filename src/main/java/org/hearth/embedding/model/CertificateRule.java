package org.hearth.embedding.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hearth.embedding.CertificateRuleDraft;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.kernel.Answers;
import org.hearth.learning.AfterCourse;

/**
 * What is asked after a course of those whose course begins between two days (domain B1: four to six groups where they are asked,
 * certificate after the training alone or after training and groups, by local decision).
 *
 * @param to the last first day it binds; null for no end
 * @param withinMonths of the last day of the course; null for no limit
 */
public record CertificateRule(
        LocalDate from, LocalDate to, int groups, Integer withinMonths, List<String> parts, String source) {

    private static final int MOST_GROUPS = 12;
    private static final long MOST_MONTHS = 36;
    private static final int MOST_PARTS = 3;
    private static final int LONGEST_PART = 120;

    public CertificateRule {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a rule. Refuses by field a day that is not to come ({@code embedding.rule-past}), what is out of range, and parts
     * that are too many or the same ({@code embedding.parts}).
     */
    public static CertificateRule of(CertificateRuleDraft draft, LocalDate today) {
        Answers answers = new Answers();
        String source = answers.optional("source", draft.source(), 300);
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || from.isAfter(today), "from", EmbeddingRefusal.RULE_PAST);
        int groups = answers.number("groups", draft.groups(), 0, MOST_GROUPS);
        Integer months = answers.number("withinMonths", draft.withinMonths(), 1L, MOST_MONTHS);
        List<String> parts = new ArrayList<>();
        for (String each : draft.parts()) {
            parts.add(answers.text("parts", each, LONGEST_PART));
        }
        boolean few = parts.size() <= MOST_PARTS && new LinkedHashSet<>(parts).size() == parts.size();
        answers.check(few, "parts", EmbeddingRefusal.PARTS);
        answers.done();
        return new CertificateRule(from, null, groups, months, parts, source);
    }

    /** Whether it binds those whose course begins on the day. */
    public boolean binds(LocalDate firstDay) {
        return !firstDay.isBefore(from) && (to == null || !firstDay.isAfter(to));
    }

    /**
     * Where somebody stands. A group counts when it was held after the last day of the course and in time, a part from that day on.
     *
     * @param lastDay of the course
     * @param until to which day they were given time; null for that of the rule
     * @param groupDays the days of the groups they were at
     * @param partsMet the days on which they did a part, by its number from 1
     */
    public AfterCourse judge(
            LocalDate lastDay, LocalDate until, List<LocalDate> groupDays, Map<Integer, LocalDate> partsMet) {
        LocalDate by = by(lastDay, until);
        List<LocalDate> counted = groupDays.stream()
                .filter(day -> day.isAfter(lastDay) && inTime(day, by))
                .sorted()
                .limit(groups)
                .toList();
        LocalDate metOn = counted.isEmpty() ? lastDay : counted.get(counted.size() - 1);
        List<String> missing = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            LocalDate on = partsMet.get(number);
            if (on == null || !inTime(on, by)) {
                missing.add(parts.get(number - 1));
            } else if (on.isAfter(metOn)) {
                metOn = on;
            }
        }
        boolean met = counted.size() == groups && missing.isEmpty();
        return new AfterCourse(groups, counted.size(), missing, by, met ? metOn : null);
    }

    /** The last day on which something counts; null for none. Time that was given is never less than that of the rule. */
    public LocalDate by(LocalDate lastDay, LocalDate until) {
        LocalDate ruled = withinMonths == null ? null : lastDay.plusMonths(withinMonths);
        return ruled == null || until == null || until.isBefore(ruled) ? ruled : until;
    }

    private static boolean inTime(LocalDate day, LocalDate by) {
        return by == null || !day.isAfter(by);
    }
}
