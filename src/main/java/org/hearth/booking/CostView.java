package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a place, giving it up or not coming costs somebody's home partner, by the policy the booking is under.
 *
 * @param policy the version; null where there is none, and nothing costs anything
 * @param price what the place itself costs, as people write it; empty when it costs nothing
 * @param freeUntil the last day on which giving it up costs nothing; null when it never costs anything
 * @param lines the rest in sentences
 * @param now what giving it up costs now, in pence or credits
 * @param nowWords the same as people write it; empty when it costs nothing
 * @param reasons what may let somebody off
 */
public record CostView(
        String policy,
        String price,
        LocalDate freeUntil,
        List<String> lines,
        int now,
        Fee.Measure measure,
        String nowWords,
        List<Reason> reasons)
        implements Serializable {

    /** No policy: nothing costs anything. */
    public static final CostView NONE = new CostView(null, "", null, List.of(), 0, Fee.Measure.PENCE, "", List.of());

    public CostView {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /** A reason the policy accepts, with what has to be done for it, in a sentence. */
    public record Reason(ExemptReason reason, String words) implements Serializable {}
}
