package org.hearth.licence;

import java.io.Serializable;

/**
 * How many days before its last day a licence is warned of; 90, 30 and 7 until somebody sets it.
 *
 * @param first the earliest, 1 to 730
 * @param second a later one, so of fewer days; null for none
 * @param third the last; null for none
 */
public record LicenceWarnings(Integer first, Integer second, Integer third) implements Serializable {}
