package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.PlaceRequest;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** What people must hear of requests for places, left in the outbox within the transaction of the act. */
@ApplicationScoped
class RequestNotices {

    static final String ASKED = "exchange.asked";
    static final String ANSWERED = "exchange.answered";
    static final String REQUEST = "request";
    static final String HOST = "host";
    static final String PLACES = "places";

    @Inject
    Outbox outbox;

    @Inject
    Partners partners;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Tells those who may open places at the other partners of the agreement that places are asked for. */
    void asked(PlaceRequest request) {
        Set<PersonId> who = new LinkedHashSet<>();
        for (PartnerCard each : partners.takingPart(viewer.partnership(), today())) {
            if (!each.id().equals(request.partner())) {
                who.addAll(holders(Permission.OPEN_PLACES, each.id()));
            }
        }
        tell(ASKED, who, null, Map.of(REQUEST, request.id()));
    }

    /** Tells those who ask for the partner that another offers places in answer. */
    void answered(PlaceRequest request, String session, PartnerId host, int places) {
        tell(
                ANSWERED,
                holders(Permission.ASK_FOR_PLACES, request.partner()),
                session,
                Map.of(REQUEST, request.id(), HOST, host.value(), PLACES, String.valueOf(places)));
    }

    private Collection<PersonId> holders(Permission permission, String partner) {
        return people.holders(permission, new PartnerId(partner), viewer.partnership(), today());
    }

    private void tell(String kind, Collection<PersonId> who, String session, Map<String, String> facts) {
        who.stream()
                .filter(each -> !each.equals(viewer.person()))
                .forEach(each -> outbox.tell(
                        new Notice(kind, viewer.partnership(), each, session, null, facts, clock.instant())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
