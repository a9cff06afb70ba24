package org.hearth.content;

import java.time.LocalDate;

/**
 * A review that was held.
 *
 * @param decided what came of it
 * @param nextOn until when the version is reviewed again
 */
public record ReviewDraft(String decided, LocalDate heldOn, LocalDate nextOn) {}
