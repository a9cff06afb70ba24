package org.hearth.booking.rest;

import java.util.List;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.TeamResult;

/** What became of each person of a team, in the order in which they were named. */
public record TeamAnswer(List<Member> items) {

    public TeamAnswer {
        items = List.copyOf(items);
    }

    /**
     * One person.
     *
     * @param booking the booking, and {@code status} where it stands; null where it was refused
     * @param position the turn on the waiting list; null for a place
     * @param problem why there is none; null where there is
     */
    public record Member(
            String person, String name, String booking, BookingStatus status, Integer position, Refused problem) {}

    /** Why somebody was not booked, as a problem of its own would say it. */
    public record Refused(String type, String detail) {}

    static TeamAnswer of(List<TeamResult> results) {
        return new TeamAnswer(results.stream().map(TeamAnswer::member).toList());
    }

    private static Member member(TeamResult each) {
        return new Member(
                each.person(),
                each.name(),
                each.booking(),
                each.status(),
                each.position(),
                each.made() ? null : new Refused("/problems/" + each.code(), each.reason()));
    }
}
