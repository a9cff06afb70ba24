package org.hearth.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.demonstration.Run.Seat;
import org.hearth.demonstration.Run.Share;
import org.hearth.demonstration.Run.Status;
import org.hearth.demonstration.Run.Step;

/** Writes a filled session: itself, its days and trainers, its places, its bookings and every step of each. */
final class SessionWriter {

    private static final int TO_AGREEMENT = 14;
    private static final int TO_EVERYONE = 7;
    private static final int AUDITED_MONTHS = 23;

    static final String CALLED_OFF = "Too few people booked. Look for another date.";

    private final Loading load;
    private final Town town;
    private final Tables tables;

    SessionWriter(Loading load, Town town) {
        this.load = load;
        this.town = town;
        this.tables = load.tables();
    }

    void write(Run run) {
        session(run);
        for (int at = 0; at < run.days.size(); at++) {
            LocalDate day = run.days.get(at);
            tables.sessionDay.add(run.id, at + 1, day, run.from, run.to, run.starts(day), run.ends(day));
        }
        for (int at = 0; at < run.trainers.size(); at++) {
            tables.trainerAssignment.add(run.id, run.trainers.get(at).id, at == 0 ? "LEAD" : "CO");
        }
        history(run);
        if (run.status == Status.DRAFT) {
            run.shares.stream()
                    .filter(share -> !share.kind.equals("OWN"))
                    .forEach(share -> tables.offer.add(
                            load.ids().next(), run.id, share.partner == null ? null : share.partner.id, share.places));
            return;
        }
        places(run);
        run.seats.forEach(seat -> booking(run, seat));
    }

    private void session(Run run) {
        boolean draft = run.status == Status.DRAFT;
        boolean online = run.place == null;
        Instant created = run.published.minus(Duration.ofDays(3));
        int minimum = Math.min(6, run.capacity);
        tables.session.add(
                run.id,
                town.id,
                run.host.id,
                run.course.id(),
                run.ref,
                run.status,
                online ? "ONLINE" : "FACE_TO_FACE",
                Loading.ZONE_NAME,
                online ? null : run.place.site(),
                online ? null : run.place.room(),
                online ? null : run.place.locality(),
                online ? "https://meet.example.org/" + run.id : null,
                run.capacity,
                minimum,
                run.first().minusDays(28),
                draft ? null : run.closes,
                online ? "Captions can be switched on. Slides are sent the day before." : "Ask at the front desk.",
                run.starts(run.first()),
                run.ends(run.last()),
                run.free(),
                draft ? null : run.published,
                run.status == Status.CANCELLED ? CALLED_OFF : null,
                run.status == Status.CANCELLED ? 1 : 0,
                run.trainers.get(0).id,
                created,
                draft ? created : run.published,
                1);
    }

    private void history(Run run) {
        String by = run.trainers.get(0).id;
        step(run, run.published.minus(Duration.ofDays(3)), null, "DRAFT", by, null);
        if (run.status == Status.DRAFT) {
            return;
        }
        step(run, run.published, "DRAFT", "PUBLISHED", by, null);
        audit(run, run.published, "session.published");
        if (run.status == Status.CANCELLED) {
            Instant off = run.seats.stream()
                    .map(seat -> seat.ended)
                    .max(Instant::compareTo)
                    .orElse(run.published.plus(Duration.ofDays(1)));
            step(run, off, "PUBLISHED", "CANCELLED", by, CALLED_OFF);
            audit(run, off, "session.cancelled");
            return;
        }
        if (run.status != Status.PUBLISHED) {
            step(run, run.starts(run.first()), "PUBLISHED", "RUNNING", null, null);
        }
        if (run.status == Status.COMPLETED) {
            step(run, run.ends(run.last()).plusSeconds(1_200), "RUNNING", "COMPLETED", by, null);
        }
    }

    private void step(Run run, Instant at, String from, String to, String by, String why) {
        tables.sessionHistory.add(load.ids().next(), run.id, at, from, to, by, why);
    }

    /** The audit that is made up reaches two years back. */
    private void audit(Run run, Instant at, String action) {
        if (at.isBefore(Loading.at(load.today().minusMonths(AUDITED_MONTHS), LocalTime.MIDNIGHT))) {
            return;
        }
        tables.audit.add(
                load.ids().next(),
                at,
                town.id,
                run.host.id,
                run.trainers.get(0).id,
                run.trainers.get(0).fullName(),
                action,
                "session",
                run.id,
                run.ref);
    }

    private void places(Run run) {
        boolean common = run.shares.stream().anyMatch(share -> share.kind.equals("AGREEMENT"));
        tables.allocation.add(
                run.id,
                town.id,
                run.host.id,
                run.course.id(),
                common ? town.agreement : null,
                run.capacity,
                run.turns,
                run.closes,
                run.starts(run.first()),
                run.ends(run.last()),
                run.status == Status.CANCELLED ? "CANCELLED" : "OPEN",
                1);
        for (Share share : run.shares) {
            String partner = share.partner == null ? null : share.partner.id;
            boolean later = common && share.kind.equals("OWN") && comesDown(run);
            tables.share.add(
                    share.id,
                    run.id,
                    share.kind,
                    partner,
                    share.places,
                    share.taken,
                    later ? run.first().minusDays(TO_AGREEMENT) : null,
                    later ? run.first().minusDays(TO_EVERYONE) : null);
        }
        for (int at = 0; at < run.days.size(); at++) {
            LocalDate day = run.days.get(at);
            tables.placeDay.add(run.id, at + 1, day, run.starts(day), run.ends(day));
            boolean finished = finished(run, day);
            tables.registerDay.add(
                    run.id,
                    at + 1,
                    finished ? run.ends(day).plusSeconds(900) : null,
                    finished ? run.trainers.get(0).id : null,
                    finished ? 1 : 0);
        }
    }

    /** Whether the host opens what it has not used of its own places later: on some sessions that are still far off. */
    private boolean comesDown(Run run) {
        return run.status == Status.PUBLISHED
                && run.first().minusDays(TO_AGREEMENT).isAfter(load.today());
    }

    /** Whether the register of a day is finished: of every day that is over, but the last of a session still running. */
    boolean finished(Run run, LocalDate day) {
        boolean held = run.status == Status.COMPLETED || run.status == Status.RUNNING && !day.equals(run.last());
        return held && day.isBefore(load.today());
    }

    private void booking(Run run, Seat seat) {
        tables.booking.add(
                seat.id,
                run.id,
                town.id,
                seat.member.id,
                seat.member.engagement,
                seat.member.partner.id,
                seat.share == null ? null : seat.share.id,
                seat.status,
                seat.approval,
                seat.turn,
                seat.member.needs,
                seat.answerBy,
                seat.steps.get(0).by(),
                seat.booked,
                seat.ended,
                seat.reason,
                seat.offerUntil,
                seat.offerUntil == null ? 0 : 1,
                seat.ended == null ? 0 : 1,
                seat.steps.size());
        for (Step step : seat.steps) {
            tables.bookingHistory.add(
                    load.ids().next(), seat.id, step.at(), step.from(), step.to(), step.by(), step.why());
        }
    }
}
