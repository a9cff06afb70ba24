package org.hearth.platform;

import org.hearth.kernel.DomainException;

/** An idempotency key came again with another request. HTTP 422. */
public final class KeyReused extends DomainException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("kernel.key-reused");
    }
}
