package org.hearth.cascade;

import java.io.Serializable;

/**
 * What came of a recall.
 *
 * @param people how many people were written to now
 * @param partners how many other partners' training leads were told how many of their people it concerns
 * @param left how many people there was no room for at once: sending it again writes to them
 */
public record RecallSent(String id, int people, int partners, int left) implements Serializable {}
