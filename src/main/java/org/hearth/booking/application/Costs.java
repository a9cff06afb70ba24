package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.CostView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Incident;
import org.hearth.booking.model.Lesson;
import org.hearth.booking.model.Payer;
import org.hearth.booking.model.Verdict;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.scheduling.SessionId;

/** Works out what giving up a place or not coming would cost. */
@ApplicationScoped
class Costs {

    @Inject
    AllocationRepository allocations;

    @Inject
    ChargeDesk charges;

    @Inject
    Clock clock;

    /** What a booking costs once it is confirmed, in sentences for who answers for it; none where it costs nothing. */
    List<String> told(Booking booking) {
        if (booking.policy() == null) {
            return List.of();
        }
        Allocation places = allocations.get(new SessionId(booking.session()), booking.partnershipId());
        Payer payer = charges.payer(booking.partner(), booking.partnershipId(), booking.bookedAt());
        CostView cost = by(booking.policy(), places, booking.partner(), payer);
        List<String> told = new ArrayList<>();
        if (cost.freeUntil() != null) {
            told.add(Words.say("cost.free-until", Words.date(cost.freeUntil())));
        }
        told.addAll(cost.lines());
        return told;
    }

    /** What it costs a partner, from now on and later, by a version of the policy. */
    CostView by(String policyId, Allocation places, PartnerId partner, Payer payer) {
        boolean own = places.hostId().equals(partner);
        AttendancePolicy policy = charges.policy(policyId);
        Lesson lesson = charges.lesson(places);
        List<LocalDate> lastDays = policy.terms().rules().stream()
                .filter(rule -> rule.cause() == ChargeCause.LATE_CANCELLATION && rule.fewerThan() != null)
                .map(rule -> WorkingDays.lastDayFor(rule.fewerThan(), lesson.firstDay()))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        Verdict now = policy.judge(Incident.cancelled(clock.instant(), payer, lesson));
        List<String> lines = new ArrayList<>();
        if (now.isCharged()) {
            lines.add(Words.say("cost.already", words(now)));
        }
        LocalDate freeUntil = null;
        String before = "";
        for (LocalDate last : lastDays) {
            Verdict then = policy.judge(Incident.cancelled(noonAfter(last), payer, lesson));
            String words = words(then);
            if (then.isCharged() && freeUntil == null && before.isEmpty() && !now.isCharged()) {
                freeUntil = last;
            }
            if (then.isCharged() && !words.equals(before) && !last.isBefore(today)) {
                lines.add(Words.say("cost.from", Words.date(last.plusDays(1)), words));
            }
            before = words;
        }
        Verdict absent = policy.judge(Incident.absent(payer, lesson, lesson));
        if (absent.isCharged()) {
            lines.add(Words.say("cost.absent", words(absent)));
        }
        return new CostView(
                policyId,
                own ? "" : words(policy.judge(Incident.of(ChargeCause.PLACE, payer, lesson))),
                freeUntil,
                lines,
                now.amount(),
                now.measure(),
                words(now),
                policy.terms().exemptions().stream()
                        .map(each -> new CostView.Reason(each.reason(), PolicyWords.exemption(each)))
                        .toList());
    }

    private static String words(Verdict due) {
        return due.isCharged() ? PolicyWords.amount(due.measure(), due.amount()) : "";
    }

    private static Instant noonAfter(LocalDate day) {
        return day.plusDays(1).atTime(12, 0).atZone(WorkingDays.ZONE).toInstant();
    }
}
