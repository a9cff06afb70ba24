package org.hearth.embedding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked after a course of those whose course begins between two days.
 *
 * @param course its ref
 * @param to the last day; null for no end
 * @param inForce whether it binds a course that begins today
 * @param withinMonths of the last day of the course; null for no limit
 * @see CertificateRuleDraft
 */
public record CertificateRuleView(
        String course,
        String courseTitle,
        LocalDate from,
        LocalDate to,
        boolean inForce,
        int groups,
        Integer withinMonths,
        List<String> parts,
        String source)
        implements Serializable {

    public CertificateRuleView {
        parts = List.copyOf(parts);
    }
}
