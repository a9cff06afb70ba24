package org.hearth.scheduling;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody answers for a breach.
 *
 * @param breach the code of what would otherwise be refused
 * @param by the name of who answers for it
 */
public record WaiverView(String breach, String reason, String by, Instant at) implements Serializable {}
