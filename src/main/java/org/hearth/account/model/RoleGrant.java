package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hearth.kernel.Identity;
import org.hearth.security.ScopeKind;

/** A role somebody was given: for what, from when, until when and by whom. It is ended, never removed. */
@Entity
@Table(name = "role_grant")
@NamedQuery(
        name = "RoleGrant.ofAccount",
        query = "select g from RoleGrant g where g.account = :account order by g.from, g.id")
public class RoleGrant {

    @Id
    private String id;

    @Column(name = "account_id")
    private String account;

    private String role;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    private ScopeKind kind;

    @Column(name = "scope_id")
    private String scope;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "granted_by")
    private String givenBy;

    @Column(name = "granted_at")
    private Instant givenAt;

    protected RoleGrant() {} // for JPA

    /** A role given; {@code scope} is the partner's or hub's id, or null for the other kinds. */
    public static RoleGrant of(String account, Role role, ScopeKind kind, String scope, LocalDate from, LocalDate to) {
        var made = new RoleGrant();
        made.id = Identity.next();
        made.account = account;
        made.role = role.name();
        made.kind = kind;
        made.scope = scope;
        made.from = from;
        made.to = to;
        return made;
    }

    /** Notes who gave it and when; null when the system did. */
    public RoleGrant by(String giver, Instant now) {
        givenBy = giver;
        givenAt = now;
        return this;
    }

    /** Takes the role back: it does not count from this day on. */
    public void take(LocalDate today) {
        if (to == null || !to.isBefore(today)) {
            to = today.minusDays(1);
        }
    }

    /** Whether it counts on the day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Whether it has no end yet to come, or one that has not passed. */
    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    /** Whether it is the same role for the same scope. */
    public boolean isFor(Role other, ScopeKind otherKind, String otherScope) {
        return role.equals(other.name()) && kind == otherKind && Objects.equals(scope, otherScope);
    }

    public boolean isAdministrator() {
        return Role.ADMINISTRATOR.name().equals(role);
    }

    public String id() {
        return id;
    }

    public String role() {
        return role;
    }

    public ScopeKind kind() {
        return kind;
    }

    public String scope() {
        return scope;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
