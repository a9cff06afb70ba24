package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.learning.CertificateCheck;
import org.hearth.learning.application.VerificationService;

/** Backs {@code /verify}: what anybody may learn from a certificate's number. */
@Named
@RequestScoped
public class VerifyBean {

    @Inject
    VerificationService verification;

    private String number;
    private CertificateCheck found;
    private boolean unknown;

    public void load() {
        if (number != null && !number.isBlank()) {
            found = verification.check(number).orElse(null);
            unknown = found == null;
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CertificateCheck getFound() {
        return found;
    }

    public boolean isUnknown() {
        return unknown;
    }
}
