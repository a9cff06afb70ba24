package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hearth.kernel.Identity;

/** A one-time address at which somebody sets their password. Works for 72 hours and once; only its digest is kept. */
@Entity
@Table(name = "password_link")
@NamedQuery(name = "PasswordLink.bySecret", query = "select l from PasswordLink l where l.hash = :hash")
@NamedQuery(
        name = "PasswordLink.unused",
        query = "select l from PasswordLink l where l.account = :account and l.usedAt is null")
public class PasswordLink {

    private static final Duration LIFE = Duration.ofHours(72);

    @Id
    private String id;

    @Column(name = "account_id")
    private String account;

    @Column(name = "secret_hash")
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordLink() {} // for JPA

    /** A link whose secret has this SHA-256. */
    public static PasswordLink of(String account, String hash, Instant now) {
        var made = new PasswordLink();
        made.id = Identity.next();
        made.account = account;
        made.hash = hash;
        made.createdAt = now;
        made.expiresAt = now.plus(LIFE);
        return made;
    }

    /** Whether it may be used at this moment. */
    public boolean works(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Uses it up. */
    public void use(Instant now) {
        usedAt = now;
    }

    public String account() {
        return account;
    }
}
