package org.hearth.kernel;

/** Somebody else changed the thing since the caller read it. HTTP 412 on the API, a sentence on a page. */
public final class Stale extends DomainException {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("kernel.changed-meanwhile");
    }

    /** Refuses when the version the caller saw is not the version there is; null means the caller did not say. */
    public static void unless(Integer seen, int now) {
        if (seen != null && seen != now) {
            throw new Stale();
        }
    }
}
