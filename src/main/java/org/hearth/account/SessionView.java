package org.hearth.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * A browser somebody is signed in with, as they see it.
 *
 * @param browser a name such as {@code Firefox on Windows}
 * @param address where it signed in from, or null
 * @param here whether it is the one that asks
 */
public record SessionView(String id, String browser, String address, Instant startedAt, Instant seenAt, boolean here)
        implements Serializable {}
