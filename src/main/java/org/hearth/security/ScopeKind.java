package org.hearth.security;

/** What a role is held for. */
public enum ScopeKind {
    PARTNERSHIP,
    PARTNER,
    HUB,
    TEAM,
    SELF
}
