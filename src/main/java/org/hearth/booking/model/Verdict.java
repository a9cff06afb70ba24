package org.hearth.booking.model;

import org.hearth.booking.ChargeRule;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;

/**
 * What a policy says of something that happened.
 *
 * @param amount pence or credits; 0 when nothing is charged
 * @param measure what the amount counts: PENCE or CREDITS
 * @param rule the rule that decided; null when none held, or something came before all rules
 * @param exempt the reason that was accepted; null when there was none
 */
public record Verdict(Outcome outcome, int amount, Fee.Measure measure, ChargeRule rule, ExemptReason exempt) {

    /** How it ends. */
    public enum Outcome {
        CHARGED,
        NOTHING_DUE,
        REPLACED,
        EXEMPT
    }

    static Verdict nothing(Outcome why, ChargeRule rule, ExemptReason exempt) {
        return new Verdict(why, 0, Fee.Measure.PENCE, rule, exempt);
    }

    /** Whether anything is to be paid. */
    public boolean isCharged() {
        return outcome == Outcome.CHARGED;
    }
}
