package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.ApprovalRulesView.Dated;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.model.ApprovalRule;
import org.hearth.partnership.model.Partner;
import org.hearth.security.AcrossPartners;

/** Keeps whose word partners ask for, by date. */
@ApplicationScoped
@AcrossPartners("Belongs to a partner that was found within the caller's scope")
public class ApprovalRuleRepository {

    /** Joins the rule {@code ar} of partner {@code pa} in force on a day: one question mark. */
    static final String IN_FORCE = " left join approval_rule ar on ar.partner_id = pa.id and ar.from_date ="
            + " (select max(x.from_date) from approval_rule x where x.partner_id = pa.id and x.from_date <= ?)";

    /** The rule that join finds, or the one of before there were dated ones. */
    static final String RULE = "coalesce(ar.rule, pa.booking_approval)";

    /** How many working days there are to answer under it. */
    static final String DAYS = "coalesce(ar.answer_days, " + ApprovalRule.USUAL_DAYS + ")";

    @PersistenceContext
    EntityManager em;

    /** The rule in force on the day. */
    public Dated on(PartnerId partner, LocalDate day) {
        return new Sql(
                        "select " + RULE + ", " + DAYS + " from partner pa" + IN_FORCE + " where pa.id = ?",
                        day,
                        partner.value())
                .first(em)
                .map(row -> new Dated(BookingApproval.valueOf(row.text(0)), day, row.number(1)))
                .orElseThrow();
    }

    /** The rules by date, the latest first. */
    public List<Dated> all(PartnerId partner) {
        return new Sql(
                        "select rule, from_date, answer_days from approval_rule where partner_id = ?"
                                + " order by from_date desc",
                        partner.value())
                .rows(em).stream()
                        .map(row -> new Dated(BookingApproval.valueOf(row.text(0)), row.date(1), row.number(2)))
                        .toList();
    }

    /** Keeps a rule; one from the same day is replaced. */
    public void keep(Partner partner, ApprovalRule rule, PersonId by, Instant at) {
        new Sql(
                        "insert into approval_rule (partner_id, from_date, partnership_id, rule, answer_days, set_by, set_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update rule = values(rule),"
                                + " answer_days = values(answer_days), set_by = values(set_by), set_at = values(set_at)",
                        partner.id().value(),
                        rule.from(),
                        partner.partnership().value(),
                        rule.rule().name(),
                        rule.answerDays(),
                        by.value(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .run(em);
    }
}
