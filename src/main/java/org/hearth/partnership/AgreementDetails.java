package org.hearth.partnership;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said about an agreement between partners.
 *
 * @param kind one of {@link Kind}
 * @param parties who takes part and when; null leaves them alone
 */
public record AgreementDetails(
        String kind, String name, LocalDate from, LocalDate to, String terms, List<Party> parties) {

    /** What is agreed. */
    public enum Kind {
        RECIPROCAL,
        INFORMATION_SHARING,
        SERVICE_LEVEL,
        RECOGNITION
    }

    /** A partner that takes part from a day, perhaps to a day. */
    public record Party(String partner, LocalDate from, LocalDate to) {}
}
