package org.hearth.exchange.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.UnopenedPlaces;
import org.hearth.exchange.PlacesOffered;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.application.OfferPlacesService;
import org.hearth.exchange.application.RequestService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /exchange/offer}: opens places of one's own session, maybe in answer to a request. */
@Named
@ViewScoped
public class GivePlacesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "AGREEMENT";
    private static final String EVERYONE = "EVERYONE";

    @Inject
    OfferPlacesService service;

    @Inject
    RequestService requests;

    @Inject
    Notices notices;

    private List<UnopenedPlaces> sessions = List.of();
    private List<PartnerCard> partners = List.of();
    private RequestView asked;
    private String request;
    private String session;
    private Integer places;
    private String whom = ALL;
    private LocalDate agreementOn;
    private LocalDate everyoneOn;

    /** What can be offered; where it answers a request, the first session that would do, how many and for whom. */
    public void load() {
        sessions = service.sessions();
        partners = service.partners();
        if (request != null && !request.isBlank()) {
            asked = requests.request(request);
            fill();
        }
    }

    private void fill() {
        places = Math.max(1, asked.missing());
        whom = asked.partner();
        session = sessions.stream()
                .filter(each ->
                        each.course().equals(asked.course()) && !each.on().isAfter(asked.by()))
                .map(UnopenedPlaces::session)
                .findFirst()
                .orElse(session);
    }

    public String offer() {
        boolean named = !ALL.equals(whom) && !EVERYONE.equals(whom);
        service.offer(new PlacesOffered(
                session, places, named ? whom : null, EVERYONE.equals(whom), agreementOn, everyoneOn, request));
        notices.afterRedirect("exchange.notice.offered");
        return asked == null
                ? "/exchange?faces-redirect=true"
                : "/exchange/request?faces-redirect=true&id=" + asked.id();
    }

    public List<UnopenedPlaces> getSessions() {
        return sessions;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public RequestView getAsked() {
        return asked;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public LocalDate getAgreementOn() {
        return agreementOn;
    }

    public void setAgreementOn(LocalDate agreementOn) {
        this.agreementOn = agreementOn;
    }

    public LocalDate getEveryoneOn() {
        return everyoneOn;
    }

    public void setEveryoneOn(LocalDate everyoneOn) {
        this.everyoneOn = everyoneOn;
    }
}
