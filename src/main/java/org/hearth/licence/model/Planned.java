package org.hearth.licence.model;

import java.time.LocalDate;
import java.util.List;

/** One day of a published session. */
public record Planned(String session, String ref, String host, LocalDate day) {

    /** Those of the days on which none of the licences covers the host. */
    public static List<Planned> without(List<Held> licences, List<Planned> all) {
        return all.stream()
                .filter(each -> licences.stream().noneMatch(held -> held.covers(each.host(), each.day())))
                .toList();
    }

    /** How many sessions they are days of. */
    public static int sessions(List<Planned> days) {
        return (int) days.stream().map(Planned::session).distinct().count();
    }
}
