package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.RuleBroken;

/**
 * What binds the partners of an agreement from a day to a day. Null is not agreed, and binds nobody.
 *
 * @param to the last day; null for no end
 * @see org.hearth.exchange.TermsDraft
 */
public record Terms(
        LocalDate from,
        LocalDate to,
        Integer mostBehind,
        BigDecimal trainerDayPlaces,
        Integer coolingOffDays,
        Integer lateDays,
        Integer allotment,
        Integer allotmentMonths,
        Integer rolloverMost,
        Integer expireMonths) {

    /** What is left of an allotment, until the last day of its period. */
    public record Left(int places, LocalDate until) {}

    /** Terms of all time that bind nobody, to count a balance by. */
    public static Terms sinceEver(BigDecimal trainerDayPlaces, Integer expireMonths) {
        return new Terms(LocalDate.EPOCH, null, null, trainerDayPlaces, null, null, null, null, null, expireMonths);
    }

    /** Whether any of it can keep a partner from a place. */
    public boolean binds() {
        return mostBehind != null || allotment != null || lateDays != null;
    }

    /** The first day whose places still count on a day; the first day there is where they always count. */
    public LocalDate countsFrom(LocalDate today) {
        return expireMonths == null ? LocalDate.EPOCH : today.minusMonths(expireMonths);
    }

    /** What trainer days count as, in places. */
    public BigDecimal weight() {
        return trainerDayPlaces == null ? BigDecimal.ZERO : trainerDayPlaces;
    }

    /** Why a partner may have no place more on a day; empty when it may. */
    public Optional<DomainException> against(Standing standing, LocalDate today) {
        return against(standing, 1, today);
    }

    /** Why a partner may not have so many places more on a day; empty when it may. */
    public Optional<DomainException> against(Standing standing, int more, LocalDate today) {
        return allotted(standing, more, today).or(() -> late(standing, today)).or(() -> limit(standing, more, today));
    }

    /**
     * How many places a partner may still take in the period of a day. What was not taken in a period goes on into the next,
     * as far as agreed. Empty without an allotment.
     */
    public Optional<Left> left(Standing standing, LocalDate today) {
        if (allotment == null) {
            return Optional.empty();
        }
        int carried = 0;
        int period = 0;
        while (!begins(period + 1).isAfter(today)) {
            int unused = allotment + carried - standing.gotWithin(begins(period), ends(period));
            carried = Math.min(Math.max(0, unused), rolloverMost == null ? 0 : rolloverMost);
            period++;
        }
        int left = allotment + carried - standing.gotWithin(begins(period), ends(period));
        return Optional.of(new Left(Math.max(0, left), ends(period)));
    }

    private LocalDate begins(int period) {
        return from.plusMonths((long) period * allotmentMonths);
    }

    private LocalDate ends(int period) {
        return begins(period + 1).minusDays(1);
    }

    private Optional<DomainException> allotted(Standing standing, int more, LocalDate today) {
        return left(standing, today)
                .filter(left -> left.places() < more)
                .map(left -> new RuleBroken(
                        ExchangeRefusal.ALLOTMENT_TAKEN, left.until().plusDays(1)));
    }

    private Optional<DomainException> late(Standing standing, LocalDate today) {
        if (lateDays == null || standing.lateOn() == null) {
            return Optional.empty();
        }
        LocalDate again = standing.lateOn().plusDays(coolingOffDays);
        return today.isBefore(again)
                ? Optional.of(new RuleBroken(ExchangeRefusal.COOLING_OFF_LATE, again))
                : Optional.empty();
    }

    private Optional<DomainException> limit(Standing standing, int more, LocalDate today) {
        if (mostBehind == null || standing.balance().compareTo(BigDecimal.valueOf(more - 1L - mostBehind)) > 0) {
            return Optional.empty();
        }
        if (coolingOffDays == null || standing.lastGot() == null) {
            return Optional.of(new RuleBroken(ExchangeRefusal.LIMIT_REACHED, mostBehind));
        }
        LocalDate again = standing.lastGot().plusDays(coolingOffDays);
        return today.isBefore(again)
                ? Optional.of(new RuleBroken(ExchangeRefusal.COOLING_OFF, mostBehind, again))
                : Optional.empty();
    }
}
