package org.hearth.learning.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.learning.AwardView;
import org.hearth.learning.application.AwardService;
import org.hearth.learning.application.CertificateService;
import org.hearth.web.Notices;

/** Backs {@code /people/certificate}: withdrawing a certificate, or correcting the name on it. */
@Named
@ViewScoped
public class AwardBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AwardService awards;

    @Inject
    CertificateService certificates;

    @Inject
    Notices notices;

    private String number;
    private AwardView award;
    private String name;
    private String reason;
    private String why;

    public void load() {
        award = certificates.award(number);
        name = award.holderName();
    }

    public String replace() {
        awards.replace(award.id(), name, reason, award.version());
        return back("learning.award-replaced");
    }

    public String revoke() {
        awards.revoke(award.id(), why, award.version());
        return back("learning.award-withdrawn");
    }

    private String back(String notice) {
        notices.afterRedirect(notice);
        return "/people/record.xhtml?faces-redirect=true&ref=" + award.person();
    }

    public AwardView getAward() {
        return award;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
