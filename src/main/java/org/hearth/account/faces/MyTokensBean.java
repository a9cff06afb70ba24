package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.hearth.account.TokenView;
import org.hearth.account.application.OwnAccountService;
import org.hearth.security.Permission;
import org.hearth.web.Notices;

/** Backs {@code /me/tokens}: makes a token and shows it once, lists tokens and ends them. */
@Named
@RequestScoped
public class MyTokensBean {

    private static final String MADE = "token-made";

    @Inject
    OwnAccountService account;

    @Inject
    Notices notices;

    private String tokenName;
    private Integer tokenDays = 90;
    private List<String> tokenScopes = new ArrayList<>();
    private List<TokenView> tokens;

    /** Makes a token; the page that follows shows it, and no page ever again. To load that page anew makes no other. */
    public String make() {
        notices.carry(MADE, account.makeToken(tokenName, tokenDays, tokenScopes));
        return "/me/tokens?faces-redirect=true";
    }

    /** Ends a token. */
    public String end(String token) {
        account.revokeToken(token);
        notices.afterRedirect("account.token-ended");
        return "/me/tokens?faces-redirect=true";
    }

    public List<TokenView> getTokens() {
        if (tokens == null) {
            tokens = account.tokens();
        }
        return tokens;
    }

    public List<Permission> getChoices() {
        return account.choices();
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public Integer getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(Integer tokenDays) {
        this.tokenDays = tokenDays;
    }

    public List<String> getTokenScopes() {
        return tokenScopes;
    }

    public void setTokenScopes(List<String> tokenScopes) {
        this.tokenScopes = tokenScopes;
    }

    public String getMade() {
        return notices.carried(MADE);
    }
}
