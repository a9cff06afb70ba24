package org.hearth.cohort;

import java.util.List;
import org.hearth.kernel.BadInput;

/**
 * What came of trying it out.
 *
 * @param view worked out of what could be used; null where trainers pass on no programme
 * @param faults what could not, by field
 */
public record CapacityTried(CapacityView view, List<BadInput.Fault> faults) {

    public CapacityTried {
        faults = List.copyOf(faults);
    }
}
