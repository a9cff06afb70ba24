package org.hearth.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;

/** Groups for parents: some completed, one that ended early, one that is running. Numbers of parents, and nobody's name. */
final class ParentRuns {

    private static final List<Kind> KINDS = List.of(
            new Kind("UYCB", "C-SOL-PG", 10, 10, 110, null),
            new Kind("ANTENATAL", "C-SOL-AN", 6, 6, 130, null),
            new Kind("FOSTER", "C-SOL-F", 12, 7, 80, "Half of the carers had other duties by then."),
            new Kind("POSTNATAL", "C-SOL-F", 6, 6, 70, null),
            new Kind("POSTNATAL_PLUS", "C-SOL-F", 8, 3, 24, null));

    private final Loading load;
    private final Town town;

    ParentRuns(Loading load, Town town) {
        this.load = load;
        this.town = town;
    }

    /** Writes them, at partners of which two people hold what the kind asks. */
    void write() {
        int turn = 0;
        for (Kind kind : KINDS) {
            for (Partner partner : town.partners) {
                List<Member> two = partner.people.stream()
                        .filter(each -> each.holds.containsKey(kind.holds))
                        .limit(2)
                        .toList();
                if (two.size() == 2 && !town.places.isEmpty()) {
                    write(kind, partner, two, turn);
                    turn++;
                    break;
                }
            }
        }
    }

    private void write(Kind kind, Partner partner, List<Member> two, int turn) {
        Tables tables = load.tables();
        String id = load.ids().next();
        LocalDate first = WorkDays.from(load.today().minusDays(kind.daysAgo));
        String status = kind.held == kind.sessions ? "COMPLETED" : kind.ended == null ? "RUNNING" : "ENDED_EARLY";
        tables.parentGroup.add(
                id,
                town.id,
                kind.code,
                partner.id,
                town.places.get(turn % town.places.size()).site(),
                two.get(0).id,
                two.get(1).id,
                first,
                kind.sessions,
                11,
                status,
                kind.ended,
                two.get(0).id,
                Loading.at(first.minusDays(30), LocalTime.NOON));
        for (int number = 1; number <= kind.held; number++) {
            LocalDate day = first.plusWeeks(number - 1L);
            int parents = 10 - Math.floorMod(number + turn, 3);
            tables.parentGroupSession.add(
                    id, number, day, parents, two.get(0).id, Loading.at(day, LocalTime.of(15, 30)));
        }
    }

    /** A kind, whose holders lead it, its sessions and those held, when it began, and why it ended early. */
    private record Kind(String code, String holds, int sessions, int held, int daysAgo, String ended) {}
}
