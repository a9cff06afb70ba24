package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Lateness;
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

    private LocalDate from;
    private final List<RuleForm> rules = new ArrayList<>();
    private final List<ReasonForm> reasons = new ArrayList<>();
    private final List<DeadlineForm> deadlines = new ArrayList<>();
    private List<String> houseRules = List.of();
    private boolean replacement;
    private boolean ready;
    private Integer replacementHours;
    private Integer late;
    private String lateThen;
    private Integer halfDay;

    /** Starts from the latest version, with room for more rules; refuses whoever may publish none. */
    public void load() {
        policies.payers();
        PolicyDraft before =
                policies.versions().stream().findFirst().map(PolicyView::terms).orElse(NOTHING);
        before.rules().forEach(rule -> rules.add(RuleForm.of(rule)));
        for (int i = 0; i < SPARE; i++) {
            rules.add(RuleForm.fresh());
        }
        for (ExemptReason each : ExemptReason.values()) {
            addReason(each.name(), before);
        }
        for (Deadline each : Deadline.values()) {
            deadlines.add(new DeadlineForm(each.name(), before));
        }
        houseRules = before.houseRules();
        replacement = Boolean.TRUE.equals(before.replacementFree());
        ready = !Boolean.FALSE.equals(before.replacementReady());
        replacementHours = before.replacementHours();
        late = before.lateOverMinutes();
        lateThen = late == null ? Lateness.Then.COUNTS_AS_ABSENT.name() : before.lateThen();
        halfDay = before.halfDayMinutes();
    }

    /** A reason may stand there several times, each time with something else to do for it. */
    private void addReason(String name, PolicyDraft before) {
        List<ReasonForm> known = before.exemptions().stream()
                .filter(each -> name.equals(each.reason()))
                .map(ReasonForm::of)
                .toList();
        reasons.addAll(known.isEmpty() ? List.of(ReasonForm.fresh(name)) : known);
    }

    public String publish() {
        policies.publish(new PolicyDraft(
                from,
                rules.stream().filter(RuleForm::isSaid).map(RuleForm::rule).toList(),
                reasons.stream()
                        .filter(ReasonForm::isAccepted)
                        .map(ReasonForm::said)
                        .toList(),
                replacement,
                replacementHours,
                ready,
                late,
                lateThen,
                halfDay,
                houseRules,
                deadlines.stream()
                        .filter(DeadlineForm::isSaid)
                        .map(DeadlineForm::said)
                        .toList()));
        notices.afterRedirect("booking.notice.policy");
        return "/admin/policy?faces-redirect=true";
    }

    public List<RuleForm> getRules() {
        return rules;
    }

    public List<ReasonForm> getReasons() {
        return reasons;
    }

    public List<DeadlineForm> getDeadlines() {
        return deadlines;
    }

    /** What may be chosen, by the name of the list. */
    public List<String> choices(String of) {
        return PolicyChoices.valueOf(of).names();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public List<String> getHouseRules() {
        return houseRules;
    }

    public void setHouseRules(List<String> houseRules) {
        this.houseRules = houseRules;
    }

    public boolean isReplacement() {
        return replacement;
    }

    public void setReplacement(boolean replacement) {
        this.replacement = replacement;
    }

    public boolean isReady() {
        return ready;
    }

    public void setReady(boolean ready) {
        this.ready = ready;
    }

    public Integer getReplacementHours() {
        return replacementHours;
    }

    public void setReplacementHours(Integer replacementHours) {
        this.replacementHours = replacementHours;
    }

    public Integer getLate() {
        return late;
    }

    public void setLate(Integer late) {
        this.late = late;
    }

    public String getLateThen() {
        return lateThen;
    }

    public void setLateThen(String lateThen) {
        this.lateThen = lateThen;
    }

    public Integer getHalfDay() {
        return halfDay;
    }

    public void setHalfDay(Integer halfDay) {
        this.halfDay = halfDay;
    }
}
