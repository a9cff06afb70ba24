package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.InKindDraft;
import org.hearth.exchange.Kind;
import org.hearth.exchange.KindTerm;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.PartnerId;

/** Something one partner got from another in kind, as it was read. Nobody records what it gave itself: who got it says so. */
public record InKind(
        String from, String to, Kind kind, BigDecimal quantity, LocalDate on, String session, String note) {

    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_REF = 36;
    private static final int MOST = 100;
    private static final BigDecimal LEAST = new BigDecimal("0.25");
    private static final int YEARS_BACK = 1;

    /**
     * Reads what was typed. Refuses a day to come, or one more than a year ago, as {@code exchange.in-kind-day} and something from
     * oneself as {@code exchange.in-kind-from}.
     */
    public static InKind of(PartnerId to, InKindDraft draft, LocalDate today) {
        Answers answers = new Answers();
        String from = answers.text("from", draft.from(), LONGEST_REF);
        answers.check(from == null || !from.equals(to.value()), "from", ExchangeRefusal.IN_KIND_FROM);
        String kind = answers.choice("kind", draft.kind(), Kind.class);
        answers.check(draft.quantity() != null, "quantity", InputRefusal.MISSING);
        answers.<BigDecimal>number("quantity", draft.quantity(), LEAST, BigDecimal.valueOf(MOST));
        LocalDate on = answers.date("on", draft.on());
        boolean within = on == null || !on.isAfter(today) && !on.isBefore(today.minusYears(YEARS_BACK));
        answers.check(within, "on", ExchangeRefusal.IN_KIND_DAY);
        String session = answers.optional("session", draft.session(), LONGEST_REF);
        String note = answers.text("note", draft.note(), LONGEST_NOTE);
        answers.done();
        return new InKind(from, to.value(), Kind.valueOf(kind), draft.quantity(), on, session, note);
    }

    /** What the terms of its day say of its kind; refused as {@code exchange.kind-not-agreed} where they say nothing. */
    public KindTerm under(Optional<Terms> terms) {
        return terms.flatMap(each -> each.kind(kind))
                .orElseThrow(() -> new BadInput("kind", ExchangeRefusal.KIND_NOT_AGREED));
    }

    /** The same for the session of this id. */
    public InKind at(String sessionId) {
        return new InKind(from, to, kind, quantity, on, sessionId, note);
    }
}
