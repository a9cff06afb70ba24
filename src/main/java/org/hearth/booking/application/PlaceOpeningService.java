package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.booking.Division;
import org.hearth.booking.Places;
import org.hearth.booking.PlacesView;
import org.hearth.booking.UnopenedPlaces;
import org.hearth.booking.store.ReleaseRepository;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Opens places from the exchange: by the same rules, and through the same division, as on the session's own page. */
@ApplicationScoped
@Transactional
public class PlaceOpeningService implements Places {

    @Inject
    PlacesService places;

    @Inject
    ReleaseRepository releases;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Override
    @Requires(Permission.OPEN_PLACES)
    public List<UnopenedPlaces> unopened(int most) {
        return releases.unopened(viewer.scope(Permission.OPEN_PLACES), clock.instant(), most);
    }

    @Override
    @Requires(Permission.OPEN_PLACES)
    public PlacesView open(SessionId session, Division.Part more) {
        PlacesView now = places.places(session);
        return places.divide(session, Division.of(now).with(more), now.version());
    }
}
