package org.hearth.embedding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A course somebody completed that asks for something after it, and where they stand.
 *
 * @param groups work-discussion groups asked
 * @param attended those they were at that count
 * @param by the last day on which something counts; null where there is none
 * @param late whether it is over with something missing
 * @param certified whether they hold the certificate
 */
public record OwedView(
        String booking,
        String course,
        String courseTitle,
        LocalDate trainedOn,
        int groups,
        int attended,
        List<Part> parts,
        LocalDate by,
        boolean late,
        boolean certified)
        implements Serializable {

    public OwedView {
        parts = List.copyOf(parts);
    }

    /** Another part, and when it was done; null while it is not. */
    public record Part(String name, LocalDate on) implements Serializable {}
}
