package org.hearth.embedding;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A work-discussion group. Everybody of the partnership may know that it meets; who belongs to it is seen by whoever runs it,
 * and else by partner.
 *
 * @param facilitator the name of whoever runs it
 * @param members those the viewer may see, by name
 * @param others how many more there are; null where that is fewer than 5
 * @param runs whether the viewer may write down who was there
 * @param joined whether the viewer belongs to it
 */
public record WorkGroupView(
        String id,
        String title,
        String course,
        String courseTitle,
        String partnerName,
        String facilitator,
        String place,
        List<Meeting> meetings,
        List<Member> members,
        Integer others,
        boolean runs,
        boolean joined)
        implements Serializable {

    public WorkGroupView {
        meetings = List.copyOf(meetings);
        members = List.copyOf(members);
    }

    /** The next meeting that was not held yet; null when all were. */
    public Meeting next() {
        return meetings.stream().filter(each -> !each.held()).findFirst().orElse(null);
    }

    /** The meeting with the number; null for none. */
    public Meeting meeting(Integer number) {
        return meetings.stream()
                .filter(each -> number != null && each.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The person ids of those members the viewer may see who were at a meeting. */
    public List<String> present(int number) {
        return members.stream()
                .filter(each -> each.attended().contains(number))
                .map(Member::person)
                .toList();
    }

    /** One meeting, and whether somebody wrote down who was there. */
    public record Meeting(int number, LocalDate on, LocalTime from, LocalTime to, boolean held)
            implements Serializable {}

    /**
     * Somebody who belongs to it.
     *
     * @param attended the numbers of the meetings they were at
     */
    public record Member(String person, String name, String partnerName, List<Integer> attended)
            implements Serializable {

        public Member {
            attended = List.copyOf(attended);
        }
    }
}
