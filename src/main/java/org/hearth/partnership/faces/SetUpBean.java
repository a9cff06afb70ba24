package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.partnership.application.SetUpService;
import org.hearth.partnership.application.SetUpService.Beginning;
import org.hearth.web.Notices;

/** Backs {@code /set-up}: the first partnership, partner and administrator. */
@Named
@RequestScoped
public class SetUpBean {

    @Inject
    SetUpService setUp;

    @Inject
    Notices notices;

    private String code;
    private String partnershipName;
    private String authority;
    private String partnerName;
    private String givenName;
    private String familyName;
    private String jobTitle;
    private String email;
    private String password;

    public boolean isDone() {
        return setUp.isDone();
    }

    /** Sets Hearth up and sends the new administrator to sign in. */
    public String begin() {
        setUp.begin(new Beginning(
                code, partnershipName, authority, partnerName, givenName, familyName, jobTitle, email, password));
        notices.afterRedirect("partnership.set-up-done");
        return "/sign-in?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPartnershipName() {
        return partnershipName;
    }

    public void setPartnershipName(String partnershipName) {
        this.partnershipName = partnershipName;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getPartnerName() {
        return partnerName;
    }

    public void setPartnerName(String partnerName) {
        this.partnerName = partnerName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
