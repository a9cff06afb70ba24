package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * People of one partner who wait for a session together, the next one first.
 *
 * @param since when they were put on the waiting list together
 */
public record GroupView(String group, String sessionRef, String partnerName, Instant since, List<Member> members)
        implements Serializable {

    public GroupView {
        members = List.copyOf(members);
    }

    /** One of them, with the booking they wait with. */
    public record Member(String booking, String person, String name) implements Serializable {}
}
