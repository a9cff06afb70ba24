package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.account.application.OwnAccountService;
import org.hearth.web.Notices;
import org.hearth.web.PageFrame;

/** Backs the password on {@code /me/account} and the colours on {@code /me/preferences}. */
@Named
@RequestScoped
public class MyPasswordBean {

    private static final String PASSWORD = "/me/account?faces-redirect=true";
    private static final String PREFERENCES = "/me/preferences?faces-redirect=true";

    @Inject
    OwnAccountService account;

    @Inject
    PageFrame frame;

    @Inject
    Notices notices;

    private String currentPassword;
    private String newPassword;
    private String newPasswordAgain;
    private String theme;

    /** Changes the password. */
    public String change() {
        account.changePassword(currentPassword, newPassword, newPasswordAgain);
        notices.afterRedirect("account.password-changed");
        return PASSWORD;
    }

    /** Keeps how pages look, with the account and in this browser. */
    public String wear() {
        account.likes(theme);
        frame.wear(theme);
        notices.afterRedirect("account.theme-kept");
        return PREFERENCES;
    }

    public List<String> getThemes() {
        return List.of("auto", "light", "dark");
    }

    public String getTheme() {
        return theme == null ? account.theme() : theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
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
}
