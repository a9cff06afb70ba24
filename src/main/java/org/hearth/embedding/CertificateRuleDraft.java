package org.hearth.embedding;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be asked after a course from a day on. Nothing asked at all: the certificate comes with the training.
 *
 * @param source who decided it, or where it is written; may be left out
 * @param from the first day of a course it binds; tomorrow at the earliest
 * @param groups work-discussion groups, 0 to 12
 * @param withinMonths of the last day of the course, 1 to 36; left out for no limit
 * @param parts other parts by name, three at most, like "a piece of work brought to supervision"
 */
public record CertificateRuleDraft(
        String source, LocalDate from, Integer groups, Integer withinMonths, List<String> parts) {

    /** Nothing was said. */
    public static final CertificateRuleDraft NOTHING = new CertificateRuleDraft(null, null, null, null, null);

    public CertificateRuleDraft {
        parts = parts == null
                ? List.of()
                : parts.stream().map(each -> each == null ? "" : each).toList();
    }
}
