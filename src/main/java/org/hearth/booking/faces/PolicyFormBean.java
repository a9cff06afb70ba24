package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;
import org.hearth.booking.Lateness;
import org.hearth.booking.Notice;
import org.hearth.booking.PolicyDraft;
import org.hearth.booking.PolicyView;
import org.hearth.booking.application.PolicyService;
import org.hearth.web.Notices;

/** Backs {@code /admin/policy-new}: begins with the latest version, and publishes the next. */
@Named
@ViewScoped
public class PolicyFormBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SPARE = 2;
    private static final PolicyDraft NOTHING =
            new PolicyDraft(null, null, null, true, null, true, null, null, null, null, null);

    @Inject
    PolicyService policies;

    @Inject
    Notices notices;

    private PolicyDraft before = NOTHING;
    private LocalDate from;
    private final List<RuleForm> rules = new ArrayList<>();
    private List<String> reasons = List.of();
    private boolean replacement = true;
    private Integer late;

    /** Starts from the latest version, with room for more rules; refuses whoever may publish none. */
    public void load() {
        policies.payers();
        before = policies.versions().stream().findFirst().map(PolicyView::terms).orElse(NOTHING);
        before.rules().forEach(rule -> rules.add(RuleForm.of(rule)));
        for (int i = 0; i < SPARE; i++) {
            rules.add(RuleForm.fresh());
        }
        reasons = before.exemptions().stream()
                .map(PolicyDraft.Reason::reason)
                .distinct()
                .toList();
        replacement = Boolean.TRUE.equals(before.replacementFree());
        late = isAbsentWhenLate() ? before.lateOverMinutes() : null;
    }

    private boolean isAbsentWhenLate() {
        return Lateness.Then.COUNTS_AS_ABSENT.name().equals(before.lateThen());
    }

    public String publish() {
        boolean keepsLate = late == null && !isAbsentWhenLate();
        policies.publish(new PolicyDraft(
                from,
                rules.stream().filter(RuleForm::isSaid).map(RuleForm::rule).toList(),
                reasons.stream().map(this::reason).toList(),
                replacement,
                before.replacementHours(),
                before.replacementReady(),
                keepsLate ? before.lateOverMinutes() : late,
                keepsLate ? before.lateThen() : Lateness.Then.COUNTS_AS_ABSENT.name(),
                before.halfDayMinutes(),
                before.houseRules(),
                before.deadlines()));
        notices.afterRedirect("policy-new.done");
        return "/admin/policy?faces-redirect=true";
    }

    private PolicyDraft.Reason reason(String name) {
        Optional<PolicyDraft.Reason> known = before.exemptions().stream()
                .filter(each -> name.equals(each.reason()))
                .findFirst();
        return known.orElseGet(() -> new PolicyDraft.Reason(name, null, false, false, false, false, null, null));
    }

    public List<RuleForm> getRules() {
        return rules;
    }

    public List<String> getCauses() {
        return names(ChargeCause.values());
    }

    public List<String> getUnits() {
        return names(Notice.Unit.values());
    }

    public List<String> getMeasures() {
        return names(Fee.Measure.values());
    }

    public List<String> getAllReasons() {
        return names(ExemptReason.values());
    }

    private static List<String> names(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public boolean isReplacement() {
        return replacement;
    }

    public void setReplacement(boolean replacement) {
        this.replacement = replacement;
    }

    public Integer getLate() {
        return late;
    }

    public void setLate(Integer late) {
        this.late = late;
    }
}
