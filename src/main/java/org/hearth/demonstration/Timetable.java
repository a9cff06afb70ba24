package org.hearth.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.demonstration.Run.Share;
import org.hearth.demonstration.Run.Status;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;
import org.hearth.demonstration.Town.Place;

/**
 * Plans sessions so that each keeps its programme's rules and nothing clashes: a room, a trainer and a learner are taken
 * for the whole day. Autumn and January are busy, summer is quiet.
 */
final class Timetable {

    private static final double[] MONTHS = {1, 0.9, 0.9, 0.7, 0.9, 0.9, 0.4, 0.2, 1, 1, 1, 0.5};
    private static final int TRIES = 40;
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Loading load;
    private final Town town;
    private final List<Course> courses;
    private final Trainers trainers;
    private final List<Partner> hosts;
    private final List<Run> runs = new ArrayList<>();

    Timetable(Loading load, Town town, List<Course> courses, Trainers trainers) {
        this.load = load;
        this.town = town;
        this.courses = courses;
        this.trainers = trainers;
        this.hosts = town.partners.stream()
                .filter(partner -> partner.people.size() >= 8)
                .toList();
    }

    LocalDate today() {
        return load.today();
    }

    /** Plans one session of which some things are wished: the course, the host, the first day and who trains; false where it does not fit. */
    boolean wish(String course, Partner host, LocalDate first, List<Member> wanted, boolean popular) {
        Optional<Course> found =
                courses.stream().filter(each -> each.ref().equals(course)).findFirst();
        if (found.isEmpty()) {
            return false;
        }
        var run = new Run(found.get(), host, days(found.get(), WorkDays.from(first)));
        if (wanted.stream().allMatch(each -> trainers.can(each, run)) && place(run)) {
            run.trainers = wanted;
            run.popular = popular;
            settle(run, true);
            return true;
        }
        return false;
    }

    /** Plans as many sessions as fit, up to {@code count}, beginning between the two days. */
    void plan(int count, LocalDate from, LocalDate to, List<String> favourites, List<Partner> oftenHosts) {
        int days =
                (int) Duration.between(from.atStartOfDay(), to.atStartOfDay()).toDays();
        for (int planned = 0, tries = 0; planned < count && tries < count * 18; tries++) {
            LocalDate first = from.plusDays(load.dice().between(0, days));
            if (!WorkDays.isOne(first) || !load.dice().chance(MONTHS[first.getMonthValue() - 1])) {
                continue;
            }
            Partner host = load.dice().chance(0.35) && !oftenHosts.isEmpty()
                    ? load.dice().pick(oftenHosts)
                    : load.dice().pick(hosts);
            Course course = course(favourites);
            var run = new Run(course, host, days(course, first));
            if (!place(run)) {
                continue;
            }
            run.trainers = trainers.find(run);
            if (!run.trainers.isEmpty()) {
                run.popular = load.dice().chance(0.18);
                settle(run, false);
                planned++;
            }
        }
    }

    /** What was planned, in the order of the first days, with references from S-1001 on. */
    List<Run> inOrder() {
        runs.sort(Comparator.comparing(Run::first).thenComparing(run -> run.id));
        int number = 1000;
        for (Run run : runs) {
            run.ref = "S-" + ++number;
        }
        return runs;
    }

    private Course course(List<String> favourites) {
        while (true) {
            Course course = load.dice().pick(courses);
            double weight =
                    switch (course.level()) {
                        case "FOUNDATION" -> 1;
                        case "AWARENESS" -> 0.6;
                        case "TRAIN_THE_TRAINER" -> 0.15;
                        case "PARENT_GROUP" -> 0.3;
                        default -> 0.4;
                    };
            boolean favourite = course.programmeCode() != null && favourites.contains(course.programmeCode());
            if (load.dice().chance(favourite ? weight : weight / 3)) {
                return course;
            }
        }
    }

    private static List<LocalDate> days(Course course, LocalDate first) {
        List<LocalDate> days = new ArrayList<>(List.of(first));
        while (days.size() < course.days()) {
            days.add(WorkDays.from(days.get(days.size() - 1).plusDays(course.gap())));
        }
        return days;
    }

    /** Finds a room that is free on all the days; a course held online needs none. */
    private boolean place(Run run) {
        times(run);
        if (run.course.mode().equals("ONLINE")) {
            run.capacity = Math.min(40, run.course.group());
            return true;
        }
        for (int tries = 0; tries < TRIES; tries++) {
            Place place = load.dice().pick(town.places);
            if (place.capacity() >= 10 && run.days.stream().noneMatch(place.taken()::contains)) {
                run.place = place;
                run.capacity = Math.min(place.capacity(), run.course.group());
                return true;
            }
        }
        return false;
    }

    private void times(Run run) {
        int minutes = run.course.minutes() / run.course.days();
        if (minutes > 240) {
            run.from = MORNING;
            run.to = LocalTime.of(16, 0);
        } else {
            run.from = load.dice().chance(0.6) ? MORNING : LocalTime.of(13, 0);
            run.to = run.from.plusMinutes(minutes > 150 ? minutes + 15 : minutes);
        }
    }

    private void settle(Run run, boolean wished) {
        run.id = load.ids().next();
        run.status = status(run, wished);
        LocalDate today = load.today();
        LocalDate shown = run.first().minusDays(load.dice().between(30, 80));
        LocalDate latest = today.minusDays(load.dice().between(2, 40));
        run.published = load.moment(WorkDays.upTo(shown.isAfter(latest) ? latest : shown));
        LocalDate eve = run.first().minusDays(run.first().isAfter(today.plusDays(3)) ? 2 : 1);
        run.closes = Loading.at(eve, LocalTime.of(17, 0));
        if (run.closes.isBefore(run.published)) {
            run.closes = run.starts(run.first());
        }
        split(run, wished);
        if (run.status != Status.CANCELLED) {
            if (run.place != null) {
                run.place.taken().addAll(run.days);
            }
            run.trainers.forEach(each -> each.busy.addAll(run.days));
        }
        runs.add(run);
    }

    private Status status(Run run, boolean wished) {
        LocalDate today = load.today();
        boolean begun = run.first().isBefore(today);
        if (!wished && load.dice().chance(0.045)) {
            return Status.CANCELLED;
        }
        if (!begun) {
            return !wished && load.dice().chance(0.1) ? Status.DRAFT : Status.PUBLISHED;
        }
        boolean over = run.last().isBefore(today);
        boolean registerIsMissing =
                run.last().isAfter(today.minusDays(4)) && load.dice().chance(0.4);
        return over && !registerIsMissing ? Status.COMPLETED : Status.RUNNING;
    }

    /** Divides the places: the host's own, some for partners of the agreement, now and then two for a named one. */
    private void split(Run run, boolean wished) {
        Dice dice = load.dice();
        int open = run.host.takesPart && (wished || dice.chance(0.8)) ? run.capacity * dice.between(30, 50) / 100 : 0;
        int named = open >= 4 && dice.chance(0.2) ? 2 : 0;
        run.shares.add(new Share(load.ids().next(), "OWN", null, run.capacity - open));
        Partner other = dice.pick(hosts);
        int common = other == run.host ? open : open - named;
        if (common < open) {
            run.shares.add(new Share(load.ids().next(), "PARTNER", other, named));
        }
        if (common > 0) {
            run.shares.add(new Share(load.ids().next(), "AGREEMENT", null, common));
        }
    }

    /** The moment until which somebody may have booked: when booking closes, or the end of yesterday. */
    static Instant bookable(Run run, LocalDate today) {
        Instant yesterday = Loading.at(today.minusDays(1), LocalTime.of(18, 0));
        return run.closes.isBefore(yesterday) ? run.closes : yesterday;
    }
}
