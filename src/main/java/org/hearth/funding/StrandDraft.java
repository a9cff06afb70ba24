package org.hearth.funding;

import java.time.LocalDate;

/**
 * What somebody says of a strand.
 *
 * @param source where this is known from; what was said before stays when it is left out
 * @param fundedUntil until when its money may be spent; null when that is not known
 */
public record StrandDraft(String source, LocalDate fundedUntil) {}
