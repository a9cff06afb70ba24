package org.hearth.cascade;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a recall.
 *
 * @param people how many people were written to now
 * @param partners how many other partners' training leads were told how many of their people it concerns
 * @param left how many people there was no room for at once: sending it again writes to them
 * @param unreached partners at which there is nobody to tell: their names
 * @param withoutAddress how many people it concerns have no address to write to any more, and were not told
 */
public record RecallSent(String id, int people, int partners, int left, List<String> unreached, int withoutAddress)
        implements Serializable {

    public RecallSent {
        unreached = List.copyOf(unreached);
    }
}
