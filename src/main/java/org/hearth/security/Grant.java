package org.hearth.security;

import java.io.Serializable;
import java.util.Set;

/**
 * A role held for a scope, with the permissions it brings today.
 *
 * @param volunteersOnly whether it reaches, of the people of its scope, those who volunteer there and nobody else
 */
public record Grant(String role, ScopeKind kind, String scopeId, Set<Permission> permissions, boolean volunteersOnly)
        implements Serializable {

    public Grant {
        permissions = Set.copyOf(permissions);
    }
}
