package org.hearth.partnership.model;

import java.time.LocalDate;
import org.hearth.kernel.Answers;
import org.hearth.partnership.ApprovalRuleDetails;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.PartnershipRefusal;

/** Whose word a partner asks for from a day on, and how many working days there are to give it. It never reaches back. */
public record ApprovalRule(BookingApproval rule, LocalDate from, int answerDays) {

    /** How long there is to answer where nobody said otherwise. */
    public static final int USUAL_DAYS = 5;

    private static final int MOST_DAYS = 20;

    /** Reads what was said. Refuses a day before today as {@code partnership.approval-past}, and faults of single answers. */
    public static ApprovalRule of(ApprovalRuleDetails said, LocalDate today) {
        Answers answers = new Answers();
        String rule = answers.choice("rule", said.rule(), BookingApproval.class);
        LocalDate from = answers.date("from", said.from());
        answers.check(from == null || !from.isBefore(today), "from", PartnershipRefusal.APPROVAL_PAST);
        int days = answers.number("answerDays", said.answerDays(), 1, MOST_DAYS);
        answers.done();
        return new ApprovalRule(BookingApproval.valueOf(rule), from, days);
    }
}
