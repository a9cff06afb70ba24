package org.hearth.booking.faces;

import java.io.Serializable;
import java.time.LocalTime;
import org.hearth.booking.PolicyDraft;

/** One reason that lets people off, on a form, and what has to be done for it to count. */
public class ReasonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private boolean accepted;
    private LocalTime toldBy;
    private boolean phone;
    private boolean email;
    private boolean manager;
    private boolean evidence;
    private Integer days;
    private String unit;

    private ReasonForm(String reason) {
        this.reason = reason;
    }

    /** A reason the policy accepts. */
    static ReasonForm of(PolicyDraft.Reason known) {
        ReasonForm form = new ReasonForm(known.reason());
        form.accepted = true;
        form.toldBy = known.toldBy();
        form.phone = Boolean.TRUE.equals(known.byPhone());
        form.email = Boolean.TRUE.equals(known.byEmail());
        form.manager = Boolean.TRUE.equals(known.byManager());
        form.evidence = Boolean.TRUE.equals(known.evidence());
        form.days = known.noticeDays();
        form.unit = known.noticeUnit();
        return form;
    }

    /** A reason it may accept. */
    static ReasonForm fresh(String reason) {
        return new ReasonForm(reason);
    }

    /** The reason as it stands on the form. */
    PolicyDraft.Reason said() {
        return new PolicyDraft.Reason(reason, toldBy, phone, email, manager, evidence, days, unit);
    }

    /** Whether something has to be done for it, so that the form shows it at once. */
    public boolean isAsking() {
        return toldBy != null || phone || email || manager || evidence || days != null;
    }

    public String getReason() {
        return reason;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public LocalTime getToldBy() {
        return toldBy;
    }

    public void setToldBy(LocalTime toldBy) {
        this.toldBy = toldBy;
    }

    public boolean isPhone() {
        return phone;
    }

    public void setPhone(boolean phone) {
        this.phone = phone;
    }

    public boolean isEmail() {
        return email;
    }

    public void setEmail(boolean email) {
        this.email = email;
    }

    public boolean isManager() {
        return manager;
    }

    public void setManager(boolean manager) {
        this.manager = manager;
    }

    public boolean isEvidence() {
        return evidence;
    }

    public void setEvidence(boolean evidence) {
        this.evidence = evidence;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
