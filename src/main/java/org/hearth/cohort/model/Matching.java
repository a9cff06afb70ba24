package org.hearth.cohort.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.TrainerLimits;

/**
 * Who of the pool could train a session that lacks a trainer: somebody who may on every day, is free at its times and would not
 * deliver more than the scheme says. Partners with pledged days left come first, then who works where it is held.
 */
public final class Matching {

    private Matching() {}

    /** From when to when somebody may train; {@code to} is null while no end is set. */
    public record May(LocalDate from, LocalDate to, boolean provisional) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * A session that lacks a trainer.
     *
     * @param locality where it is held; null where that is not known, as online
     * @param led whether somebody who may lead it on every day does
     * @param mostPerYear how many sessions a trainer delivers in twelve months at most; null for no limit
     */
    public record Wanted(List<DayCard> days, String host, String locality, boolean led, Integer mostPerYear) {

        LocalDate lastDay() {
            return days.stream().map(DayCard::date).max(LocalDate::compareTo).orElseThrow();
        }
    }

    /**
     * Somebody of the pool.
     *
     * @param locality of the hub they work at; null for none
     * @param deliveries the days on which they deliver the programme elsewhere
     * @param taken when they train
     * @param daysLeft how many pledged days their partner has left for the first day of the session; null without a pledge
     */
    public record Candidate(
            String person,
            String name,
            String partner,
            String locality,
            List<May> may,
            List<LocalDate> deliveries,
            List<DayCard> taken,
            BigDecimal daysLeft) {

        /** Whether they may lead on every day. */
        public boolean leads(List<DayCard> days) {
            return days.stream()
                    .allMatch(day -> may.stream().anyMatch(each -> !each.provisional() && each.on(day.date())));
        }

        boolean trains(List<DayCard> days) {
            return days.stream().allMatch(day -> may.stream().anyMatch(each -> each.on(day.date())));
        }

        boolean free(List<DayCard> days) {
            return days.stream().noneMatch(day -> taken.stream().anyMatch(other -> crosses(day, other)));
        }

        private static boolean crosses(DayCard day, DayCard other) {
            return day.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(day.endsAt());
        }

        /** Whether their partner has pledged days left. */
        public boolean pledged() {
            return daysLeft != null && daysLeft.signum() > 0;
        }

        long deliveriesWith(LocalDate day) {
            return TrainerLimits.mostWithinAYear(day, deliveries);
        }
    }

    /**
     * A candidate and what speaks for them.
     *
     * @param provisional whether they count beside the lead only
     * @param deliveries how many sessions they would deliver within twelve months, with this one
     * @param near whether they work where it is held
     */
    public record Proposal(Candidate candidate, boolean provisional, long deliveries, boolean near) {}

    /** Those who could, the best first. */
    public static List<Proposal> of(Wanted session, List<Candidate> pool) {
        return pool.stream()
                .filter(each -> session.led() ? each.trains(session.days()) : each.leads(session.days()))
                .filter(each -> each.free(session.days()))
                .map(each -> new Proposal(
                        each,
                        !each.leads(session.days()),
                        each.deliveriesWith(session.lastDay()),
                        session.locality() != null && session.locality().equals(each.locality())))
                .filter(each -> session.mostPerYear() == null || each.deliveries() <= session.mostPerYear())
                .sorted(order(session))
                .toList();
    }

    private static Comparator<Proposal> order(Wanted session) {
        return Comparator.comparing((Proposal each) -> !each.candidate().pledged())
                .thenComparing(each -> !each.candidate().partner().equals(session.host()))
                .thenComparing(each -> !each.near())
                .thenComparing(Proposal::deliveries)
                .thenComparing(each -> each.candidate().name())
                .thenComparing(each -> each.candidate().person());
    }
}
