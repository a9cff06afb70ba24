package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.account.PasswordHash;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** One person's way in. Closing it ends every session at its next request, because each asks for the state here. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(name = "Account.byPerson", query = "select a from Account a where a.person = :person")
@NamedQuery(name = "Account.get", query = "select a from Account a where a.id = :id and a.partnership = :partnership")
public class Account {

    private static final String ACTIVE = "ACTIVE";

    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "partnership_id")
    private String partnership;

    private String email;

    @Column(name = "password_hash")
    private String password;

    private String status;

    @Column(name = "authz_version")
    private int authzVersion;

    private String theme;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Version
    private int version;

    protected Account() {} // for JPA

    /** A new account; without a password nobody can sign in with it yet. */
    public static Account open(PersonId person, PartnershipId partnership, String email, String password, Instant now) {
        var made = new Account();
        made.id = Identity.next();
        made.person = person.value();
        made.partnership = partnership.value();
        made.email = email;
        made.password = password == null ? null : PasswordHash.of(password);
        made.status = ACTIVE;
        made.theme = "auto";
        made.createdAt = now;
        return made;
    }

    /** Sets another password. Whoever calls ends the sessions that the old one opened. */
    public void changePassword(String fresh) {
        password = PasswordHash.of(fresh);
        authzVersion++;
    }

    /** Roles were given or taken: sessions read them anew at their next request. */
    public void rolesChanged() {
        authzVersion++;
    }

    /** Nobody signs in with it any more; what was done under it stays. */
    public void close() {
        status = "CLOSED";
        authzVersion++;
    }

    /** How pages look for this person: auto, light or dark. */
    public void likes(String look) {
        theme = look;
    }

    public boolean isActive() {
        return ACTIVE.equals(status);
    }

    public String id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String theme() {
        return theme;
    }

    public Instant lastSignIn() {
        return lastSignIn;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return password;
    }

    public int authzVersion() {
        return authzVersion;
    }
}
