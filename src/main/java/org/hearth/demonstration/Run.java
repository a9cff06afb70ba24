package org.hearth.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;
import org.hearth.demonstration.Town.Place;

/** One session while it is planned and filled. */
final class Run {

    String id;
    String ref;
    final Course course;
    final Partner host;
    final List<LocalDate> days;
    LocalTime from;
    LocalTime to;
    Place place;
    List<Member> trainers = List.of();
    int capacity;
    Status status;
    boolean popular;
    Instant published;
    Instant closes;
    final List<Share> shares = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    int turns;

    Run(Course course, Partner host, List<LocalDate> days) {
        this.course = course;
        this.host = host;
        this.days = days;
    }

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    Instant starts(LocalDate day) {
        return Loading.at(day, from);
    }

    Instant ends(LocalDate day) {
        return Loading.at(day, to);
    }

    /** How many places nobody has taken. */
    int free() {
        return status == Status.DRAFT || status == Status.CANCELLED
                ? 0
                : shares.stream().mapToInt(share -> share.places - share.taken).sum();
    }

    boolean has(Member member) {
        return trainers.contains(member) || seats.stream().anyMatch(seat -> seat.member == member);
    }

    /** Where a session stands. */
    enum Status {
        DRAFT,
        PUBLISHED,
        RUNNING,
        COMPLETED,
        CANCELLED
    }

    /** Some of the places, and whose they are. */
    static final class Share {
        final String id;
        final String kind;
        final Partner partner;
        final int places;
        int taken;

        Share(String id, String kind, Partner partner, int places) {
            this.id = id;
            this.kind = kind;
            this.partner = partner;
            this.places = places;
        }
    }

    /** One booking. */
    static final class Seat {
        final String id;
        final Member member;
        Share share;
        String status = "CONFIRMED";
        String approval = "NONE";
        Integer turn;
        Instant booked;
        Instant answerBy;
        Instant offerUntil;
        Instant ended;
        String reason;
        final List<Step> steps = new ArrayList<>();

        Seat(String id, Member member) {
            this.id = id;
            this.member = member;
        }

        void step(Instant at, String to, String by, String why) {
            String before = steps.isEmpty() ? null : steps.get(steps.size() - 1).to;
            steps.add(new Step(at, before, to, by, why));
            status = to;
        }
    }

    /** One step in a booking's life. */
    record Step(Instant at, String from, String to, String by, String why) {}
}
