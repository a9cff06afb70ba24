package org.hearth.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.demonstration.Run.Seat;
import org.hearth.demonstration.Town.Member;

/**
 * After Solihull foundation a partnership asks for two work-discussion groups before the certificate, since some months ago. Some
 * were at both, some at one, some at none yet.
 */
final class AfterCourses {

    private static final String COURSE = "C-SOL-F";
    private static final int ASKED = 2;
    private static final int WITHIN_MONTHS = 6;
    private static final int SINCE_DAYS = 100;
    private static final int[] MEETINGS = {-70, -49, -28, -7, 14, 35};
    private static final int MOST = 12;

    private final Loading load;
    private final Town town;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Present> present = new ArrayList<>();
    private Run run;

    AfterCourses(Loading load, Town town) {
        this.load = load;
        this.town = town;
        for (int each : MEETINGS) {
            days.add(WorkDays.from(load.today().plusDays(each)));
        }
    }

    /** Whether something is asked after it. */
    boolean binds(Run of) {
        return of.course.ref().equals(COURSE) && !of.first().isBefore(since());
    }

    /** The day of the second group of somebody who was there for all of a course; null when there was none yet. */
    LocalDate certifiedOn(Run of, Seat seat) {
        int kind = Math.floorMod(seat.id.hashCode(), 4);
        List<LocalDate> open = days.stream()
                .filter(day -> day.isAfter(of.last()) && day.isBefore(load.today()))
                .limit(kind == 1 ? 1 : ASKED)
                .toList();
        if (kind == 0 || members.size() == MOST || !known.add(seat.member.id)) {
            return null;
        }
        run = run == null ? of : run;
        members.add(seat.member);
        open.forEach(day -> present.add(new Present(days.indexOf(day) + 1, seat.member)));
        return open.size() == ASKED ? open.get(ASKED - 1) : null;
    }

    /** Writes the rule, and the group when anybody belongs to one. */
    void write() {
        Tables tables = load.tables();
        LocalDate decided = since().minusDays(60);
        tables.certificateRule.add(
                load.ids().next(),
                town.id,
                COURSE,
                since(),
                null,
                ASKED,
                WITHIN_MONTHS,
                "Partnership board: certificate after training and groups. Published are 4 to 6.",
                Loading.at(decided, LocalTime.NOON));
        if (run == null) {
            return;
        }
        String group = load.ids().next();
        String by = run.trainers.get(0).id;
        Instant planned = Loading.at(days.get(0).minusDays(20), LocalTime.NOON);
        tables.workGroup.add(
                group,
                town.id,
                COURSE,
                "Thinking about our work",
                run.host.id,
                by,
                "Online, by video call",
                by,
                planned);
        for (int at = 0; at < MEETINGS.length; at++) {
            LocalDate day = days.get(at);
            boolean over = day.isBefore(load.today());
            tables.workGroupMeeting.add(
                    group,
                    at + 1,
                    day,
                    LocalTime.of(13, 30),
                    LocalTime.of(15, 0),
                    over ? Loading.at(day, LocalTime.of(15, 10)) : null,
                    over ? by : null);
        }
        members.forEach(each ->
                tables.workGroupMember.add(group, each.id, each.partner.id, each.id, planned.plusSeconds(86_400)));
        present.forEach(each -> tables.workGroupPresent.add(group, each.meeting, each.member.id));
    }

    private LocalDate since() {
        return load.today().minusDays(SINCE_DAYS);
    }

    private record Present(int meeting, Member member) {}
}
