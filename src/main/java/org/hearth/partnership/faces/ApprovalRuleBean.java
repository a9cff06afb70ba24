package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.ApprovalRuleDetails;
import org.hearth.partnership.ApprovalRulesView;
import org.hearth.partnership.application.ApprovalRuleService;
import org.hearth.web.Notices;

/** Backs {@code /admin/approval}: whose word a partner asks for, by date. */
@Named
@ViewScoped
public class ApprovalRuleBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApprovalRuleService service;

    @Inject
    Notices notices;

    private String partner;
    private ApprovalRulesView rules;
    private String rule;
    private LocalDate from;
    private Integer answerDays;

    public void load() {
        rules = service.of(partner == null || partner.isBlank() ? null : new PartnerId(partner));
        rule = rules.now().name();
        answerDays = rules.answerDays();
    }

    /** Keeps what was said. */
    public String save() {
        ApprovalRulesView kept =
                service.say(new PartnerId(rules.partner()), new ApprovalRuleDetails(rule, from, answerDays));
        notices.afterRedirect("partnership.approval-kept");
        return "/admin/approval?faces-redirect=true&partner=" + kept.partner();
    }

    public ApprovalRulesView getRules() {
        return rules;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(Integer answerDays) {
        this.answerDays = answerDays;
    }
}
