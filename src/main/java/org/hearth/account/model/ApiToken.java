package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.TokenSecret;
import org.hearth.kernel.Identity;
import org.hearth.security.Permission;

/** A personal API token: what it was made for, until when, and whether it still works. */
@Entity
@Table(name = "api_token")
@NamedQuery(name = "ApiToken.byPrefix", query = "select t from ApiToken t where t.prefix = :prefix")
@NamedQuery(
        name = "ApiToken.ofAccount",
        query = "select t from ApiToken t where t.account = :account order by t.createdAt desc")
public class ApiToken {

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

    /** A new token; the secret itself is not kept. */
    public static ApiToken of(
            String account, String name, TokenSecret secret, Set<Permission> scopes, Instant now, Instant expires) {
        var made = new ApiToken();
        made.id = Identity.next();
        made.account = account;
        made.name = name;
        made.prefix = secret.prefix();
        made.hash = secret.hash();
        made.scopes = scopes.isEmpty()
                ? "*"
                : scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        made.createdAt = now;
        made.expiresAt = expires;
        return made;
    }

    /** Whether this is the token and it works at this moment. */
    public boolean accepts(TokenSecret sent, Instant now) {
        boolean same = MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), sent.hash().getBytes(StandardCharsets.US_ASCII));
        return same && revokedAt == null && now.isBefore(expiresAt);
    }

    /** Notes the day of use; a write a day, not a write a call. */
    public void used(Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(lastUsedOn)) {
            lastUsedOn = today;
        }
    }

    public void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    /** What it was made for; every permission the account has when nothing was chosen. */
    public Set<Permission> permissions() {
        if ("*".equals(scopes)) {
            return EnumSet.allOf(Permission.class);
        }
        return Arrays.stream(scopes.split(",")).map(Permission::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String account() {
        return account;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
