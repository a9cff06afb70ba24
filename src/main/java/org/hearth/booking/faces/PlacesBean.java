package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.booking.NeedCount;
import org.hearth.booking.PlacesView;
import org.hearth.booking.application.PlacesService;
import org.hearth.partnership.PartnerCard;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Notices;

/** Backs {@code /training/places}: how many places are opened, and to whom. */
@Named
@ViewScoped
public class PlacesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlacesService service;

    @Inject
    Notices notices;

    private String session;
    private PlacesView places;
    private SessionCard card;
    private List<PartnerCard> partners = List.of();
    private List<NeedCount> needs = List.of();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private Integer toAll;
    private String addPartner;
    private Integer addPlaces;

    /** Finds how the places are divided now. */
    public void load() {
        SessionId id = new SessionId(session);
        places = service.places(id);
        partners = service.others(id);
        needs = service.needs(id);
        card = service.session(id);
        for (PlacesView.Opened each : places.opened()) {
            if (each.partner() == null) {
                toAll = each.places();
            } else {
                named.put(each.partner(), each.places());
            }
        }
    }

    /** Keeps the division; an empty or zero number opens nothing. */
    public String save() {
        List<PlaceOffer> offers = new ArrayList<>();
        add(offers, null, toAll);
        named.forEach((partner, number) -> add(offers, partner, number));
        if (addPartner != null) {
            add(offers, addPartner, addPlaces == null ? 0 : addPlaces);
        }
        service.divide(new SessionId(session), offers, places.version());
        notices.afterRedirect("booking.notice.divided");
        return "/training/places?faces-redirect=true&session=" + places.sessionRef();
    }

    private void add(List<PlaceOffer> offers, String partner, Integer number) {
        boolean nothing = number == null || number == 0 && !(partner != null && partner.equals(addPartner));
        if (!nothing) {
            offers.add(new PlaceOffer(partner, number));
        }
    }

    public PlacesView getPlaces() {
        return places;
    }

    public SessionCard getCard() {
        return card;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public List<NeedCount> getNeeds() {
        return needs;
    }

    public Map<String, Integer> getNamed() {
        return named;
    }

    public Integer getToAll() {
        return toAll;
    }

    public void setToAll(Integer toAll) {
        this.toAll = toAll;
    }

    public String getAddPartner() {
        return addPartner;
    }

    public void setAddPartner(String addPartner) {
        this.addPartner = addPartner;
    }

    public Integer getAddPlaces() {
        return addPlaces;
    }

    public void setAddPlaces(Integer addPlaces) {
        this.addPlaces = addPlaces;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
