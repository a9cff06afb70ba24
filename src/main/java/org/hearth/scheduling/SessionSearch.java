package org.hearth.scheduling;

import java.util.List;

/**
 * The questions a list of sessions answers, as they come in an address: texts, not checked yet.
 *
 * @param from the first day, like 2027-01-31
 * @param free {@code true} for sessions with a free place only; anything but true, false and nothing is refused
 * @param status any of the statuses, in any case of letters
 */
public record SessionSearch(
        String course,
        String programme,
        String locality,
        String host,
        String from,
        String to,
        String free,
        String mine,
        List<String> status,
        String words) {

    public SessionSearch {
        status = status == null ? List.of() : List.copyOf(status);
    }
}
