package org.hearth.account.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.account.application.PasswordLinkService;
import org.hearth.web.Notices;

/** Backs {@code /set-password}: the one-time address from an administrator or a letter. */
@Named
@ViewScoped
public class SetPasswordBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PasswordLinkService links;

    @Inject
    Notices notices;

    private String key;
    private String newPassword;
    private String newPasswordAgain;
    private boolean works;

    public void load() {
        works = links.works(key);
    }

    /** Sets the password and sends the person to sign in with it. */
    public String set() {
        links.setPassword(key, newPassword, newPasswordAgain);
        notices.afterRedirect("account.password-set");
        return "/sign-in?faces-redirect=true";
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getNewPasswordAgain() {
        return newPasswordAgain;
    }

    public void setNewPasswordAgain(String newPasswordAgain) {
        this.newPasswordAgain = newPasswordAgain;
    }

    public boolean isWorks() {
        return works;
    }
}
