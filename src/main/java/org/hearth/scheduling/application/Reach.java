package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.hearth.kernel.PartnerId;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** How far the viewer sees and acts among sessions. */
@ApplicationScoped
class Reach {

    @Inject
    Viewer viewer;

    /** Whose sessions the viewer may plan. */
    Scope changing() {
        return of(Permission.SCHEDULE_SESSIONS);
    }

    /** Whose sessions' breaches the viewer may waive, with this permission. */
    Scope of(Permission permission) {
        return viewer.may(permission) ? viewer.scope(permission) : Scope.own(viewer.partnership(), viewer.person());
    }

    /** Whether the viewer may do this with sessions of the host. */
    boolean may(Permission permission, PartnerId host) {
        return viewer.may(permission) && viewer.scope(permission).covers(host);
    }

    /** Whose drafts the viewer may know of: those they plan, and those whose breaches they may waive. */
    Scope knowing() {
        Scope plans = changing();
        Scope waives = of(Permission.WAIVE_FIDELITY);
        Set<String> partners = new HashSet<>(plans.partners());
        partners.addAll(waives.partners());
        boolean everyone = plans.everyone() || waives.everyone();
        return new Scope(plans.partnership(), everyone, partners, Set.of(), false, plans.self());
    }
}
