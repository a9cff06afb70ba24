package org.hearth.cohort.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.SchemeDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;

/** Reads what a programme is to ask of its trainers from a day on. It never reaches back: who was accredited before, was. */
public final class NewScheme {

    /** The fields a figure can be published for. */
    public static final Set<String> FIGURES = Set.of(
            "prerequisites",
            "agreement",
            "registration",
            "releaseSessions",
            "coDeliveries",
            "observedDeliveries",
            "accreditedWithinMonths",
            "validityMonths",
            "renewal",
            "minDeliveries",
            "minAsLead",
            "windowMonths",
            "refresherMonths",
            "atRiskDays",
            "mostPerYear",
            "groupPerTrainer",
            "generationCap",
            "edition");

    private static final long MANY = 100;
    private static final long LONGEST_MONTHS = 120;
    private static final int LONGEST_WARNING = 365;
    private static final int DAYS_OF_A_MONTH = 28;

    private NewScheme() {}

    /**
     * Reads what was typed. Refuses by field a day before today ({@code cohort.scheme-past}), deliveries without a window and a
     * window without ({@code cohort.scheme-window}), more as lead than in all ({@code cohort.scheme-leads}), a renewal without
     * months ({@code cohort.scheme-renewal}), a warning before there is anything to lose ({@code cohort.scheme-warning}) and
     * more deliveries than anybody may do ({@code cohort.scheme-load}).
     */
    public static Scheme of(SchemeDraft draft, LocalDate today) {
        Answers answers = new Answers();
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || !from.isBefore(today), "from", CohortRefusal.SCHEME_PAST);
        Set<CourseLevel> levels = levels(answers, draft.prerequisites());
        String agreement = answers.optional("agreement", draft.agreement(), 200);
        String renewal = answers.optionalChoice("renewal", draft.renewal(), Renewal.class);
        String overLoad = answers.optionalChoice("whenOverLoad", draft.whenOverLoad(), Beyond.class);
        String overGroup = answers.optionalChoice("whenOverGroup", draft.whenOverGroup(), Beyond.class);
        String edition = answers.optional("edition", draft.edition(), 200);
        String source = answers.note("source", draft.source(), 1000);
        numbers(answers, draft);
        together(answers, draft);
        Set<String> published = published(answers, draft.published());
        answers.done();
        return new Scheme(
                from,
                null,
                levels,
                agreement,
                Boolean.TRUE.equals(draft.registration()),
                draft.releaseSessions(),
                or(draft.coDeliveries(), 0),
                or(draft.observedDeliveries(), 0),
                draft.accreditedWithinMonths(),
                draft.validityMonths(),
                renewal == null ? null : Renewal.valueOf(renewal),
                draft.minDeliveries(),
                draft.minAsLead(),
                draft.windowMonths(),
                draft.refresherMonths(),
                or(draft.atRiskDays(), Scheme.WARNING),
                draft.mostPerYear(),
                beyond(overLoad),
                draft.groupPerTrainer(),
                beyond(overGroup),
                draft.generationCap(),
                edition,
                published,
                source);
    }

    private static Beyond beyond(String said) {
        return said == null ? Beyond.WARNED : Beyond.valueOf(said);
    }

    private static int or(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    private static void numbers(Answers answers, SchemeDraft draft) {
        answers.<Integer>number("releaseSessions", draft.releaseSessions(), 1L, MANY);
        answers.<Integer>number("coDeliveries", draft.coDeliveries(), 0L, MANY);
        answers.<Integer>number("observedDeliveries", draft.observedDeliveries(), 0L, MANY);
        answers.<Integer>number("accreditedWithinMonths", draft.accreditedWithinMonths(), 1L, LONGEST_MONTHS);
        answers.<Integer>number("validityMonths", draft.validityMonths(), 1L, LONGEST_MONTHS);
        answers.<Integer>number("minDeliveries", draft.minDeliveries(), 1L, MANY);
        answers.<Integer>number("minAsLead", draft.minAsLead(), 1L, MANY);
        answers.<Integer>number("windowMonths", draft.windowMonths(), 1L, LONGEST_MONTHS);
        answers.<Integer>number("refresherMonths", draft.refresherMonths(), 1L, LONGEST_MONTHS);
        answers.<Integer>number("atRiskDays", draft.atRiskDays(), 0L, LONGEST_WARNING);
        answers.<Integer>number("mostPerYear", draft.mostPerYear(), 1L, MANY);
        answers.<Integer>number("groupPerTrainer", draft.groupPerTrainer(), 1L, MANY);
        answers.<Integer>number("generationCap", draft.generationCap(), 1L, MANY);
    }

    private static void together(Answers answers, SchemeDraft draft) {
        boolean counts = draft.minDeliveries() != null || draft.minAsLead() != null;
        answers.check(counts == (draft.windowMonths() != null), "windowMonths", CohortRefusal.SCHEME_WINDOW);
        boolean fewer = draft.minAsLead() == null
                || draft.minDeliveries() == null
                || draft.minAsLead() <= draft.minDeliveries();
        answers.check(fewer, "minAsLead", CohortRefusal.SCHEME_LEADS);
        boolean renews = draft.renewal() != null && !draft.renewal().isBlank();
        answers.check(renews == (draft.validityMonths() != null), "renewal", CohortRefusal.SCHEME_RENEWAL);
        Integer least = least(draft.validityMonths(), draft.windowMonths(), draft.refresherMonths());
        int warning = or(draft.atRiskDays(), Scheme.WARNING);
        answers.check(least == null || warning <= least * DAYS_OF_A_MONTH, "atRiskDays", CohortRefusal.SCHEME_WARNING);
        boolean bearable = draft.mostPerYear() == null
                || draft.minDeliveries() == null
                || draft.windowMonths() == null
                || draft.minDeliveries() * 12L <= (long) draft.mostPerYear() * draft.windowMonths();
        answers.check(bearable, "mostPerYear", CohortRefusal.SCHEME_LOAD);
    }

    private static Integer least(Integer... months) {
        Integer found = null;
        for (Integer each : months) {
            found = each == null || found != null && found <= each ? found : each;
        }
        return found;
    }

    private static Set<CourseLevel> levels(Answers answers, List<String> names) {
        Set<CourseLevel> read = EnumSet.noneOf(CourseLevel.class);
        for (String each : names) {
            String name = answers.choice("prerequisites", each, CourseLevel.class);
            if (name != null) {
                read.add(CourseLevel.valueOf(name));
            }
        }
        return read;
    }

    private static Set<String> published(Answers answers, List<String> names) {
        Set<String> read = new TreeSet<>(names);
        answers.check(FIGURES.containsAll(read), "published", InputRefusal.NOT_A_CHOICE);
        return read;
    }
}
