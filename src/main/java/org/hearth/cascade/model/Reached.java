package org.hearth.cascade.model;

import org.hearth.kernel.Require;

/**
 * How one person of one partner is reached by a trainer: by so many awards that count, so many of them directly, and so many
 * of them as a trainer.
 */
public record Reached(String partner, int awards, int direct, int asTrainer) {

    public Reached {
        Require.that(
                awards >= 0 && direct >= 0 && direct <= awards && asTrainer >= 0 && asTrainer <= awards,
                "Reached by " + awards + " awards, " + direct + " directly, " + asTrainer + " as a trainer");
    }

    /** The same with one award more ({@code by} is 1) or fewer (-1). */
    public Reached changed(int by, boolean directly, boolean trainer) {
        return new Reached(partner, awards + by, direct + (directly ? by : 0), asTrainer + (trainer ? by : 0));
    }

    boolean isReached() {
        return awards > 0;
    }

    boolean isDirect() {
        return direct > 0;
    }

    boolean isTrainer() {
        return asTrainer > 0;
    }

    boolean isPractitioner() {
        return awards > asTrainer;
    }
}
