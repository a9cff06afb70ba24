package org.hearth.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.demonstration.Run.Seat;
import org.hearth.demonstration.Run.Share;
import org.hearth.demonstration.Run.Status;
import org.hearth.demonstration.Town.Member;

/**
 * Gives a session its bookings. The shares are those of a real quarter of safeguarding training in Leicestershire: 318
 * registered for 393 places, 29 of them cancelled, 20 did not come, 35 came unannounced, and so 304 of 393 (77 %) were
 * there.
 */
final class Filling {

    private static final double REGISTERED = 0.84;
    private static final double CANCELLED = 0.1;
    private static final int TRIES = 30;
    private static final int MOST = 9;
    private static final int OFFERED_BEFORE = 10;
    /** How long places are held in the demonstration: two days, so that some are on the first day whatever the hour. */
    static final Duration OFFERED_FOR = Duration.ofDays(2);

    private static final List<String> REASONS =
            List.of("Sickness", "No cover at work", "Court hearing", "Changed jobs", "Family reasons");

    private final Loading load;
    private final Town town;
    private final List<Member> favourites;
    /** By the ref of a course: everybody who holds it, to fill the courses that ask for it. */
    private final Map<String, List<Member>> holders = new HashMap<>();

    Filling(Loading load, Town town, List<Member> favourites) {
        this.load = load;
        this.town = town;
        this.favourites = favourites;
    }

    /** Notes that somebody holds an award for a course from now on. */
    void holds(Member member, String ref) {
        holders.computeIfAbsent(ref, first -> new ArrayList<>()).add(member);
    }

    /** Fills the session's shares, and its waiting list when it is full. */
    void fill(Run run) {
        if (run.status == Status.DRAFT) {
            return;
        }
        favourites.stream().filter(each -> load.dice().chance(0.2)).forEach(each -> seat(run, each));
        for (Share share : run.shares) {
            int wanted = run.popular ? share.places : (int) Math.round(share.places * rate(run));
            for (int place = 0; place < wanted && share.taken < share.places; place++) {
                Member member = somebody(run, share);
                if (member != null) {
                    book(run, member, share, load.dice().chance(CANCELLED));
                }
            }
        }
        if (run.popular) {
            waiting(run);
        }
        if (run.status == Status.CANCELLED) {
            callOff(run);
        }
    }

    private double rate(Run run) {
        long weeks = Duration.between(load.today().atStartOfDay(), run.first().atStartOfDay())
                        .toDays()
                / 7;
        double middle = weeks < 0 ? REGISTERED : weeks < 3 ? 0.7 : weeks < 8 ? 0.5 : weeks < 16 ? 0.3 : 0.12;
        return Math.max(0, Math.min(1, load.dice().around(middle, 0.1)));
    }

    /** Gives a certain person a place, if one they may use is left. */
    private void seat(Run run, Member member) {
        int most = run.first().isBefore(load.today()) ? 5 : MOST;
        if (!may(member, run) || member.bookings >= most) {
            return;
        }
        for (Share share : run.shares) {
            if (share.taken < share.places && covers(share, run, member)) {
                book(run, member, share, false);
                return;
            }
        }
    }

    private static boolean covers(Share share, Run run, Member member) {
        return switch (share.kind) {
            case "OWN" -> member.partner == run.host;
            case "PARTNER" -> member.partner == share.partner;
            default -> member.partner != run.host && member.partner.takesPart;
        };
    }

    private Member somebody(Run run, Share share) {
        List<Member> pool =
                switch (share.kind) {
                    case "OWN" -> run.host.people;
                    case "PARTNER" -> share.partner.people;
                    default -> town.members;
                };
        if (!run.course.needs().isEmpty()) {
            pool = holders.getOrDefault(run.course.needs().get(0), List.of());
        }
        for (int tries = 0; tries < TRIES && !pool.isEmpty(); tries++) {
            Member member = load.dice().pick(pool);
            if (covers(share, run, member) && may(member, run)) {
                return member;
            }
        }
        return null;
    }

    /** At work, free on every day, not there already, with what comes first, and not holding it for long yet. */
    private boolean may(Member member, Run run) {
        LocalDate first = run.first();
        return member.engagement != null
                && run.days.stream().noneMatch(member.busy::contains)
                && !run.has(member)
                && run.course.needs().stream().allMatch(ref -> member.holds(ref, first))
                && !member.holds(run.course.ref(), first.plusDays(120));
    }

    private void book(Run run, Member member, Share share, boolean cancelled) {
        Seat seat = begin(run, member);
        String by = load.dice().chance(0.4) && member.manager != null ? member.manager : member.id;
        boolean asks = member.partner.asksManager && member.manager != null && !by.equals(member.manager);
        boolean open = asks
                && run.status == Status.PUBLISHED
                && !cancelled
                && load.dice().chance(0.4);
        if (open) {
            Instant closes = run.closes;
            seat.booked = load.moment(load.today().minusDays(load.dice().between(1, 3)));
            seat.answerBy = Loading.at(WorkDays.from(load.today().plusDays(4)), LocalTime.of(23, 59));
            open = seat.booked.isAfter(run.published) && seat.answerBy.isBefore(closes);
        }
        if (!open) {
            seat.booked = between(run.published, Timetable.bookable(run, load.today()));
            seat.answerBy = null;
        }
        seat.step(seat.booked, asks ? "REQUESTED" : "CONFIRMED", by, null);
        seat.approval = asks ? open ? "ASKED" : "GIVEN" : "NONE";
        Instant answered = between(seat.booked, seat.booked.plus(Duration.ofHours(30)));
        if (asks && !open) {
            seat.step(earlier(answered, Timetable.bookable(run, load.today())), "CONFIRMED", member.manager, null);
        }
        if (cancelled) {
            Instant last = seat.steps.get(seat.steps.size() - 1).at();
            end(
                    seat,
                    between(last, Timetable.bookable(run, load.today())),
                    member.id,
                    load.dice().pick(REASONS));
        } else {
            seat.share = share;
            share.taken++;
            take(run, member);
        }
    }

    private Seat begin(Run run, Member member) {
        var seat = new Seat(load.ids().next(), member);
        run.seats.add(seat);
        member.bookings++;
        return seat;
    }

    private static void take(Run run, Member member) {
        if (run.status != Status.CANCELLED) {
            member.busy.addAll(run.days);
        }
    }

    /** A few more than there are places for, once every share they could use is full. */
    private void waiting(Run run) {
        boolean full = run.shares.stream().allMatch(share -> share.taken == share.places);
        int wanted = full && run.starts(run.first()).isAfter(Loading.at(load.today(), LocalTime.MIN))
                ? load.dice().between(2, 6)
                : 0;
        List<Seat> waiting = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Share share = run.shares.get(i % run.shares.size());
            Member member = i == 0 ? favourite(run, share) : somebody(run, share);
            if (member == null) {
                continue;
            }
            Seat seat = begin(run, member);
            Instant end = Timetable.bookable(run, load.today());
            seat.booked = between(end.minus(Duration.ofHours(20)), end);
            seat.step(seat.booked, "WAITING", member.id, null);
            waiting.add(seat);
            take(run, member);
        }
        waiting.sort(Comparator.comparing(seat -> seat.booked));
        waiting.forEach(seat -> seat.turn = ++run.turns);
        if (wanted > 0
                && run.status == Status.PUBLISHED
                && run.first().isAfter(load.today().plusDays(OFFERED_BEFORE))) {
            waiting.stream().findFirst().ifPresent(first -> offer(run, first));
        }
    }

    /** Somebody whose sign-in is listed, so that it is seen on a page what waiting looks like; else anybody. */
    private Member favourite(Run run, Share share) {
        return favourites.stream()
                .filter(each -> each.bookings < MOST && covers(share, run, each) && may(each, run))
                .findFirst()
                .orElseGet(() -> somebody(run, share));
    }

    /** Yesterday evening somebody cancelled, and the first to wait is offered the place until tomorrow evening. */
    private void offer(Run run, Seat first) {
        Instant freed = Loading.at(load.today().minusDays(1), LocalTime.of(18, 30));
        run.seats.stream()
                .filter(seat -> seat.status.equals("CONFIRMED") && covers(seat.share, run, first.member))
                .filter(seat -> !favourites.contains(seat.member))
                .findFirst()
                .ifPresent(gone -> {
                    first.step(freed, "OFFERED", null, null);
                    first.share = gone.share;
                    first.turn = null;
                    first.offerUntil = freed.plus(OFFERED_FOR);
                    end(gone, freed, gone.member.id, load.dice().pick(REASONS));
                });
    }

    private void callOff(Run run) {
        Instant off = run.published.plus(Duration.ofDays(1));
        for (Seat seat : run.seats) {
            if (!seat.status.equals("CANCELLED")) {
                Instant last = seat.steps.get(seat.steps.size() - 1).at();
                off = last.isAfter(off) ? last.plusSeconds(1) : off;
            }
        }
        for (Seat seat : run.seats) {
            if (!seat.status.equals("CANCELLED")) {
                end(seat, off, run.trainers.get(0).id, SessionWriter.CALLED_OFF);
            }
        }
        run.shares.forEach(share -> share.taken = 0);
    }

    private static void end(Seat seat, Instant at, String by, String why) {
        seat.step(at, "CANCELLED", by, why);
        seat.ended = at;
        seat.reason = why;
        seat.share = null;
        seat.turn = null;
        seat.answerBy = null;
    }

    private Instant between(Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        return seconds <= 1
                ? from.plusSeconds(1)
                : from.plusSeconds((long) (seconds * load.dice().around(0.5, 0.15)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
