package org.hearth.learning;

import java.util.List;

/** The question home asks of rooms above learning: what of theirs waits for the viewer? */
public interface AlsoNeeded {

    /** What waits, within what the viewer's permissions make theirs; the most pressing first. */
    List<NeedView> needs();
}
