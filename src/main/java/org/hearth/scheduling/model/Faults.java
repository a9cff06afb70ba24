package org.hearth.scheduling.model;

import java.util.ArrayList;
import java.util.List;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Refusal;

/** Gathers what is wrong with an input, so that all of it is told at once. */
public final class Faults {

    private final List<BadInput.Fault> found = new ArrayList<>();

    /** Adds a fault of a field. */
    public void add(String field, Refusal refusal, Object... details) {
        found.add(new BadInput.Fault(field, refusal, details));
    }

    /** Adds the fault when the claim does not hold; answers whether it holds. */
    public boolean unless(boolean claim, String field, Refusal refusal, Object... details) {
        if (!claim) {
            add(field, refusal, details);
        }
        return claim;
    }

    /** Refuses when there was a fault. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new BadInput(found);
        }
    }

    /** Whether nothing was wrong. */
    public boolean none() {
        return found.isEmpty();
    }
}
