package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.Kind;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.OwnAllotment;
import org.hearth.exchange.TaughtTerm;
import org.hearth.exchange.Unit;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.RuleBroken;

/**
 * What binds the partners of an agreement from a day to a day. Null is not agreed, and binds nobody.
 *
 * @param to the last day; null for no end
 * @param taught as how many days a day of a trainer counts by what was taught
 * @param trainerDaysRunOut whether trainer days count no more after the same time as places
 * @param partners those with another allotment than the others
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
        Integer expireMonths,
        List<OwnAllotment> partners,
        List<KindTerm> kinds,
        List<TaughtTerm> taught,
        boolean trainerDaysRunOut) {

    public Terms {
        partners = List.copyOf(partners);
        kinds = List.copyOf(kinds);
        taught = List.copyOf(taught);
    }

    /** As how many days a day of teaching counts: by the programme, else by the level of the course, else once. */
    public BigDecimal taughtWeight(String programme, String level) {
        return taught.stream()
                .filter(each -> each.programme() != null && each.programme().equals(programme))
                .findFirst()
                .or(() -> taught.stream()
                        .filter(each -> each.level() != null && each.level().equals(level))
                        .findFirst())
                .map(TaughtTerm::weight)
                .orElse(BigDecimal.ONE);
    }

    /** What is left of an allotment, until the last day of its period. */
    public record Left(int places, LocalDate until) {}

    /** The same weights and expiry of all time, binding nobody: to count a balance by. */
    public Terms sinceEver() {
        return new Terms(
                LocalDate.EPOCH,
                null,
                null,
                trainerDayPlaces,
                null,
                null,
                null,
                null,
                null,
                expireMonths,
                List.of(),
                kinds,
                taught,
                trainerDaysRunOut);
    }

    /** Terms of all time by which places alone count, and for ever. */
    public static Terms none() {
        return new Terms(
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Whether any of it can keep a partner from a place. */
    public boolean binds() {
        return mostBehind != null || allotment != null || lateDays != null;
    }

    /** The first day whose places still count on a day; the first day there is where they always count. */
    public LocalDate countsFrom(LocalDate today) {
        return expireMonths == null ? LocalDate.EPOCH : today.minusMonths(expireMonths);
    }

    /** How many places a partner may take in a period, where that is not what the others may; null where it is. */
    public Integer ownAllotment(String partner) {
        return partners.stream()
                .filter(each -> each.partner().equals(partner))
                .map(OwnAllotment::places)
                .findFirst()
                .orElse(null);
    }

    /** What is agreed of a kind; empty where it does not count. */
    public Optional<KindTerm> kind(Kind which) {
        return kinds.stream().filter(each -> each.kind() == which).findFirst();
    }

    /** As how many places one of a unit counts that is given in kind; nothing where that is not agreed. */
    public BigDecimal weight(Unit unit) {
        if (unit == Unit.TRAINER_DAY) {
            return trainerDayPlaces == null ? BigDecimal.ZERO : trainerDayPlaces;
        }
        return kinds.stream()
                .filter(each -> each.kind().unit() == unit)
                .map(KindTerm::weight)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Whether anything given in kind counts in places. */
    public boolean weighs() {
        return Arrays.stream(Unit.values()).anyMatch(each -> weight(each).signum() > 0);
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
        int most = standing.allotment() == null ? allotment : standing.allotment();
        int carried = 0;
        int period = 0;
        while (!begins(period + 1).isAfter(today)) {
            int unused = most + carried - standing.gotWithin(begins(period), ends(period));
            carried = Math.min(Math.max(0, unused), rolloverMost == null ? 0 : rolloverMost);
            period++;
        }
        int left = most + carried - standing.gotWithin(begins(period), ends(period));
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
