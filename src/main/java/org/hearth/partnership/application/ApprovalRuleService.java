package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.ApprovalRuleDetails;
import org.hearth.partnership.ApprovalRulesView;
import org.hearth.partnership.ApprovalRulesView.Dated;
import org.hearth.partnership.model.ApprovalRule;
import org.hearth.partnership.model.Partner;
import org.hearth.partnership.store.ApprovalRuleRepository;
import org.hearth.partnership.store.PartnerRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Whose word a partner asks for before its people's bookings count: said by those who look after all of its people. */
@ApplicationScoped
@Transactional
public class ApprovalRuleService {

    @Inject
    ApprovalRuleRepository rules;

    @Inject
    PartnerRepository partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The rules of a partner all of whose people the viewer looks after; the viewer's own partner when none is named. */
    @Requires(Permission.MANAGE_PEOPLE)
    public ApprovalRulesView of(PartnerId partner) {
        Partner whose = within(partner);
        Dated now = rules.on(whose.id(), today());
        return new ApprovalRulesView(
                whose.id().value(), whose.name(), now.rule(), now.answerDays(), rules.all(whose.id()));
    }

    /**
     * Lets a rule hold from a day on, until the next one does; one from the same day is replaced. Refuses
     * {@code partnership.approval-past} for a day before today. What was asked for before keeps its rule.
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public ApprovalRulesView say(PartnerId partner, ApprovalRuleDetails said) {
        Partner whose = within(partner);
        ApprovalRule rule = ApprovalRule.of(said, today());
        rules.keep(whose, rule, viewer.person(), clock.instant());
        audit.record(
                "partner.approval-said",
                "partner",
                whose.id().value(),
                whose.id(),
                rule.rule() + " from " + rule.from() + ", " + rule.answerDays() + " working days");
        return of(whose.id());
    }

    private Partner within(PartnerId named) {
        PartnerId partner = named == null ? viewer.homePartner() : named;
        Scope scope = viewer.scope(Permission.MANAGE_PEOPLE);
        if (!scope.covers(partner)) {
            throw new NotFound("partnership", partner.value());
        }
        return partners.get(partner, scope);
    }

    private LocalDate today() {
        return Today.of(clock);
    }
}
