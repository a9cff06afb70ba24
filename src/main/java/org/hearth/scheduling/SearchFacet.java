package org.hearth.scheduling;

import java.io.Serializable;

/**
 * One answer a search form offers.
 *
 * @param value what goes into the address
 * @param label its name, or null when the page says it
 * @param count how many dates one would see with it
 */
public record SearchFacet(String value, String label, int count, boolean chosen) implements Serializable {}
