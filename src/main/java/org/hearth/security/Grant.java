package org.hearth.security;

import java.io.Serializable;
import java.util.Set;

/** A role held for a scope, with the permissions it brings today. */
public record Grant(String role, ScopeKind kind, String scopeId, Set<Permission> permissions) implements Serializable {

    public Grant {
        permissions = Set.copyOf(permissions);
    }
}
