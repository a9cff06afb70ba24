package org.hearth.notification;

import java.util.Optional;

/** The question notification asks of the rooms above it: what are the words for this notice, as things stand now? */
public interface LetterWriter {

    /** Whether this room writes notices of the kind. */
    boolean writes(String kind);

    /** The letter from committed state; empty when there is nothing left to tell (already undone, or no address). */
    Optional<Letter> write(Notice notice);
}
