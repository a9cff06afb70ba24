package org.hearth.exchange.model;

import java.math.BigDecimal;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.GiftDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;

/** Credits one partner passes on to another: nobody passes on more than it has. */
public record Gift(String from, String to, int credits, String reason) {

    private static final int MOST = 1000;
    private static final int LONGEST_REASON = 300;

    /** Reads what was typed. Refuses a gift to oneself as {@code exchange.gift-to}. */
    public static Gift of(PartnerId from, GiftDraft draft) {
        Answers answers = new Answers();
        String to = answers.text("to", draft.to(), 36);
        answers.check(to == null || !to.equals(from.value()), "to", ExchangeRefusal.GIFT_TO);
        int credits = answers.number("credits", draft.credits(), 1, MOST);
        String reason = answers.text("reason", draft.reason(), LONGEST_REASON);
        answers.done();
        return new Gift(from.value(), to, credits, reason);
    }

    /** Refuses as {@code exchange.gift-too-large} what is more than the giver's balance. */
    public void refuseAbove(BigDecimal balance) {
        if (balance.compareTo(BigDecimal.valueOf(credits)) < 0) {
            throw new RuleBroken(
                    ExchangeRefusal.GIFT_TOO_LARGE, balance.max(BigDecimal.ZERO).intValue());
        }
    }
}
