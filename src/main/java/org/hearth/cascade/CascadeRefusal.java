package org.hearth.cascade;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the cascade says no. */
public enum CascadeRefusal implements Refusal {
    /** A recall is of an edition or of a trainer: neither was chosen, or both. */
    RECALL_OF,
    /** Nobody is left to write to: the recall concerns nobody, or all were written to. */
    RECALL_TOLD,
    /** All were written to but partners at which there is nobody to tell. Details: their names. */
    RECALL_UNREACHED,
    /** All were written to but people who have no address any more. Details: how many. */
    RECALL_NO_ADDRESS;

    @Override
    public String code() {
        return "cascade." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
