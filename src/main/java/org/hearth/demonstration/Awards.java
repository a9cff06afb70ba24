package org.hearth.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.demonstration.Run.Seat;
import org.hearth.demonstration.Town.Held;
import org.hearth.demonstration.Town.Member;

/** What people hold: awards of the year's sessions, and of the three years before it. */
final class Awards {

    /** The others brought their award from elsewhere. */
    private static final double TAUGHT_HERE = 0.9;

    private static final String NAME_CORRECTED = "The name was misspelt.";

    private final Loading load;
    private final Town town;
    private final Filling filling;
    private final AwardNumbers numbers;
    /** Who was taught a course of a programme before the year: sessions with their trainers follow. */
    private final Map<Course, Set<Member>> taught = new LinkedHashMap<>();

    Awards(Loading load, Town town, Filling filling, AwardNumbers numbers) {
        this.load = load;
        this.town = town;
        this.filling = filling;
        this.numbers = numbers;
    }

    /**
     * Awards from before the year, for a share of the people: among them such as have run out, such as run out within
     * sixty days, a few that were revoked and a few that were replaced because of a misspelt name.
     */
    void earlier(List<Course> courses, List<Member> trainers, double share) {
        List<Course> first = courses.stream()
                .filter(each -> each.needs().isEmpty() && !each.level().equals("TRAIN_THE_TRAINER"))
                .toList();
        for (Member member : town.members) {
            for (int i = 0; i < 2 && load.dice().chance(share); i++) {
                earlier(member, load.dice().pick(first));
            }
        }
        courses.stream()
                .filter(each ->
                        each.level().equals("FOUNDATION") || each.level().equals("TRAIN_THE_TRAINER"))
                .filter(Course::asksAccreditation)
                .forEach(course -> trainers.forEach(member -> earlier(member, course)));
    }

    /** Whom courses of programmes were taught before the year: what comes first of each, by course. */
    Map<Course, Set<Member>> taughtBefore() {
        return taught;
    }

    private void earlier(Member member, Course course) {
        if (member.holds.containsKey(course.ref())) {
            return;
        }
        boolean cascades = course.programme() != null
                && course.needs().isEmpty()
                && !course.level().equals("TRAIN_THE_TRAINER")
                && member.partner.takesPart
                && member.engagement != null;
        if (cascades && load.dice().chance(TAUGHT_HERE)) {
            taught.computeIfAbsent(course, first -> new LinkedHashSet<>()).add(member);
            return;
        }
        LocalDate today = load.today();
        LocalDate on = today.minusDays(load.dice().between(190, 900));
        Integer months = course.renewalMonths();
        if (months != null && load.dice().chance(0.3)) {
            on = today.plusDays(load.dice().between(-40, 60)).minusMonths(months);
        }
        on = WorkDays.from(on);
        if (on.isAfter(today.minusDays(30))) {
            return;
        }
        int outcome = load.dice().between(1, 100);
        var award =
                new Award(member, course, null, null, on.minusDays(course.days() > 1 ? 14 : 0), on, course.minutes());
        String id = load.ids().next();
        if (outcome == 1) {
            write(id, award, "REVOKED", on.plusDays(20), "Awarded in error: one day was missed.", null);
        } else if (outcome == 2) {
            String follower = load.ids().next();
            write(id, award, "REPLACED", on.plusDays(9), NAME_CORRECTED, follower);
            write(follower, award, "ACTIVE", null, null, null);
            hold(award);
        } else {
            write(id, award, "ACTIVE", null, null, null);
            hold(award);
        }
    }

    /** The award of a session that somebody attended in full, with everything the course asks, on the day it was earned; a sure one is not taken back. */
    void earned(Run run, Seat seat, LocalDate on, int minutes, boolean sure) {
        var award = new Award(seat.member, run.course, run, seat, run.first(), on, minutes);
        boolean revoked = !sure && load.dice().chance(0.004);
        if (revoked && on.plusDays(3).isBefore(load.today())) {
            write(load.ids().next(), award, "REVOKED", on.plusDays(3), "The register was corrected.", null);
            return;
        }
        write(load.ids().next(), award, "ACTIVE", null, null, null);
        hold(award);
    }

    private void hold(Award award) {
        award.member.holds.put(award.course.ref(), new Held(award.on, award.renewBy()));
        filling.holds(award.member, award.course.ref());
    }

    private void write(String id, Award award, String status, LocalDate ended, String why, String follower) {
        String holder = award.member.fullName();
        load.tables()
                .award
                .add(
                        id,
                        numbers.next(),
                        town.id,
                        award.member.id,
                        award.member.partner.id,
                        award.course.id(),
                        award.run == null ? null : award.run.id,
                        award.seat == null ? null : award.seat.id,
                        award.course.title(),
                        NAME_CORRECTED.equals(why) ? holder.toLowerCase(java.util.Locale.UK) : holder,
                        award.course.level(),
                        award.on,
                        award.from,
                        award.run == null ? award.on : award.run.last(),
                        award.minutes,
                        award.renewBy(),
                        status,
                        ended,
                        why,
                        follower,
                        award.run == null ? "EARLIER" : "SESSION",
                        1);
    }

    /** An award to be written. */
    private record Award(Member member, Course course, Run run, Seat seat, LocalDate from, LocalDate on, int minutes) {

        private LocalDate renewBy() {
            return course.renewalMonths() == null ? null : on.plusMonths(course.renewalMonths());
        }
    }
}
