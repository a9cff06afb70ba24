package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearth.catalogue.CourseLevel;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.Kind;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.OwnAllotment;
import org.hearth.exchange.TaughtTerm;
import org.hearth.exchange.TermsDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;

/** Reads terms that are to hold from a day on. They never reach back: what was booked before was right. */
public final class NewTerms {

    private static final int MOST = 10_000;
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_MONTHS = 120;
    private static final int YEAR = 12;
    private static final int MOST_PER_DAY = 100;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ID = 36;
    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.01");
    private static final int MOST_TAUGHT = 100;
    private static final String TAUGHT = "taught";
    private static final String KINDS = "kinds";
    private static final String PARTNERS = "partners";

    private NewTerms() {}

    /**
     * Reads what was typed. Refuses a day before today as {@code exchange.terms-past}, an allotment without a period or the
     * other way round, what rolls over of no allotment, or one partner's beside none, a cooling-off of nothing, and a kind
     * that is named twice or has no name.
     */
    public static Terms of(TermsDraft draft, LocalDate today) {
        Answers answers = new Answers();
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || !from.isBefore(today), "from", ExchangeRefusal.TERMS_PAST);
        answers.<Integer>number("mostBehind", draft.mostBehind(), 0L, MOST);
        answers.<BigDecimal>number("trainerDayPlaces", draft.trainerDayPlaces(), 0, MOST_PER_DAY);
        answers.<Integer>number("coolingOffDays", draft.coolingOffDays(), 1L, LONGEST_DAYS);
        answers.<Integer>number("lateDays", draft.lateDays(), 1L, LONGEST_DAYS);
        answers.<Integer>number("allotment", draft.allotment(), 0L, MOST);
        answers.<Integer>number("allotmentMonths", draft.allotmentMonths(), 1L, YEAR);
        answers.<Integer>number("rolloverMost", draft.rolloverMost(), 0L, MOST);
        answers.<Integer>number("expireMonths", draft.expireMonths(), 1L, LONGEST_MONTHS);
        together(answers, draft);
        List<OwnAllotment> partners = partners(answers, draft);
        List<KindTerm> kinds = kinds(answers, draft.kinds());
        List<TaughtTerm> taught = taught(answers, draft.taught());
        boolean runOut = Boolean.TRUE.equals(draft.trainerDaysRunOut());
        answers.check(
                !runOut || draft.expireMonths() != null, "trainerDaysRunOut", ExchangeRefusal.RUN_OUT_WITHOUT_MONTHS);
        answers.done();
        return new Terms(
                from,
                null,
                draft.mostBehind(),
                draft.trainerDayPlaces(),
                draft.coolingOffDays(),
                draft.lateDays(),
                draft.allotment(),
                draft.allotmentMonths(),
                draft.rolloverMost(),
                draft.expireMonths(),
                partners,
                kinds,
                taught,
                runOut);
    }

    /** Names of programmes are not known here; whether there is such a programme is asked elsewhere. */
    private static List<TaughtTerm> taught(Answers answers, List<TermsDraft.Taught> asked) {
        List<TaughtTerm> taught = new ArrayList<>();
        answers.check(asked.size() <= MOST_TAUGHT, TAUGHT, ExchangeRefusal.TAUGHT_WHAT);
        for (TermsDraft.Taught each : asked) {
            String programme = answers.optional(TAUGHT, each.programme(), LONGEST_ID);
            String level = answers.optionalChoice(TAUGHT, each.level(), CourseLevel.class);
            answers.check((programme == null) != (level == null), TAUGHT, ExchangeRefusal.TAUGHT_WHAT);
            answers.check(each.weight() != null, TAUGHT, InputRefusal.MISSING);
            answers.<BigDecimal>number(TAUGHT, each.weight(), LEAST_WEIGHT, BigDecimal.valueOf(MOST_PER_DAY));
            boolean twice = taught.stream()
                    .anyMatch(before ->
                            Objects.equals(before.programme(), programme) && Objects.equals(before.level(), level));
            answers.check(!twice, TAUGHT, ExchangeRefusal.TAUGHT_TWICE);
            taught.add(new TaughtTerm(programme, null, level, each.weight()));
        }
        return taught;
    }

    /** Their names are not known here, and not kept. */
    private static List<OwnAllotment> partners(Answers answers, TermsDraft draft) {
        List<OwnAllotment> own = new ArrayList<>();
        for (TermsDraft.Partner each : draft.partners()) {
            String partner = answers.text(PARTNERS, each.partner(), LONGEST_ID);
            answers.check(each.allotment() != null, PARTNERS, InputRefusal.MISSING);
            answers.<Integer>number(PARTNERS, each.allotment(), 0L, MOST);
            answers.check(draft.allotment() != null, PARTNERS, ExchangeRefusal.OWN_ALLOTMENT);
            if (partner != null && each.allotment() != null) {
                boolean twice = own.stream().anyMatch(before -> before.partner().equals(partner));
                answers.check(!twice, PARTNERS, ExchangeRefusal.PARTNER_TWICE);
                own.add(new OwnAllotment(partner, null, each.allotment()));
            }
        }
        return own;
    }

    private static List<KindTerm> kinds(Answers answers, List<TermsDraft.Kind> asked) {
        List<KindTerm> kinds = new ArrayList<>();
        for (TermsDraft.Kind each : asked) {
            String kind = answers.choice(KINDS, each.kind(), Kind.class);
            boolean other = Kind.OTHER.name().equals(kind);
            String name = answers.optional(KINDS, each.name(), LONGEST_NAME);
            answers.check(!other || name != null, KINDS, ExchangeRefusal.KIND_NAME);
            answers.check(each.weight() != null, KINDS, InputRefusal.MISSING);
            answers.<BigDecimal>number(KINDS, each.weight(), 0, MOST_PER_DAY);
            if (kind != null) {
                boolean twice =
                        kinds.stream().anyMatch(before -> before.kind().name().equals(kind));
                answers.check(!twice, KINDS, ExchangeRefusal.KIND_TWICE);
                kinds.add(new KindTerm(Kind.valueOf(kind), other ? name : null, each.weight()));
            }
        }
        return kinds;
    }

    private static void together(Answers answers, TermsDraft draft) {
        boolean allotted = draft.allotment() != null;
        answers.check(
                allotted == (draft.allotmentMonths() != null), "allotmentMonths", ExchangeRefusal.ALLOTMENT_PERIOD);
        answers.check(allotted || draft.rolloverMost() == null, "rolloverMost", ExchangeRefusal.ROLLOVER_OF_NOTHING);
        boolean cools = draft.mostBehind() != null || draft.lateDays() != null;
        answers.check(cools || draft.coolingOffDays() == null, "coolingOffDays", ExchangeRefusal.COOLING_OFF_NOTHING);
        answers.check(
                draft.lateDays() == null || draft.coolingOffDays() != null,
                "coolingOffDays",
                ExchangeRefusal.COOLING_OFF_DAYS);
    }
}
