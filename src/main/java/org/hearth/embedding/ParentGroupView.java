package org.hearth.embedding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A run of a group for parents. Of parents there are numbers only; those of another partner below five are not told.
 *
 * @param facilitators the names of the two who lead it today
 * @param sessions how many are to be held: the number its kind has
 * @param parents how many were reached: the most at any one session, so that nobody counts twice; null where that is not told
 * @param leaders who leads it from which day on, those it was begun with first
 * @param runs whether the viewer may write sessions down
 */
public record ParentGroupView(
        String id,
        String kind,
        String kindName,
        String partnerName,
        String siteName,
        List<String> facilitators,
        LocalDate startsOn,
        int sessions,
        Integer invited,
        Integer parents,
        ParentGroupStatus status,
        String endReason,
        List<Held> held,
        List<Leaders> leaders,
        boolean runs)
        implements Serializable {

    public ParentGroupView {
        facilitators = List.copyOf(facilitators);
        held = List.copyOf(held);
        leaders = List.copyOf(leaders);
    }

    /** Whether sessions are still to be held. */
    public boolean running() {
        return status == ParentGroupStatus.RUNNING;
    }

    /** The session with the number that was held; null for none. */
    public Held session(Integer number) {
        return held.stream()
                .filter(each -> number != null && each.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The names of the two who lead it from a day on. */
    public record Leaders(LocalDate from, List<String> names) implements Serializable {

        public Leaders {
            names = List.copyOf(names);
        }
    }

    /** A session held, and how many parents were there; null where that is not told. */
    public record Held(int number, LocalDate on, Integer parents) implements Serializable {}
}
