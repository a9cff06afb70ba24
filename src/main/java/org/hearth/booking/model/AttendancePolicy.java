package org.hearth.booking.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeRule;
import org.hearth.booking.Deadline;
import org.hearth.booking.Exemption;
import org.hearth.booking.Fee;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Lateness;
import org.hearth.booking.Mark;
import org.hearth.booking.Notice;
import org.hearth.booking.PolicyTerms;
import org.hearth.booking.Replacement;

/**
 * Judges by the terms of a policy who pays what, and why not (domain rules C6 to C8). It knows nothing but what it is
 * told, so that the same booking is judged the same at any time.
 */
public record AttendancePolicy(PolicyTerms terms) {

    private static final int USUAL_DAYS_FOR_A_CHECK = 28;

    /** What is to be paid for what happened. */
    public Verdict judge(Incident incident) {
        if (isReplaced(incident)) {
            return Verdict.nothing(Verdict.Outcome.REPLACED, null, null);
        }
        if (incident.cause() != ChargeCause.PLACE && isExempt(incident)) {
            return Verdict.nothing(
                    Verdict.Outcome.EXEMPT, null, incident.excuse().reason());
        }
        return deciding(incident)
                .map(rule -> verdict(rule, incident))
                .orElseGet(() -> Verdict.nothing(Verdict.Outcome.NOTHING_DUE, null, null));
    }

    private Verdict verdict(ChargeRule rule, Incident incident) {
        int amount = amount(rule.fee(), incident);
        Fee.Measure measure = rule.fee().measure() == Fee.Measure.CREDITS ? Fee.Measure.CREDITS : Fee.Measure.PENCE;
        return amount == 0
                ? Verdict.nothing(Verdict.Outcome.NOTHING_DUE, rule, null)
                : new Verdict(Verdict.Outcome.CHARGED, amount, measure, rule, null);
    }

    /** What a place costs the partner, in pence: what is said of the session, else what the policy says. */
    public int price(Payer payer, Lesson booked) {
        if (booked.cost() != null) {
            return booked.cost();
        }
        Verdict price = judge(Incident.of(ChargeCause.PLACE, payer, booked));
        return price.measure() == Fee.Measure.PENCE ? price.amount() : 0;
    }

    private Optional<ChargeRule> deciding(Incident incident) {
        return terms.rules().stream()
                .filter(rule -> rule.cause() == incident.cause()
                        && isShort(rule, incident)
                        && incident.payer().isOf(rule.payers())
                        && isOf(rule, incident))
                .findFirst();
    }

    private static boolean isShort(ChargeRule rule, Incident incident) {
        return rule.fewerThan() == null
                || WorkingDays.between(
                                incident.at(),
                                incident.booked().firstDay(),
                                rule.fewerThan().unit())
                        < rule.fewerThan().days();
    }

    private boolean isOf(ChargeRule rule, Incident incident) {
        Lesson booked = incident.booked();
        var taught = rule.taught();
        return (taught.mode() == null || taught.mode().equals(booked.mode()))
                && (taught.level() == null || taught.level().equals(booked.level()))
                && (taught.audience() == null || taught.audience().equals(booked.audience()))
                && (taught.free() == null
                        || incident.cause() == ChargeCause.PLACE
                        || taught.free() == (price(incident.payer(), booked) == 0));
    }

    private int amount(Fee fee, Incident incident) {
        if (fee.measure() == Fee.Measure.PERCENT) {
            return (int) Math.round(price(incident.payer(), incident.booked()) * fee.full() / 100.0);
        }
        List<Lesson.Day> days = incident.missed().days();
        return fee.per() == Fee.Per.DAY
                ? days.stream().mapToInt(day -> ofDay(fee, day)).sum()
                : days.stream().mapToInt(day -> ofDay(fee, day)).max().orElse(0);
    }

    private int ofDay(Fee fee, Lesson.Day day) {
        return day.minutes() <= terms.halfDayMinutes() ? fee.half() : fee.full();
    }

    private boolean isReplaced(Incident incident) {
        return incident.replacedAt() != null
                && isReplacementFree(incident.replacedAt(), incident.booked().firstStart(), incident.colleagueReady());
    }

    /** Whether a colleague who comes instead clears the charge. */
    public boolean isReplacementFree(Instant at, Instant firstStart, boolean ready) {
        Replacement by = terms.replacement();
        return by.free()
                && (ready || !by.prerequisites())
                && (by.hoursBefore() == null || !at.isAfter(firstStart.minus(Duration.ofHours(by.hoursBefore()))));
    }

    private boolean isExempt(Incident incident) {
        return incident.excuse() != null
                && terms.exemptions().stream().anyMatch(exemption -> incident.excuse()
                        .meets(exemption, incident.missed().firstStart()));
    }

    /** What is asked for a reason to count; empty when the policy does not accept it. */
    public Optional<Exemption> exemption(Excuse excuse) {
        return terms.exemptions().stream()
                .filter(each -> each.reason() == excuse.reason())
                .findFirst();
    }

    /** Whether the register's mark counts as not having come. */
    public boolean countsAsAbsent(Mark mark, int minutesMissed) {
        boolean late = mark == Mark.LATE
                && terms.lateness().then() == Lateness.Then.COUNTS_AS_ABSENT
                && terms.lateness().isTooLate(minutesMissed);
        return mark == Mark.ABSENT || late;
    }

    /** Whether the trainer may turn somebody away who comes so late, or without a confirmed place. */
    public boolean mayTurnAway(boolean confirmed, int minutesLate) {
        boolean tooLate = terms.lateness().then() != Lateness.Then.NO_CERTIFICATE
                && terms.lateness().isTooLate(minutesLate);
        return tooLate || !confirmed && terms.asks(HouseRule.UNCONFIRMED_TURNED_AWAY);
    }

    /**
     * Whether a certificate may be given to somebody who came on every day or not, and left early or not. Whom the trainer may
     * turn away for coming late and lets in all the same may have one.
     */
    public boolean mayCertify(boolean everyDay, int minutesLate, boolean leftEarly, boolean evaluated) {
        boolean tooLate = terms.lateness().then() != Lateness.Then.MAY_BE_TURNED_AWAY
                && terms.lateness().isTooLate(minutesLate);
        return (everyDay || !terms.asks(HouseRule.EVERY_DAY))
                && !tooLate
                && !(leftEarly && terms.asks(HouseRule.EARLY_NO_CERTIFICATE))
                && (evaluated || !terms.asks(HouseRule.EVALUATION_FIRST));
    }

    /** Whether people of the partner may book at all. */
    public boolean mayBook(Payer payer) {
        return !payer.outOfArea() || !terms.asks(HouseRule.AREA_ONLY);
    }

    /** Whether somebody with these marks, on each day within what any course tolerates, may have a certificate. */
    public boolean mayCertify(Collection<FullAttendance.DayMark> marks, boolean evaluated) {
        int late = marks.stream()
                .filter(each -> each.mark() == Mark.LATE)
                .mapToInt(FullAttendance.DayMark::minutesMissed)
                .max()
                .orElse(0);
        boolean leftEarly = marks.stream().anyMatch(each -> each.mark() == Mark.LEFT_EARLY);
        return mayCertify(true, late, leftEarly, evaluated);
    }

    /**
     * Until when people may give up their own place: to the end of the day the policy names and never past the beginning;
     * where it names none, until 5pm on the working day before.
     */
    public Instant ownCutOff(Instant firstStart) {
        return lastDay(Deadline.SELF_CANCEL, LocalDate.ofInstant(firstStart, WorkingDays.ZONE))
                .map(last -> last.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant())
                .map(end -> end.isAfter(firstStart) ? firstStart : end)
                .orElseGet(() -> WorkingDays.cutOff(firstStart));
    }

    /** The last day on which a knowledge check is in time, after the last day of the course; four weeks where none is named. */
    public LocalDate checkBy(LocalDate lastDay) {
        return endOf(Deadline.KNOWLEDGE_CHECK_WITHIN, lastDay)
                .orElseGet(() -> WorkingDays.after(lastDay, Notice.calendar(USUAL_DAYS_FOR_A_CHECK)));
    }

    /** The first day of sessions that can still be booked on a day; empty when the policy names no last day to book. */
    public Optional<LocalDate> firstBookable(LocalDate today) {
        return Optional.ofNullable(terms.deadlines().get(Deadline.BOOKING_CLOSES))
                .map(notice -> WorkingDays.firstFor(notice, today));
    }

    /** The last day for something that has to be done before a session; empty when the policy names none. */
    public Optional<LocalDate> lastDay(Deadline what, LocalDate session) {
        return Optional.ofNullable(terms.deadlines().get(what)).map(notice -> WorkingDays.lastDayFor(notice, session));
    }

    /** The last day for something that has to be done after a day; empty when the policy names none. */
    public Optional<LocalDate> endOf(Deadline what, LocalDate since) {
        return Optional.ofNullable(terms.deadlines().get(what)).map(notice -> WorkingDays.after(since, notice));
    }
}
