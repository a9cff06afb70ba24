package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.hearth.account.AccountRefusal;
import org.hearth.kernel.RuleBroken;

/** Backs {@code /sign-in}: hands email and password to the server, and goes on to where the person was going. */
@Named
@RequestScoped
public class SignInBean {

    private static final String HOME = "/home";
    private static final String WAIT = "hearth.wait";
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1500}");

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;
    private String next;

    /** Signs in. The refusal is the same for a wrong email and a wrong password. */
    public String signIn() {
        HttpServletResponse response = response();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(email == null ? "" : email, said(password)))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            Object wait = request.getAttribute(WAIT);
            if (wait instanceof Long seconds && seconds > 0) {
                throw new RuleBroken(AccountRefusal.TOO_MANY_TRIES, seconds);
            }
            throw new RuleBroken(AccountRefusal.WRONG_PASSWORD);
        }
        return goOn();
    }

    private String goOn() {
        String where = next != null && LOCAL.matcher(next).matches() && !next.startsWith("/sign-") ? next : HOME;
        response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        response().setHeader("Location", request.getContextPath() + where);
        jakarta.faces.context.FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) jakarta.faces.context.FacesContext.getCurrentInstance()
                .getExternalContext()
                .getResponse();
    }

    private static String said(String password) {
        return password == null ? "" : password;
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

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
