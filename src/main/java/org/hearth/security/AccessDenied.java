package org.hearth.security;

import org.hearth.kernel.DomainException;

/** The caller may not do this at all, whoever it is for. HTTP 401 when nobody is signed in, else 403. */
public final class AccessDenied extends DomainException {

    private static final long serialVersionUID = 1L;

    public AccessDenied(SecurityRefusal refusal) {
        super(refusal.code());
    }

    /** Whether signing in would help. */
    public boolean nobodySignedIn() {
        return code().equals(SecurityRefusal.SIGN_IN_FIRST.code());
    }
}
