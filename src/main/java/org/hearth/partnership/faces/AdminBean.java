package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.partnership.AgreementView;
import org.hearth.partnership.application.AgreementService;
import org.hearth.security.AccessDenied;
import org.hearth.security.Permission;
import org.hearth.security.SecurityRefusal;
import org.hearth.security.Viewer;

/** Backs {@code /admin} and {@code /admin/agreements}: what there is to look after. */
@Named
@RequestScoped
public class AdminBean {

    @Inject
    AgreementService agreements;

    @Inject
    Viewer viewer;

    private List<AgreementView> list;

    /** Refuses those who look after nothing. */
    public void load() {
        if (!isPartners() && !isSites() && !isAccounts() && !isAudit() && !isMail()) {
            throw new AccessDenied(SecurityRefusal.ACCESS_DENIED);
        }
    }

    public void loadAgreements() {
        list = agreements.all();
    }

    public List<AgreementView> getAgreements() {
        return list;
    }

    public boolean isPartners() {
        return viewer.may(Permission.MANAGE_PARTNERS);
    }

    public boolean isSites() {
        return viewer.may(Permission.MANAGE_SITES);
    }

    public boolean isAccounts() {
        return viewer.may(Permission.MANAGE_ACCOUNTS);
    }

    public boolean isAudit() {
        return viewer.may(Permission.VIEW_AUDIT);
    }

    public boolean isMail() {
        return viewer.may(Permission.VIEW_MAIL);
    }
}
