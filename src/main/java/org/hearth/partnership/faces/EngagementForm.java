package org.hearth.partnership.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonView;

/** What the fields about an engagement hold while somebody fills them in. */
public class EngagementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String partner;
    private String hub;
    private String kind = "STAFF";
    private String jobTitle;
    private BigDecimal fte;
    private LocalDate from;
    private LocalDate to;
    private boolean primary = true;
    private String manager;
    private boolean hasNoManager;
    private String service;

    static EngagementForm of(PersonView.Engagement kept) {
        var form = new EngagementForm();
        form.partner = kept.partner();
        form.service = kept.service();
        form.hub = kept.hub();
        form.kind = kept.kind();
        form.jobTitle = kept.jobTitle();
        form.fte = kept.fte();
        form.from = kept.from();
        form.to = kept.to();
        form.primary = kept.primary();
        form.manager = kept.managerName();
        form.hasNoManager = kept.hasNoManager();
        return form;
    }

    /** The fields as a command; {@code managerId} is who the typed name means. */
    PersonDetails.Engagement details(String managerId) {
        return new PersonDetails.Engagement(
                partner, service, hub, kind, jobTitle, fte, from, to, primary, managerId, hasNoManager);
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isPrimary() {
        return primary;
    }

    public void setPrimary(boolean primary) {
        this.primary = primary;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public boolean isHasNoManager() {
        return hasNoManager;
    }

    public void setHasNoManager(boolean hasNoManager) {
        this.hasNoManager = hasNoManager;
    }
}
