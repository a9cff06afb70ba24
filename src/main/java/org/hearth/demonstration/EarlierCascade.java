package org.hearth.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.demonstration.Run.Seat;
import org.hearth.demonstration.Run.Share;
import org.hearth.demonstration.Run.Status;
import org.hearth.demonstration.Town.Member;

/**
 * How one programme spread in the three years before: two lead trainers trained trainers, who trained practitioners and one
 * further trainer. One of them stopped, and their branch is dormant; one's accreditation ended, one's ends soon, one has no session yet.
 */
final class EarlierCascade {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int FIRST_REF = 100;
    private static final int GROUP = 11;

    private final Loading load;
    private final Town town;
    private final SessionWriter writer;
    private final Registers registers;
    private final List<Member> unfit;
    private final Set<LocalDate> taken = new HashSet<>();
    private int number = FIRST_REF;
    /** What comes before the course for trainers, beside the foundation. */
    private List<Course> before = List.of();

    /** {@code unfit} are those who have another part already. */
    EarlierCascade(Loading load, Town town, SessionWriter writer, Registers registers, List<Member> unfit) {
        this.load = load;
        this.town = town;
        this.writer = writer;
        this.registers = registers;
        this.unfit = unfit;
    }

    /** Makes it of the first of the programmes that has both courses; of none where none has. */
    void make(List<Course> courses, List<String> programmes, Member first, Member second) {
        for (String code : programmes) {
            Optional<Course> foundation = course(courses, code, "FOUNDATION");
            Optional<Course> trainers = course(courses, code, "TRAIN_THE_TRAINER");
            if (foundation.isPresent() && trainers.isPresent()) {
                before = courses.stream()
                        .filter(each -> trainers.get().needs().contains(each.ref()))
                        .filter(each -> !each.ref().equals(foundation.get().ref()))
                        .toList();
                spread(foundation.get(), trainers.get(), first, second);
                return;
            }
        }
    }

    /**
     * Sessions between thirty and eight months ago in which people were taught what they hold from before the year, each with trainers
     * by name, one of the pool after the other.
     */
    void taughtBefore(Map<Course, Set<Member>> taught, Trainers trainers) {
        int turn = 0;
        for (Map.Entry<Course, Set<Member>> each : taught.entrySet()) {
            Course course = each.getKey();
            int group = Math.max(2, Math.min(GROUP, course.group() - 2));
            List<Member> people = new ArrayList<>(each.getValue());
            for (int at = 0; at < people.size(); at += group) {
                List<Member> learners = new ArrayList<>(people.subList(at, Math.min(people.size(), at + group)));
                int back = load.dice().between(8 * 30, 30 * 30);
                List<LocalDate> days = free(course, load.today().minusDays(back));
                LocalDate last = days.get(days.size() - 1);
                List<Member> may = trainers.at(course, days.get(0), last).stream()
                        .filter(who -> !learners.contains(who))
                        .toList();
                if (may.size() >= course.trainers()) {
                    turn++;
                    List<Member> two = new ArrayList<>();
                    for (int one = 0; one < course.trainers(); one++) {
                        two.add(may.get((turn + one) % may.size()));
                    }
                    taught(course, days, two, learners);
                }
            }
        }
    }

    /** Days of which nothing was held here so far, from a day on. */
    private List<LocalDate> free(Course course, LocalDate from) {
        List<LocalDate> days = days(course, WorkDays.from(from));
        for (int later = 1; days.stream().anyMatch(taken::contains); later++) {
            days = days(course, WorkDays.from(from.minusDays(later)));
        }
        return days;
    }

    private static List<LocalDate> days(Course course, LocalDate first) {
        List<LocalDate> days = new ArrayList<>(List.of(first));
        while (days.size() < course.days()) {
            days.add(WorkDays.from(days.get(days.size() - 1).plusDays(course.gap())));
        }
        return days;
    }

    private static Optional<Course> course(List<Course> courses, String code, String level) {
        return courses.stream()
                .filter(each ->
                        code.equals(each.programmeCode()) && each.level().equals(level))
                .findFirst();
    }

    private void spread(Course foundation, Course trainers, Member first, Member second) {
        List<Member> people = people();
        List<Member> next = people.subList(0, 6);
        taught(foundation, 34, List.of(first, second), next);
        before.forEach(each -> taught(each, 33, List.of(first, second), next));
        taught(trainers, 32, List.of(first, second), next.subList(0, 3));
        Member busy = next.get(0);
        Member stopped = next.get(1);
        accredit(trainers, busy, 31, 2);
        accredit(trainers, stopped, 31, null);
        accredit(trainers, next.get(2), 31, null);
        taught(foundation, 29, List.of(busy, first), people.subList(6, 16));
        taught(foundation, 27, List.of(stopped, busy), people.subList(16, 24));
        taught(trainers, 24, List.of(busy, first), List.of(next.get(3)));
        accredit(trainers, next.get(3), 23, null);
        taught(foundation, 9, List.of(next.get(3), busy), people.subList(24, 33));
        taught(trainers, 25, List.of(second, first), List.of(next.get(4)));
        accredit(trainers, next.get(4), 24, -2);
        taught(foundation, 15, List.of(next.get(4), second), people.subList(33, 39));
    }

    /** People of the first host and of partners that take part, who have no part yet, some of each in turn. */
    private List<Member> people() {
        List<Member> own = new ArrayList<>();
        List<Member> others = new ArrayList<>();
        for (Member member : town.members) {
            if (member.engagement != null && !unfit.contains(member)) {
                boolean host = member.partner == unfit.get(0).partner;
                if (host || member.partner.takesPart) {
                    (host ? own : others).add(member);
                }
            }
        }
        List<Member> mixed = new ArrayList<>();
        for (int at = 0; mixed.size() < 60 && (at < own.size() || at < others.size()); at++) {
            for (List<Member> each : List.of(own, others)) {
                if (at < each.size()) {
                    mixed.add(each.get(at));
                }
            }
        }
        return mixed;
    }

    private void accredit(Course course, Member who, int monthsAgo, Integer endsInMonths) {
        LocalDate from = load.today().minusMonths(monthsAgo);
        LocalDate to = endsInMonths == null ? null : load.today().plusMonths(endsInMonths);
        load.tables()
                .accreditation
                .add(
                        load.ids().next(),
                        town.id,
                        course.programme(),
                        who.id,
                        from,
                        to,
                        "Certificate and register entry seen by the programme lead",
                        null,
                        load.moment(from),
                        1);
    }

    /** A session so many months ago: everybody was there and did all the course asks. */
    private void taught(Course course, int monthsAgo, List<Member> trainers, List<Member> learners) {
        taught(course, days(course, WorkDays.from(load.today().minusMonths(monthsAgo))), trainers, learners);
    }

    private void taught(Course course, List<LocalDate> days, List<Member> trainers, List<Member> learners) {
        taken.addAll(days);
        var run = new Run(course, unfit.get(0).partner, days);
        run.id = load.ids().next();
        run.ref = "S-" + ++number;
        run.status = Status.COMPLETED;
        run.trainers = trainers;
        run.from = MORNING;
        run.to = LocalTime.of(16, 0);
        run.published = load.moment(WorkDays.upTo(run.first().minusDays(40)));
        run.closes = Loading.at(run.first().minusDays(2), LocalTime.of(17, 0));
        run.place = course.mode().equals("ONLINE") ? null : town.places.get(0);
        seats(run, learners);
        writer.write(run);
        registers.takeAllThere(run);
    }

    private void seats(Run run, List<Member> learners) {
        int hosts =
                (int) learners.stream().filter(each -> each.partner == run.host).count();
        var own = new Share(load.ids().next(), "OWN", null, hosts + 1);
        var open = new Share(load.ids().next(), "AGREEMENT", null, learners.size() - hosts + 1);
        run.shares.add(own);
        run.shares.add(open);
        run.capacity = own.places + open.places;
        for (Member each : learners) {
            var seat = new Seat(load.ids().next(), each);
            seat.share = each.partner == run.host ? own : open;
            seat.share.taken++;
            seat.booked = run.published.plus(Duration.ofDays(load.dice().between(1, 20)));
            seat.step(seat.booked, "CONFIRMED", each.id, null);
            run.seats.add(seat);
            each.bookings++;
        }
    }
}
