package org.hearth.booking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one version of a policy says. Of the rules for a cause the first that holds decides; where none holds nothing is
 * charged.
 *
 * @param halfDayMinutes a day up to so long is a half day
 */
public record PolicyTerms(
        List<ChargeRule> rules,
        List<Exemption> exemptions,
        Replacement replacement,
        Lateness lateness,
        int halfDayMinutes,
        Set<HouseRule> houseRules,
        Map<Deadline, Notice> deadlines)
        implements Serializable {

    private static final int FOUR_HOURS = 240;

    public PolicyTerms {
        rules = List.copyOf(rules);
        exemptions = List.copyOf(exemptions);
        houseRules = Set.copyOf(houseRules);
        deadlines = Map.copyOf(deadlines);
    }

    /** The rules, with everything else as it usually is: half days up to four hours, colleagues free. */
    public static PolicyTerms of(ChargeRule... rules) {
        return new PolicyTerms(
                List.of(rules), List.of(), Replacement.FREE, Lateness.NONE, FOUR_HOURS, Set.of(), Map.of());
    }

    /** The same, letting people off for the reasons. */
    public PolicyTerms exempting(Exemption... reasons) {
        return new PolicyTerms(rules, List.of(reasons), replacement, lateness, halfDayMinutes, houseRules, deadlines);
    }

    /** The same, with other words about colleagues. */
    public PolicyTerms replacing(Replacement by) {
        return new PolicyTerms(rules, exemptions, by, lateness, halfDayMinutes, houseRules, deadlines);
    }

    /** The same, with words about coming late. */
    public PolicyTerms late(int overMinutes, Lateness.Then then) {
        return new PolicyTerms(
                rules, exemptions, replacement, new Lateness(overMinutes, then), halfDayMinutes, houseRules, deadlines);
    }

    /** The same, asking these things too. */
    public PolicyTerms asking(HouseRule... what) {
        return new PolicyTerms(rules, exemptions, replacement, lateness, halfDayMinutes, Set.of(what), deadlines);
    }

    /** The same, with a moment named. */
    public PolicyTerms by(Deadline what, Notice when) {
        Map<Deadline, Notice> more = new EnumMap<>(Deadline.class);
        more.putAll(deadlines);
        more.put(what, when);
        return new PolicyTerms(rules, exemptions, replacement, lateness, halfDayMinutes, houseRules, more);
    }

    /** The same, with one rule more, that decides after those there are. */
    public PolicyTerms and(ChargeRule rule) {
        List<ChargeRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new PolicyTerms(more, exemptions, replacement, lateness, halfDayMinutes, houseRules, deadlines);
    }

    /** Whether the policy asks for it. */
    public boolean asks(HouseRule what) {
        return houseRules.contains(what);
    }
}
