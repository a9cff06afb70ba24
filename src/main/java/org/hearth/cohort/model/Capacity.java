package org.hearth.cohort.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many people trainers can reach: they deliver together, so many courses a year, to groups of so many. Twelve trainers in
 * pairs with two courses a year for twelve learners reach 144 people a year, and not 288 (domain B1).
 *
 * @param together how many trainers deliver one course
 * @param coursesAYear how many courses each trainer delivers in a year
 * @param group how many learners there are
 */
public record Capacity(int together, int coursesAYear, int group) {

    private static final int MONTHS = 12;
    private static final double ALL = 100.0;
    private static final int STEP = 3;
    /** What adding quarters up may lose of a whole person. */
    private static final double CLOSE = 1e-6;

    /** How many courses so many trainers can deliver in a year. Whoever has nobody to deliver with delivers nothing. */
    public int courses(int trainers) {
        return trainers / together * coursesAYear;
    }

    /** How many people so many trainers can reach in a year. */
    public int aYear(int trainers) {
        return courses(trainers) * group;
    }

    /**
     * What is there when the forecast begins.
     *
     * @param lapses when the accreditation of each trainer runs out; null for never
     * @param leaversAYear of a hundred trainers, how many leave in a year
     * @param reached how many people have been reached
     * @param people how many there are to reach
     */
    public record Start(LocalDate on, List<LocalDate> lapses, int leaversAYear, int reached, int people) {

        public Start {
            lapses = Collections.unmodifiableList(new ArrayList<>(lapses));
        }
    }

    /** What is expected on a day: trainers, and people reached so far, never more than there are. */
    public record Point(LocalDate on, int trainers, int reached) {}

    /**
     * Quarter by quarter up to a day: trainers fewer by those who lapse and leave, and the people the others reach meanwhile.
     */
    public List<Point> forecast(Start start, LocalDate until) {
        List<Point> points = new ArrayList<>();
        double reached = start.reached();
        points.add(new Point(start.on(), trainers(start, start.on()), start.reached()));
        for (LocalDate on = start.on(); on.isBefore(until); ) {
            LocalDate next = on.plusMonths(STEP).isAfter(until) ? until : on.plusMonths(STEP);
            double share = years(on, next, start);
            reached = Math.min(start.people(), reached + aYear(trainers(start, next)) * share);
            points.add(new Point(next, trainers(start, next), (int) Math.floor(reached + CLOSE)));
            on = next;
        }
        return List.copyOf(points);
    }

    private static int trainers(Start start, LocalDate on) {
        long still = start.lapses().stream()
                .filter(each -> each == null || each.isAfter(on))
                .count();
        double years = years(start.on(), on, start);
        return (int) Math.floor(still * Math.pow(1 - start.leaversAYear() / ALL, years));
    }

    private static double years(LocalDate from, LocalDate to, Start start) {
        LocalDate first = start.on();
        return ChronoUnit.DAYS.between(from, to) / (double) ChronoUnit.DAYS.between(first, first.plusMonths(MONTHS));
    }

    /** How many people so many more courses reach, of those who are left. */
    public int more(int courses, int reached, int people) {
        return Math.min(Math.max(0, people - reached), courses * group);
    }

    /** How many more courses it takes until so many of a hundred people are reached. */
    public int coursesFor(int share, int reached, int people) {
        int wanted = (int) Math.ceil(people * share / ALL);
        return wanted <= reached ? 0 : (wanted - reached + group - 1) / group;
    }

    /** Of a hundred people, how many are reached: rounded down, so that nothing is said to be reached before it is. */
    public static int share(int reached, int people) {
        return people == 0 ? 0 : (int) Math.min(ALL, Math.floor(reached * ALL / people));
    }
}
