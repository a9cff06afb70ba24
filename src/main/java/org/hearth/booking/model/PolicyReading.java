package org.hearth.booking.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeRule;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Exemption;
import org.hearth.booking.Fee;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Lateness;
import org.hearth.booking.Notice;
import org.hearth.booking.Payers;
import org.hearth.booking.PolicyDraft;
import org.hearth.booking.PolicyTerms;
import org.hearth.booking.Replacement;
import org.hearth.booking.Taught;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.partnership.PartnerDetails;

/** Reads the terms of a policy out of what was typed or sent; every fault is noted with the field it is of. */
public final class PolicyReading {

    private static final int LARGEST_INCOME = 1_000_000_000;
    private static final int MOST_ROWS = 60;
    private static final int MOST_DAYS = 400;
    private static final int MOST_PENCE = 10_000_000;
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int FOUR_HOURS = 240;

    private final Answers answers;

    /** Notes faults in the answers; the caller refuses them. */
    public PolicyReading(Answers answers) {
        this.answers = answers;
    }

    /** The terms; of no use when there was a fault. */
    public PolicyTerms terms(PolicyDraft draft) {
        answers.check(draft.rules().size() <= MOST_ROWS, "rules", BookingRefusal.TOO_MANY, MOST_ROWS);
        answers.check(draft.exemptions().size() <= MOST_ROWS, "exemptions", BookingRefusal.TOO_MANY, MOST_ROWS);
        Integer hours = answers.number("replacementHours", draft.replacementHours(), 0L, MOST_DAYS);
        Integer late = answers.number("lateOverMinutes", draft.lateOverMinutes(), 0L, MINUTES_OF_A_DAY);
        Integer half = answers.number("halfDayMinutes", draft.halfDayMinutes(), 1L, MINUTES_OF_A_DAY);
        Lateness.Then then = choice("lateThen", draft.lateThen(), Lateness.Then.class, Lateness.Then.NO_CERTIFICATE);
        return new PolicyTerms(
                draft.rules().stream().limit(MOST_ROWS).map(this::rule).toList(),
                draft.exemptions().stream()
                        .limit(MOST_ROWS)
                        .map(this::exemption)
                        .toList(),
                new Replacement(isNotNo(draft.replacementFree()), hours, isNotNo(draft.replacementReady())),
                new Lateness(late, then),
                half == null ? FOUR_HOURS : half,
                houseRules(draft.houseRules()),
                deadlines(draft.deadlines()));
    }

    private ChargeRule rule(PolicyDraft.Rule typed) {
        Fee.Measure measure = choice("rules", typed.measure(), Fee.Measure.class, Fee.Measure.PENCE);
        int most = measure == Fee.Measure.PENCE ? MOST_PENCE : 100;
        ChargeCause cause = needed(typed.cause(), ChargeCause.class, "rules", ChargeCause.NO_SHOW);
        boolean ofItself = cause == ChargeCause.PLACE && (typed.free() != null || measure == Fee.Measure.PERCENT);
        answers.check(!ofItself, "rules", BookingRefusal.PRICE_OF_ITSELF);
        return new ChargeRule(
                cause,
                notice("rules", typed.noticeDays(), typed.noticeUnit()),
                new Payers(
                        words("rules", typed.partnerTypes(), PartnerDetails.Type.class),
                        words("rules", typed.sectors(), PartnerDetails.Sector.class),
                        typed.contributes(),
                        typed.lendsTrainers(),
                        answers.number("rules", typed.turnoverBelow(), 0L, LARGEST_INCOME),
                        typed.fromOutside()),
                new Taught(
                        answers.optionalChoice("rules", typed.mode(), CourseMode.class),
                        answers.optionalChoice("rules", typed.level(), CourseLevel.class),
                        answers.optional("rules", typed.audience(), MOST_ROWS),
                        typed.free()),
                new Fee(
                        measure,
                        answers.number("rules", typed.half(), 0, most),
                        answers.number("rules", typed.full(), 0, most),
                        choice("rules", typed.per(), Fee.Per.class, Fee.Per.DAY)));
    }

    private Exemption exemption(PolicyDraft.Reason typed) {
        Set<Exemption.Channel> channels = new HashSet<>();
        if (Boolean.TRUE.equals(typed.byPhone())) {
            channels.add(Exemption.Channel.PHONE);
        }
        if (Boolean.TRUE.equals(typed.byEmail())) {
            channels.add(Exemption.Channel.EMAIL);
        }
        return new Exemption(
                needed(typed.reason(), ExemptReason.class, "exemptions", ExemptReason.AGREED),
                typed.toldBy(),
                channels,
                Boolean.TRUE.equals(typed.byManager()),
                Boolean.TRUE.equals(typed.evidence()),
                notice("exemptions", typed.noticeDays(), typed.noticeUnit()));
    }

    private Set<HouseRule> houseRules(List<String> typed) {
        Set<HouseRule> read = new HashSet<>();
        typed.forEach(word -> read.add(needed(word, HouseRule.class, "houseRules", HouseRule.EVERY_DAY)));
        return read;
    }

    private Map<Deadline, Notice> deadlines(List<PolicyDraft.Day> typed) {
        Map<Deadline, Notice> read = new EnumMap<>(Deadline.class);
        for (PolicyDraft.Day each : typed) {
            Notice notice = notice("deadlines", each.days(), each.unit());
            answers.check(notice != null, "deadlines", InputRefusal.MISSING);
            read.put(needed(each.what(), Deadline.class, "deadlines", Deadline.BOOKING_CLOSES), notice);
        }
        read.values().removeIf(notice -> notice == null);
        return read;
    }

    private Notice notice(String field, Integer days, String unit) {
        if (days == null) {
            return null;
        }
        int read = answers.number(field, days, 0, MOST_DAYS);
        return new Notice(choice(field, unit, Notice.Unit.class, Notice.Unit.WORKING_DAYS), read);
    }

    private <E extends Enum<E>> Set<String> words(String field, List<String> typed, Class<E> choices) {
        List<String> read = new ArrayList<>();
        typed.forEach(word -> read.add(
                needed(word, choices, field, choices.getEnumConstants()[0]).name()));
        return Set.copyOf(new HashSet<>(read));
    }

    private <E extends Enum<E>> E choice(String field, String typed, Class<E> choices, E otherwise) {
        String read = answers.optionalChoice(field, typed, choices);
        return read == null ? otherwise : Enum.valueOf(choices, read);
    }

    private <E extends Enum<E>> E needed(String typed, Class<E> choices, String field, E instead) {
        String read = answers.choice(field, typed, choices);
        return read == null ? instead : Enum.valueOf(choices, read);
    }

    private static boolean isNotNo(Boolean said) {
        return !Boolean.FALSE.equals(said);
    }

    /** The other way round: terms as they can be typed or sent. */
    public static PolicyDraft draft(java.time.LocalDate from, PolicyTerms terms) {
        return new PolicyDraft(
                from,
                terms.rules().stream().map(PolicyReading::typed).toList(),
                terms.exemptions().stream().map(PolicyReading::typed).toList(),
                terms.replacement().free(),
                terms.replacement().hoursBefore(),
                terms.replacement().prerequisites(),
                terms.lateness().overMinutes(),
                terms.lateness().then().name(),
                terms.halfDayMinutes(),
                terms.houseRules().stream().map(Enum::name).sorted().toList(),
                terms.deadlines().entrySet().stream()
                        .map(each -> new PolicyDraft.Day(
                                each.getKey().name(),
                                each.getValue().days(),
                                each.getValue().unit().name()))
                        .toList());
    }

    private static PolicyDraft.Rule typed(ChargeRule rule) {
        Payers who = rule.payers();
        Taught what = rule.taught();
        return new PolicyDraft.Rule(
                rule.cause().name(),
                rule.fewerThan() == null ? null : rule.fewerThan().days(),
                rule.fewerThan() == null ? null : rule.fewerThan().unit().name(),
                who.types().stream().sorted().toList(),
                who.sectors().stream().sorted().toList(),
                who.contributes(),
                who.lendsTrainers(),
                who.turnoverBelow(),
                who.fromOutside(),
                what.mode(),
                what.level(),
                what.audience(),
                what.free(),
                rule.fee().measure().name(),
                rule.fee().half(),
                rule.fee().full(),
                rule.fee().per().name());
    }

    private static PolicyDraft.Reason typed(Exemption each) {
        return new PolicyDraft.Reason(
                each.reason().name(),
                each.toldBy(),
                each.channels().contains(Exemption.Channel.PHONE),
                each.channels().contains(Exemption.Channel.EMAIL),
                each.byManager(),
                each.evidence(),
                each.atLeast() == null ? null : each.atLeast().days(),
                each.atLeast() == null ? null : each.atLeast().unit().name());
    }
}
