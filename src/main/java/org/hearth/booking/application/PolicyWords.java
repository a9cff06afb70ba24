package org.hearth.booking.application;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.booking.ChargeRule;
import org.hearth.booking.Exemption;
import org.hearth.booking.Fee;
import org.hearth.booking.Notice;
import org.hearth.booking.Payers;
import org.hearth.booking.PolicyTerms;
import org.hearth.booking.Taught;

/** Says what a policy says, in sentences. */
final class PolicyWords {

    private PolicyWords() {}

    /** All of it, rule by rule. */
    static List<String> of(PolicyTerms terms) {
        List<String> all = new ArrayList<>();
        terms.rules().forEach(rule -> all.add(rule(rule)));
        if (terms.rules().isEmpty()) {
            all.add(Words.say("policy.no-charges"));
        }
        all.add(replacement(terms));
        if (terms.lateness().overMinutes() != null) {
            all.add(Words.say(
                    "policy.late." + terms.lateness().then(), terms.lateness().overMinutes()));
        }
        terms.exemptions().forEach(each -> all.add(exemption(each)));
        new TreeSet<>(terms.houseRules())
                .forEach(each -> all.add(kept(Words.say("policy.house." + each), each.byHand())));
        terms.deadlines()
                .forEach((what, when) ->
                        all.add(kept(Words.say("policy.deadline." + what, notice(when)), what.byHand())));
        return all;
    }

    /** What people see to and Hearth does not says so. */
    private static String kept(String sentence, boolean byHand) {
        return byHand ? Words.say("policy.by-hand", sentence) : sentence;
    }

    private static String rule(ChargeRule rule) {
        boolean noticed = rule.fewerThan() != null;
        return Words.say(
                "policy.rule." + rule.cause() + (noticed ? ".notice" : ""),
                fee(rule.fee()) + who(rule.payers()) + what(rule.taught()),
                noticed ? notice(rule.fewerThan()) : "");
    }

    /** £50; 2 credits; 100% of the price. */
    static String amount(Fee.Measure measure, int amount) {
        return switch (measure) {
            case PENCE -> money(amount);
            case CREDITS -> Words.say("policy.credits", amount);
            case PERCENT -> Words.say("policy.percent", amount);
        };
    }

    private static String money(int pence) {
        NumberFormat pounds = NumberFormat.getInstance(Locale.UK);
        pounds.setMinimumFractionDigits(pence % 100 == 0 ? 0 : 2);
        return "£" + pounds.format(pence / 100.0);
    }

    private static String fee(Fee fee) {
        if (fee.half() == 0 && fee.full() == 0) {
            return Words.say("policy.nothing");
        }
        String full = amount(fee.measure(), fee.full());
        if (fee.measure() == Fee.Measure.PERCENT) {
            return full;
        }
        if (fee.half() != fee.full()) {
            return Words.say("policy.half-and-full", amount(fee.measure(), fee.half()), full);
        }
        return fee.per() == Fee.Per.DAY ? Words.say("policy.a-day", full) : full;
    }

    private static String who(Payers who) {
        List<String> parts = new ArrayList<>();
        Set<String> kinds = new TreeSet<>(who.types());
        kinds.addAll(who.sectors());
        if (!kinds.isEmpty()) {
            parts.add(Words.say(
                    "policy.who.kinds", kinds.stream().map(PolicyWords::plain).collect(Collectors.joining(", "))));
        }
        if (who.contributes() != null) {
            parts.add(Words.say("policy.who.contributes." + who.contributes()));
        }
        if (who.lendsTrainers() != null) {
            parts.add(Words.say("policy.who.lends." + who.lendsTrainers()));
        }
        if (who.turnoverBelow() != null) {
            parts.add(Words.say("policy.who.below", money(100 * who.turnoverBelow())));
        }
        if (who.fromOutside() != null) {
            parts.add(Words.say("policy.who.outside." + who.fromOutside()));
        }
        return parts.isEmpty() ? "" : " " + String.join(" ", parts);
    }

    private static String what(Taught what) {
        List<String> parts = new ArrayList<>();
        if (what.mode() != null) {
            parts.add(Words.say("policy.what.mode", plain(what.mode())));
        }
        if (what.level() != null) {
            parts.add(Words.say("policy.what.level", plain(what.level())));
        }
        if (what.audience() != null) {
            parts.add(Words.say("policy.what.audience", what.audience()));
        }
        if (what.free() != null) {
            parts.add(Words.say("policy.what.free." + what.free()));
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    private static String replacement(PolicyTerms terms) {
        if (!terms.replacement().free()) {
            return Words.say("policy.replacement.none");
        }
        Integer hours = terms.replacement().hoursBefore();
        return hours == null ? Words.say("policy.replacement.free") : Words.say("policy.replacement.hours", hours);
    }

    /** The reason, and what has to be done for it to count. */
    static String exemption(Exemption each) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.say("policy.reason." + each.reason()));
        if (each.toldBy() != null) {
            parts.add(Words.say("policy.reason.by", Words.time(each.toldBy())));
        }
        each.channels().stream().sorted().forEach(way -> parts.add(Words.say("policy.reason." + way)));
        if (each.byManager()) {
            parts.add(Words.say("policy.reason.manager"));
        }
        if (each.evidence()) {
            parts.add(Words.say("policy.reason.evidence"));
        }
        if (each.atLeast() != null) {
            parts.add(Words.say("policy.reason.notice", notice(each.atLeast())));
        }
        return Words.say("policy.exempt", String.join(", ", parts));
    }

    private static String notice(Notice notice) {
        return Words.say("policy.notice." + notice.unit(), notice.days());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
