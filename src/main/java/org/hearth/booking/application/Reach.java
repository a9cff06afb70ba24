package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.booking.model.Allocation;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.AccessDenied;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.SecurityRefusal;
import org.hearth.security.Viewer;

/** How far the viewer reaches: a permission the viewer does not hold, or the token was not made for, reaches nobody else. */
@ApplicationScoped
class Reach {

    private static final Set<Permission> SHOW_BOOKINGS = EnumSet.of(
            Permission.OWN_ACCOUNT,
            Permission.VIEW_BOOKINGS,
            Permission.VIEW_HOST_BOOKINGS,
            Permission.BOOK_FOR_SELF,
            Permission.BOOK_FOR_OTHERS,
            Permission.APPROVE_BOOKINGS);

    @Inject
    Viewer viewer;

    @Inject
    Sessions sessions;

    /** The people a permission reaches; the viewer alone where it is not held. */
    Scope scope(Permission permission) {
        return viewer.may(permission) ? viewer.scope(permission) : Scope.own(viewer.partnership(), viewer.person());
    }

    /** Refuses a token made for nothing that has to do with bookings, even one's own. */
    void mustShowBookings() {
        if (SHOW_BOOKINGS.stream().noneMatch(viewer::withinLimit)) {
            throw new AccessDenied(SecurityRefusal.ACCESS_DENIED);
        }
    }

    /** Refuses whoever may book neither for themselves nor for others; says whose bookings the viewer may make. */
    Scope booking(PersonId person) {
        boolean own = person.equals(viewer.person());
        boolean others = viewer.may(Permission.BOOK_FOR_OTHERS);
        if (!others && !viewer.may(Permission.BOOK_FOR_SELF)) {
            throw new AccessDenied(SecurityRefusal.ACCESS_DENIED);
        }
        boolean ownOnly = own && viewer.may(Permission.BOOK_FOR_SELF) || !others;
        return ownOnly ? Scope.own(viewer.partnership(), viewer.person()) : viewer.scope(Permission.BOOK_FOR_OTHERS);
    }

    /** Whose bookings the viewer may change: their own, and those of the people they may book for. */
    Scope changing() {
        if (!viewer.may(Permission.BOOK_FOR_OTHERS) && !viewer.may(Permission.BOOK_FOR_SELF)) {
            throw new AccessDenied(SecurityRefusal.ACCESS_DENIED);
        }
        return scope(Permission.BOOK_FOR_OTHERS);
    }

    /** Whether the viewer sees everybody booked on a session: for its host partner, or as one of its trainers. */
    boolean hosts(Allocation places, Permission permission) {
        boolean forHost = viewer.may(permission) && viewer.scope(permission).covers(places.hostId());
        return viewer.withinLimit(permission)
                && (forHost || sessions.trains(viewer.person(), new SessionId(places.session())));
    }
}
