package org.hearth.account.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hearth.security.ScopeKind;

/**
 * The roles there are, and what each may be held for. What a role brings is data ({@code role_permission}); see
 * docs/decisions/0101-roles-as-bundles.md.
 */
public enum Role {
    ADMINISTRATOR(ScopeKind.PARTNERSHIP),
    WORKFORCE_LEAD(ScopeKind.PARTNERSHIP),
    TRAINING_LEAD(ScopeKind.PARTNER),
    TRAINER(ScopeKind.PARTNER),
    LINE_MANAGER(ScopeKind.TEAM),
    LEARNER(ScopeKind.SELF),
    VOLUNTEER_COORDINATOR(ScopeKind.PARTNER, ScopeKind.HUB),
    ASSESSOR(ScopeKind.PARTNER, ScopeKind.HUB, ScopeKind.TEAM),
    BOARD_READER(ScopeKind.PARTNERSHIP);

    private final Set<ScopeKind> kinds;

    Role(ScopeKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Whether the role may be held for this kind of scope. */
    public boolean mayBeHeldFor(ScopeKind kind) {
        return kinds.contains(kind);
    }

    /** The only kind it can be held for, when there is one. */
    public Optional<ScopeKind> onlyKind() {
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** Whether it reaches those who volunteer within its scope and nobody else there. */
    public boolean isForVolunteers() {
        return this == VOLUNTEER_COORDINATOR;
    }

    /** A role by its name; empty when there is none. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
