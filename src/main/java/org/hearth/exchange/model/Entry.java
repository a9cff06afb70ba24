package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hearth.booking.CreditsDue;
import org.hearth.booking.LentPlace;
import org.hearth.booking.PlaceGivenUp;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.Unit;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Require;

/**
 * One entry of the ledger: what one partner gave is what another got, so that its lines come to nothing (domain rule 22).
 * Entries are never changed: what does not hold any more is undone by an entry that names it.
 *
 * @param id of an entry about a place the step of the booking that caused it, so that no step is entered twice
 * @param reason what the host or the giver said; null where nobody had to
 * @param reverses the entry this one undoes; null for one that stands for itself
 * @param by who did it; null for the clock
 */
public record Entry(
        String id,
        String partnership,
        String agreement,
        Matter about,
        Unit unit,
        EntryCause cause,
        String reverses,
        String reason,
        Instant at,
        String by,
        List<Line> lines) {

    public Entry {
        lines = List.copyOf(lines);
        BigDecimal sum = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Require.that(sum.signum() == 0, "The lines of an entry come to nothing, not to " + sum);
        Require.that(
                lines.stream().map(Line::partner).distinct().count() == lines.size() && lines.size() > 1,
                "An entry is between partners");
    }

    /** A person of another partner got a place: the host gave one. */
    public static Entry taken(LentPlace place) {
        return new Entry(
                place.step(),
                place.partnership().value(),
                place.agreement(),
                Matter.place(place),
                Unit.PLACE,
                EntryCause.TAKEN,
                null,
                null,
                place.at(),
                person(place.by()),
                between(place.host().value(), place.taker().value(), BigDecimal.ONE));
    }

    /** The place was given up: this undoes what was entered when it was taken. */
    public Entry givenUp(LentPlace place, PlaceGivenUp.Cause why, String reason) {
        return undone(place.step(), EntryCause.valueOf(why.name()), reason, place.at(), person(place.by()));
    }

    /** A partner passes credits on to another. Its balance becomes less by them, the other's more. */
    public static Entry gift(PartnershipId partnership, String agreement, Gift gift, String by, Instant at) {
        return new Entry(
                Identity.next(),
                partnership.value(),
                agreement,
                Matter.NOTHING,
                Unit.PLACE,
                EntryCause.GIFT,
                null,
                gift.reason(),
                at,
                by,
                credits(gift.from(), gift.to(), gift.credits()));
    }

    private static List<Line> credits(String from, String to, int credits) {
        BigDecimal amount = BigDecimal.valueOf(credits);
        return List.of(new Line(from, Side.GAVE, amount.negate()), new Line(to, Side.GOT, amount));
    }

    /** A home partner pays a charge in credits to the host. Its booking is not named: that stands for the place alone. */
    public static Entry charged(CreditsDue due) {
        return new Entry(
                Identity.next(),
                due.partnership().value(),
                due.agreement(),
                Matter.charge(due),
                Unit.PLACE,
                EntryCause.CHARGED,
                null,
                null,
                due.at(),
                person(due.by()),
                credits(due.payer().value(), due.host().value(), due.credits()));
    }

    /** The charge comes to something else, or to nothing. */
    public Entry lifted(CreditsDue due) {
        return undone(Identity.next(), EntryCause.CHARGE_LIFTED, null, due.at(), person(due.by()));
    }

    /** The gift is given back. */
    public Entry returned(String who, Instant when) {
        return undone(Identity.next(), EntryCause.GIFT_RETURNED, null, when, who);
    }

    /** It is as long ago as the partners agreed, and counts no more. */
    public Entry expired(Instant when) {
        return undone(Identity.next(), EntryCause.EXPIRED, null, when, null);
    }

    /** The partner that got what the entry is about. */
    public String getter() {
        return lines.stream()
                .filter(line -> line.side() == Side.GOT)
                .map(Line::partner)
                .findFirst()
                .orElseThrow();
    }

    /** The partner that gave it. */
    public String giver() {
        return lines.stream()
                .filter(line -> line.side() == Side.GAVE)
                .map(Line::partner)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A trainer of one partner taught days at a session of another.
     *
     * @param agreement under which the session opens its places; null where it opens none
     */
    public static Entry taught(
            PartnershipId partnership,
            String agreement,
            String session,
            String host,
            LentTrainer trainer,
            LentTrainer.Days days,
            Instant at) {
        return new Entry(
                Identity.next(),
                partnership.value(),
                agreement,
                Matter.taught(session, trainer, days.weight()),
                Unit.TRAINER_DAY,
                EntryCause.TAUGHT,
                null,
                null,
                at,
                null,
                between(trainer.partner(), host, days.counted()));
    }

    /** A partner got something from another in kind. */
    public static Entry inKind(
            PartnershipId partnership, String agreement, InKind given, KindTerm kind, String by, Instant at) {
        return new Entry(
                Identity.next(),
                partnership.value(),
                agreement,
                Matter.inKind(given, kind.name()),
                given.kind().unit(),
                EntryCause.IN_KIND,
                null,
                given.note(),
                at,
                by,
                between(given.from(), given.to(), given.quantity()));
    }

    /** What was given in kind was recorded wrongly. */
    public Entry inKindUndone(String why, String who, Instant when) {
        return undone(Identity.next(), EntryCause.IN_KIND_UNDONE, why, when, who);
    }

    /** The register says something else now. */
    public Entry corrected(Instant when) {
        return undone(Identity.next(), EntryCause.CORRECTED, null, when, null);
    }

    private Entry undone(String newId, EntryCause why, String reason, Instant when, String who) {
        return new Entry(
                newId,
                partnership,
                agreement,
                about,
                unit,
                why,
                id,
                reason,
                when,
                who,
                lines.stream().map(Line::undone).toList());
    }

    /** Whether it says the same of the same trainer. */
    public boolean isOf(LentTrainer lent, LentTrainer.Days days) {
        return lent.person().equals(about.trainer())
                && lines.stream()
                        .anyMatch(line -> line.side() == Side.GAVE
                                && line.partner().equals(lent.partner())
                                && line.amount().compareTo(days.counted()) == 0);
    }

    private static List<Line> between(String giver, String getter, BigDecimal amount) {
        return List.of(new Line(giver, Side.GAVE, amount), new Line(getter, Side.GOT, amount.negate()));
    }

    private static String person(PersonId by) {
        return by == null ? null : by.value();
    }
}
