package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.Division;
import org.hearth.booking.Ladder;
import org.hearth.booking.Places;
import org.hearth.booking.PlacesView;
import org.hearth.booking.UnopenedPlaces;
import org.hearth.exchange.PlacesOffered;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.PlaceRequest;
import org.hearth.exchange.store.RequestRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Offers places of one's own sessions from the exchange, maybe in answer to what another partner asks for. */
@ApplicationScoped
@Transactional
public class OfferPlacesService {

    private static final int MOST_SESSIONS = 100;

    @Inject
    Places places;

    @Inject
    RequestRepository requests;

    @Inject
    RequestNotices notices;

    @Inject
    Sessions sessions;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Sessions the viewer can open more places of, the soonest first. */
    @Requires(Permission.OPEN_PLACES)
    public List<UnopenedPlaces> sessions() {
        return places.unopened(MOST_SESSIONS);
    }

    /** The partners in the agreement today, by name. */
    @Requires(Permission.OPEN_PLACES)
    public List<PartnerCard> partners() {
        return partners.takingPart(viewer.partnership(), LocalDate.ofInstant(clock.instant(), Period.ZONE));
    }

    /**
     * Opens places of a session beside those that are open already, by the same rules as on the session's own page. Where it
     * answers a request, that is noted with it, who asked is told, and the request is met once there are as many as were wanted. Refuses what
     * is no answer to the request.
     */
    @Requires(Permission.OPEN_PLACES)
    public PlacesView offer(PlacesOffered offered) {
        if (offered.session() == null || offered.session().isBlank()) {
            throw new BadInput("session", InputRefusal.MISSING);
        }
        if (offered.places() == null) {
            throw new BadInput("places", InputRefusal.MISSING);
        }
        PlacesView opened = places.open(new SessionId(offered.session()), part(offered));
        if (offered.request() != null && !offered.request().isBlank()) {
            answer(offered, opened);
        }
        return opened;
    }

    private static Division.Part part(PlacesOffered offered) {
        return new Division.Part(
                offered.partner(),
                null,
                Boolean.TRUE.equals(offered.everyone()),
                offered.places(),
                new Ladder(offered.agreementOn(), offered.everyoneOn()));
    }

    private void answer(PlacesOffered offered, PlacesView opened) {
        PlaceRequest request = requests.hold(offered.request(), viewer.partnership())
                .orElseThrow(() -> new NotFound("exchange", offered.request()));
        SessionCard session = sessions.card(new SessionId(opened.session()), viewer.partnership());
        PartnerId host = new PartnerId(session.host());
        String whom = offered.partner() == null || offered.partner().isBlank() ? null : offered.partner();
        request.refuseUnlessAnsweredBy(
                host, session.course(), session.days().get(0).date(), whom);
        requests.answer(request, session.id(), host.value(), offered.places(), viewer.person(), clock.instant());
        requests.keep(request.answered(offered.places()), viewer.person(), clock.instant());
        audit.record("places.request-answered", "place_request", request.id(), host, offered.places() + " places");
        notices.answered(request, session.id(), host, offered.places());
    }
}
