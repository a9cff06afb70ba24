package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.PlacesWanted;
import org.hearth.exchange.RequestStatus;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.PlaceRequest;
import org.hearth.exchange.store.RequestRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Partners ask each other for places: all who see the exchange see what is asked for. */
@ApplicationScoped
@Transactional
public class RequestService {

    @Inject
    RequestRepository requests;

    @Inject
    RequestNotices notices;

    @Inject
    Courses courses;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Requests of the partnership, those whose day comes first before the others.
     *
     * @param open whether only those are asked for that places can be offered to
     */
    @Requires(Permission.VIEW_EXCHANGE)
    public Page<RequestView> list(boolean open, Paging paging) {
        return requests.list(viewer.partnership(), open, today(), own(), paging);
    }

    /** One request of the partnership. */
    @Requires(Permission.VIEW_EXCHANGE)
    public RequestView request(String id) {
        return requests.find(id, viewer.partnership(), today(), own()).orElseThrow(() -> new NotFound("exchange", id));
    }

    /** Whether the viewer asks for places. */
    @Requires(Permission.VIEW_EXCHANGE)
    public boolean mayAsk() {
        return viewer.may(Permission.ASK_FOR_PLACES);
    }

    /** The partners the viewer asks for, by name. */
    @Requires(Permission.ASK_FOR_PLACES)
    public List<PartnerCard> mine() {
        return partners.members(viewer.partnership(), today()).stream()
                .filter(each -> own().covers(new PartnerId(each.id())))
                .toList();
    }

    /** The courses places can be asked for on, by title. */
    @Requires(Permission.ASK_FOR_PLACES)
    public List<CourseCard> courses() {
        return courses.published(viewer.partnership());
    }

    /**
     * Asks the other partners for places, and tells those who may open some. Refuses {@code exchange.request-past} and {@code request-course}; another
     * partner than one in scope is not found.
     */
    @Requires(Permission.ASK_FOR_PLACES)
    public RequestView ask(PlacesWanted wanted) {
        PartnerId partner = acting.inTheNameOf(wanted.partner());
        PlaceRequest made = PlaceRequest.asked(Identity.next(), partner, wanted, today());
        if (courses().stream().noneMatch(each -> each.id().equals(made.course()))) {
            throw new BadInput("course", ExchangeRefusal.REQUEST_COURSE);
        }
        requests.add(made, viewer.partnership(), viewer.person(), clock.instant());
        audit.record("places.requested", "place_request", made.id(), partner, made.places() + " places");
        notices.asked(made);
        return request(made.id());
    }

    /** The partner wants no places any more. Refuses {@code exchange.request-ended}. */
    @Requires(Permission.ASK_FOR_PLACES)
    public RequestView withdraw(String id, Integer seen) {
        return end(id, RequestStatus.WITHDRAWN, seen);
    }

    /** The partner has what it needs. Refuses {@code exchange.request-ended}. */
    @Requires(Permission.ASK_FOR_PLACES)
    public RequestView met(String id, Integer seen) {
        return end(id, RequestStatus.MET, seen);
    }

    private RequestView end(String id, RequestStatus how, Integer seen) {
        PlaceRequest request = requests.hold(id, viewer.partnership())
                .filter(each -> own().covers(new PartnerId(each.partner())))
                .orElseThrow(() -> new NotFound("exchange", id));
        Stale.unless(seen, request.version());
        requests.keep(request.ended(how), viewer.person(), clock.instant());
        audit.record("places.request-ended", "place_request", id, new PartnerId(request.partner()), how.name());
        return request(id);
    }

    private Scope own() {
        return viewer.may(Permission.ASK_FOR_PLACES) ? viewer.scope(Permission.ASK_FOR_PLACES) : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
