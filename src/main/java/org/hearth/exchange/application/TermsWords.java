package org.hearth.exchange.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.TaughtTerm;
import org.hearth.exchange.TermsView;
import org.hearth.exchange.model.Amounts;
import org.hearth.exchange.model.Terms;

/** Says terms in plain English. */
final class TermsWords {

    private TermsWords() {}

    static TermsView.Terms view(Terms terms) {
        return new TermsView.Terms(
                terms.from(),
                terms.to(),
                terms.mostBehind(),
                terms.trainerDayPlaces(),
                terms.coolingOffDays(),
                terms.lateDays(),
                terms.allotment(),
                terms.allotmentMonths(),
                terms.rolloverMost(),
                terms.expireMonths(),
                terms.partners(),
                terms.kinds(),
                terms.taught(),
                terms.trainerDaysRunOut(),
                says(terms));
    }

    private static List<String> says(Terms terms) {
        List<String> said = new ArrayList<>();
        say(said, "most", terms.mostBehind());
        if (terms.mostBehind() != null) {
            say(said, "again", terms.coolingOffDays());
        }
        if (terms.lateDays() != null) {
            say(said, "late", terms.lateDays(), terms.coolingOffDays());
        }
        if (terms.allotment() != null) {
            say(said, "allotment", terms.allotment(), terms.allotmentMonths());
            terms.partners().forEach(each -> say(said, "own", each.partnerName(), each.places()));
            say(said, "rollover", terms.rolloverMost() == null ? Integer.valueOf(0) : terms.rolloverMost());
        }
        if (terms.trainerDayPlaces() != null) {
            say(said, "kind", plain(terms.trainerDayPlaces()));
        }
        for (TaughtTerm each : terms.taught()) {
            String what = each.programme() == null ? Words.say("taught." + each.level()) : each.programmeName();
            say(said, "taught", what, plain(each.weight()));
        }
        for (KindTerm each : terms.kinds()) {
            say(said, "in-kind", Words.kind(each.kind().unit(), each.name()), plain(each.weight()));
        }
        say(said, "expire", terms.expireMonths());
        if (terms.trainerDaysRunOut()) {
            say(said, "days-run-out", terms.expireMonths());
        }
        return said;
    }

    private static String plain(BigDecimal weight) {
        return Amounts.plain(weight).toPlainString();
    }

    private static void say(List<String> said, String key, Object... details) {
        if (details[0] != null) {
            said.add(Words.say("terms.says." + key, details));
        }
    }
}
