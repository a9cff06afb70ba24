package org.hearth.scheduling;

import java.util.List;

/**
 * The questions a list of sessions answers, as they come in an address: texts, not checked yet.
 *
 * @param localities any of these ids; {@link SearchFor#ONLINE_ONLY} for sessions without a locality
 * @param languages any of these codes, like {@code cy}
 * @param free {@code true} for sessions with a free place only; anything but true, false and nothing is refused
 * @param status any of the statuses, in any case of letters
 * @param sort {@code places} for most free places first; else soonest first
 */
public record SessionSearch(
        About about,
        List<String> localities,
        List<String> languages,
        String host,
        Period period,
        String free,
        String mine,
        List<String> status,
        String sort,
        String words) {

    public SessionSearch {
        localities = some(localities);
        languages = some(languages);
        status = some(status);
    }

    /** Nothing but words, statuses, and whether only the viewer's own. */
    public static SessionSearch words(String words, List<String> status, String mine) {
        return new SessionSearch(
                new About(null, null, null, null, null, null, null),
                null,
                null,
                null,
                new Period(null, null, null),
                null,
                mine,
                status,
                null,
                words);
    }

    /** What the course is about; programmes by their code or id. */
    public record About(
            String course,
            List<String> topics,
            List<String> programmes,
            List<String> levels,
            List<String> modes,
            String age,
            String role) {

        public About {
            topics = some(topics);
            programmes = some(programmes);
            levels = some(levels);
            modes = some(modes);
        }
    }

    /** Days like 2027-01-31, or instead of them a month like 2027-01. */
    public record Period(String from, String to, String when) {}

    private static List<String> some(List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
