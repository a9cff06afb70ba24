package org.hearth.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.demonstration.Run.Seat;
import org.hearth.demonstration.Run.Status;
import org.hearth.demonstration.Town.Partner;

/** Takes the registers of the days that are over, and settles the sessions whose registers are all finished. */
final class Registers {

    /** Of those registered who did not cancel: 20 of 289 did not come. */
    private static final double ABSENT = 20.0 / 289;

    /** People who came unannounced, as a share of those booked: 35 of 289. */
    private static final double WALK_IN = 35.0 / 289;

    private static final int TOLERATED = 30;

    private final Loading load;
    private final Town town;
    private final SessionWriter writer;
    private final Awards awards;
    private final AfterCourses after;

    Registers(Loading load, Town town, SessionWriter writer, Awards awards) {
        after = new AfterCourses(load, town);
        this.load = load;
        this.town = town;
        this.writer = writer;
        this.awards = awards;
    }

    /** Writes what follows the courses, once every register was taken. */
    void finish() {
        after.write();
        new ParentRuns(load, town).write();
    }

    void take(Run run) {
        List<LocalDate> over =
                run.days.stream().filter(day -> writer.finished(run, day)).toList();
        if (over.isEmpty()) {
            return;
        }
        int present = 0;
        for (Seat seat : run.seats) {
            if (seat.status.equals("CONFIRMED")) {
                present += attend(run, seat, over) ? 1 : 0;
            }
        }
        walkIns(run, over, present);
    }

    /** Takes the register of a session at which everybody was there on every day and did all the course asks. */
    void takeAllThere(Run run) {
        for (Seat seat : run.seats) {
            for (int day = 1; day <= run.days.size(); day++) {
                mark(run, day, seat.id, null, "HERE", 0);
            }
            settle(run, seat, "FULL", run.course.minutes(), true);
        }
    }

    private boolean attend(Run run, Seat seat, List<LocalDate> over) {
        boolean stayedAway = load.dice().chance(ABSENT);
        int length = (int) Duration.between(run.from, run.to).toMinutes();
        int taught = Math.min(length, run.course.minutes() / run.days.size());
        boolean full = true;
        boolean any = false;
        int minutes = 0;
        for (int at = 0; at < over.size(); at++) {
            Mark mark = stayedAway ? Mark.absent(length) : mark(at, length);
            boolean there = !mark.word.equals("ABSENT");
            any |= there;
            full &= there && mark.missed <= TOLERATED;
            minutes += there ? Math.max(0, taught - mark.missed) : 0;
            mark(run, at + 1, seat.id, null, mark.word, mark.missed);
        }
        if (run.status == Status.COMPLETED) {
            settle(run, seat, full ? "FULL" : any ? "PARTIAL" : "NONE", minutes, false);
        }
        return !stayedAway;
    }

    private Mark mark(int day, int length) {
        int throwOf = load.dice().between(1, 100);
        if (throwOf <= 4) {
            return new Mark("LATE", Math.min(length, load.dice().between(5, 40)));
        }
        if (throwOf <= 6) {
            return new Mark("LEFT_EARLY", Math.min(length, load.dice().between(10, 60)));
        }
        return day > 0 && throwOf <= 9 ? Mark.absent(length) : new Mark("HERE", 0);
    }

    private void mark(Run run, int day, String booking, WalkIn walkIn, String word, int missed) {
        Instant at = run.starts(run.days.get(day - 1)).plusSeconds(load.dice().between(60, 900));
        load.tables()
                .attendance
                .add(
                        load.ids().next(),
                        run.id,
                        day,
                        booking,
                        walkIn == null ? null : walkIn.name,
                        walkIn == null ? null : walkIn.partner.id,
                        walkIn == null ? null : walkIn.email,
                        walkIn != null && walkIn.byWord,
                        word,
                        missed,
                        run.trainers.get(0).id,
                        at,
                        1);
    }

    private void walkIns(Run run, List<LocalDate> over, int present) {
        int there = present;
        List<WalkIn> came = new ArrayList<>();
        for (int i = 0; i < present; i++) {
            if (load.dice().chance(WALK_IN)) {
                Names.Name name = load.names().next();
                boolean byWord = there >= run.capacity;
                String email = load.dice().chance(0.8) ? load.names().email(name) : null;
                Partner partner = load.dice().pick(town.partners);
                came.add(new WalkIn(name.given() + " " + name.family(), partner, email, byWord));
                there++;
            }
        }
        for (int day = 1; day <= over.size(); day++) {
            for (WalkIn each : came) {
                mark(run, day, null, each, "HERE", 0);
            }
        }
    }

    /** What attendance came to, what the course asks beyond it, and the award when all of it is there. */
    private void settle(Run run, Seat seat, String outcome, int minutes, boolean sure) {
        load.tables()
                .completion
                .add(
                        seat.id,
                        town.id,
                        seat.member.id,
                        seat.member.partner.id,
                        run.course.id(),
                        run.id,
                        outcome,
                        minutes,
                        run.ends(run.last()).plusSeconds(1_200));
        LocalDate earned = run.last();
        boolean all = outcome.equals("FULL");
        for (String condition : run.course.conditions()) {
            if (outcome.equals("NONE") || condition.equals("FULL_ATTENDANCE")) {
                continue;
            }
            LocalDate met = sure ? WorkDays.from(run.last().plusDays(1)) : met(run, condition);
            if (met == null) {
                all = false;
                continue;
            }
            earned = met.isAfter(earned) ? met : earned;
            note(run, seat, condition, met);
        }
        if (outcome.equals("FULL") && after.binds(run)) {
            LocalDate rest = after.certifiedOn(run, seat);
            all &= rest != null;
            earned = all && rest.isAfter(earned) ? rest : earned;
        }
        if (all) {
            awards.earned(run, seat, earned, minutes, sure);
        }
    }

    /** An evaluation is answered by the person; what else was done is noted by the trainer. */
    private void note(Run run, Seat seat, String condition, LocalDate met) {
        boolean own = condition.equals("EVALUATION");
        Instant at = load.moment(met);
        load.tables().conditionMet.add(seat.id, condition, met, own ? seat.member.id : run.trainers.get(0).id, at);
        if (own) {
            String useful = load.dice().chance(0.6) ? "VERY" : "FAIRLY";
            String ready = load.dice().chance(0.4) ? "VERY" : load.dice().chance(0.8) ? "FAIRLY" : "A_LITTLE";
            load.tables().evaluation.add(seat.id, town.id, useful, ready, null, at);
        }
    }

    /** The day a condition was met; null when it was not yet. 46 % answer an evaluation, as 5,271 delegates did. */
    private LocalDate met(Run run, String condition) {
        double share =
                switch (condition) {
                    case "EVALUATION" -> 0.46;
                    case "KNOWLEDGE_CHECK" -> 0.9;
                    default -> 0.6;
                };
        int most = condition.equals("EVALUATION") ? 14 : 70;
        LocalDate met = WorkDays.from(run.last().plusDays(load.dice().between(1, most)));
        return load.dice().chance(share) && met.isBefore(load.today()) ? met : null;
    }

    private record Mark(String word, int missed) {

        private static Mark absent(int length) {
            return new Mark("ABSENT", length);
        }
    }

    private record WalkIn(String name, Partner partner, String email, boolean byWord) {}
}
