package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Set;

/**
 * A reason the policy accepts, and what has to be done for it to count.
 *
 * @param toldBy on the day itself the word has to come by then, Europe/London; null where it does not matter
 * @param channels every way it has to come by; empty for any
 * @param byManager whether the manager has to say it
 * @param evidence whether there has to be a paper, like a sickness note
 * @param atLeast the least notice with which it counts; null for none
 */
public record Exemption(
        ExemptReason reason,
        LocalTime toldBy,
        Set<Channel> channels,
        boolean byManager,
        boolean evidence,
        Notice atLeast)
        implements Serializable {

    /** How a word comes. */
    public enum Channel {
        PHONE,
        EMAIL
    }

    public Exemption {
        channels = Set.copyOf(channels);
    }

    /** A reason that counts whenever it is given. */
    public static Exemption plain(ExemptReason reason) {
        return new Exemption(reason, null, Set.of(), false, false, null);
    }

    /** A reason that counts with a paper. */
    public static Exemption shown(ExemptReason reason) {
        return new Exemption(reason, null, Set.of(), false, true, null);
    }
}
