package org.hearth.licence.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.RuleBroken;
import org.hearth.licence.EndDraft;
import org.hearth.licence.LicenceDraft;
import org.hearth.licence.LicenceRefusal;
import org.hearth.licence.LicenceState;

/**
 * A licence as it is kept.
 *
 * @param costPence in pence
 * @param endedReason why it ended before its time; null otherwise
 */
public record Licence(
        String id,
        String programme,
        String holder,
        String reference,
        Integer units,
        String unitsName,
        Integer unitsSpent,
        Span days,
        Long costPence,
        String strand,
        String note,
        String endedReason,
        int version) {

    /** From how many days before its last day a licence is said to end soon. */
    public static final int SOON = 90;

    private static final int LONGEST_REFERENCE = 120;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_ID = 36;
    private static final int MOST_UNITS = 1_000_000;
    private static final long MOST_POUNDS = 100_000_000L;

    /** A new licence as it was written down. Refuses by field what cannot be used. */
    public static Licence recorded(String id, String holder, LicenceDraft draft) {
        Answers answers = new Answers();
        String programme = answers.text("programme", draft.programme(), LONGEST_ID);
        return read(answers, draft, id, programme, holder, null, 1);
    }

    /** The same with other answers. Refuses by field what cannot be used, and another programme or holder: those stay. */
    public Licence changed(LicenceDraft draft) {
        Answers answers = new Answers();
        answers.check(stays(draft.programme(), programme), "programme", InputRefusal.NOT_A_CHOICE);
        answers.check(stays(draft.holder(), holder), "holder", InputRefusal.NOT_A_CHOICE);
        return read(answers, draft, id, programme, holder, endedReason, version + 1);
    }

    private static boolean stays(String given, String there) {
        return given == null || given.isBlank() || given.equals(there);
    }

    private static Licence read(
            Answers answers,
            LicenceDraft draft,
            String id,
            String programme,
            String holder,
            String endedReason,
            int version) {
        String reference = answers.optional("reference", draft.reference(), LONGEST_REFERENCE);
        answers.<Integer>number("units", draft.units(), 0L, MOST_UNITS);
        String name = answers.optional("unitsName", draft.unitsName(), LONGEST_NAME);
        answers.<Integer>number("unitsSpent", draft.unitsSpent(), 0L, MOST_UNITS);
        boolean fits = draft.unitsSpent() == null || draft.units() != null && draft.unitsSpent() <= draft.units();
        answers.check(fits, "unitsSpent", LicenceRefusal.UNITS_SPENT);
        LocalDate from = answers.date("from", draft.from());
        LocalDate to = answers.optionalDate("to", draft.to());
        answers.inOrder("to", from, to);
        answers.<BigDecimal>number("cost", draft.cost(), 0L, MOST_POUNDS);
        String strand = answers.optional("strand", draft.strand(), LONGEST_ID);
        String note = answers.note("note", draft.note(), LONGEST_NOTE);
        answers.done();
        return new Licence(
                id,
                programme,
                holder,
                reference,
                draft.units(),
                name,
                draft.unitsSpent(),
                new Span(from, to),
                pence(draft.cost()),
                strand,
                note,
                endedReason,
                version);
    }

    private static Long pence(BigDecimal pounds) {
        return pounds == null ? null : Long.valueOf(pounds.movePointRight(2).longValueExact());
    }

    /** The same, ended on a day before its last. Refuses one that has ended as {@code licence.ended}. */
    public Licence ended(EndDraft end, LocalDate today) {
        if (state(today) == LicenceState.ENDED) {
            throw new RuleBroken(LicenceRefusal.ENDED, days.to());
        }
        Answers answers = new Answers();
        LocalDate on = answers.date("on", end.on());
        String reason = answers.text("reason", end.reason(), LONGEST_REASON);
        answers.done();
        if (!days.holds(on)) {
            throw outside("on");
        }
        return new Licence(
                id,
                programme,
                holder,
                reference,
                units,
                unitsName,
                unitsSpent,
                days.until(on),
                costPence,
                strand,
                note,
                reason,
                version + 1);
    }

    /** The refusal of a day that is none of the licence's. */
    public BadInput outside(String field) {
        return days.to() == null
                ? new BadInput(field, LicenceRefusal.BEFORE_LICENCE, days.from())
                : new BadInput(field, LicenceRefusal.OUTSIDE_LICENCE, days.from(), days.to());
    }

    /** The same after somebody changed whom it covers. */
    public Licence touched() {
        return new Licence(
                id,
                programme,
                holder,
                reference,
                units,
                unitsName,
                unitsSpent,
                days,
                costPence,
                strand,
                note,
                endedReason,
                version + 1);
    }

    /** How it stands on a day. */
    public LicenceState state(LocalDate today) {
        return state(days, today);
    }

    /** How a licence of these days stands on a day. */
    public static LicenceState state(Span days, LocalDate today) {
        if (today.isBefore(days.from())) {
            return LicenceState.NOT_YET;
        }
        if (!days.holds(today)) {
            return LicenceState.ENDED;
        }
        Integer left = daysLeft(days, today);
        return left != null && left <= SOON ? LicenceState.ENDS_SOON : LicenceState.IN_FORCE;
    }

    /** How many days lie between today and the last day; null without an end, and once it is over. */
    public static Integer daysLeft(Span days, LocalDate today) {
        return days.to() == null || days.to().isBefore(today)
                ? null
                : Integer.valueOf((int) ChronoUnit.DAYS.between(today, days.to()));
    }
}
