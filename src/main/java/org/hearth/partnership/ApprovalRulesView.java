package org.hearth.partnership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose word a partner asks for today, and the rules by date, the latest first.
 *
 * @param now the rule in force today
 * @param answerDays how many working days there are to answer under it
 */
public record ApprovalRulesView(
        String partner, String partnerName, BookingApproval now, int answerDays, List<Dated> rules)
        implements Serializable {

    public ApprovalRulesView {
        rules = List.copyOf(rules);
    }

    /** A rule that holds from a day until the next one does. */
    public record Dated(BookingApproval rule, LocalDate from, int answerDays) implements Serializable {}
}
