package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.TokenSecret;
import org.hearth.account.TokenView;
import org.hearth.kernel.Identity;
import org.hearth.security.Permission;

/** A personal API token: what it was made for, until when, and whether it still works. The secret is not kept. */
@Entity
@Table(name = "api_token")
@NamedQuery(
        name = "ApiToken.ofAccount",
        query = "select t from ApiToken t where t.account = :account order by t.createdAt desc, t.id")
public class ApiToken {

    static final String EVERYTHING = "*";

    @Id
    private String id;

    @Column(name = "account_id")
    private String account;

    private String name;
    private String prefix;

    @Column(name = "secret_hash")
    private String hash;

    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    protected ApiToken() {} // for JPA

    /** A new token; without scopes it may do whatever its owner may. */
    public static ApiToken of(
            String account, String name, TokenSecret secret, Set<Permission> scopes, Instant now, Instant expires) {
        var made = new ApiToken();
        made.id = Identity.next();
        made.account = account;
        made.name = name;
        made.prefix = secret.prefix();
        made.hash = secret.hash();
        made.scopes = scopes.isEmpty()
                ? EVERYTHING
                : scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        made.createdAt = now;
        made.expiresAt = expires;
        return made;
    }

    /** Ends it now; once ended it stays ended. */
    public void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    public boolean works(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** As its owner sees it. */
    public TokenView view(Instant now) {
        List<String> chosen = EVERYTHING.equals(scopes) ? List.of() : List.of(scopes.split(","));
        return new TokenView(id, name, prefix, chosen, expiresAt, lastUsedOn, works(now));
    }

    public String id() {
        return id;
    }
}
