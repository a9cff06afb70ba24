package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PartnerView;
import org.hearth.partnership.application.PartnerService;
import org.hearth.web.Notices;

/** Backs {@code /admin/service}: one service of a partner, or a new one when none is named. */
@Named
@ViewScoped
public class ServiceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerService partners;

    @Inject
    Notices notices;

    private String partner;
    private String ref;
    private String name;
    private String provision;
    private BigDecimal publishedStaff;
    private String staffUnit;
    private Long annualBudgetGbp;
    private LocalDate from;
    private LocalDate to;
    private String partnerName;
    private int version;

    public void load() {
        PartnerView owner = partners.toChange(new PartnerId(partner));
        partnerName = owner.name();
        if (ref != null) {
            show(owner.services().stream()
                    .filter(each -> each.id().equals(ref))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("partnership", ref)));
        }
    }

    private void show(PartnerView.Service kept) {
        name = kept.name();
        provision = kept.provision();
        publishedStaff = kept.publishedStaff();
        staffUnit = kept.staffUnit();
        annualBudgetGbp = kept.annualBudgetGbp();
        from = kept.from();
        to = kept.to();
        version = kept.version();
    }

    /** Adds the service, or changes the one named. */
    public String save() {
        var details = new PartnerDetails.Service(name, provision, publishedStaff, staffUnit, annualBudgetGbp, from, to);
        if (ref == null) {
            partners.addService(new PartnerId(partner), details);
        } else {
            partners.changeService(new PartnerId(partner), ref, details, version);
        }
        notices.afterRedirect("partnership.service-kept", name);
        return "/admin/partner?faces-redirect=true&ref=" + partner;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public BigDecimal getPublishedStaff() {
        return publishedStaff;
    }

    public void setPublishedStaff(BigDecimal publishedStaff) {
        this.publishedStaff = publishedStaff;
    }

    public String getStaffUnit() {
        return staffUnit;
    }

    public void setStaffUnit(String staffUnit) {
        this.staffUnit = staffUnit;
    }

    public Long getAnnualBudgetGbp() {
        return annualBudgetGbp;
    }

    public void setAnnualBudgetGbp(Long annualBudgetGbp) {
        this.annualBudgetGbp = annualBudgetGbp;
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

    public String getPartnerName() {
        return partnerName;
    }
}
