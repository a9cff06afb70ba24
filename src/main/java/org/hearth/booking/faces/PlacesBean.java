package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.booking.Division;
import org.hearth.booking.Ladder;
import org.hearth.booking.NeedCount;
import org.hearth.booking.PlacesView;
import org.hearth.booking.application.PlacesService;
import org.hearth.partnership.PartnerCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Notices;

/** Backs {@code /training/places}: how many places are opened, and to whom. */
@Named
@ViewScoped
public class PlacesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "kind:";

    @Inject
    PlacesService service;

    @Inject
    Notices notices;

    private String session;
    private PlacesView places;
    private SessionCard card;
    private List<PartnerCard> partners = List.of();
    private List<NeedCount> needs = List.of();
    private final List<PlacesView.Opened> held = new ArrayList<>();
    private final PartForm own = PartForm.fresh("OWN", null, null);
    private PartForm toAll = PartForm.fresh("AGREEMENT", null, null);
    private PartForm toEveryone = PartForm.fresh("PARTNERSHIP", null, null);
    private final List<PartForm> named = new ArrayList<>();
    private Integer mostPercent;
    private boolean moveToWaiting;
    private String withdrawalReason;
    private String addWhom;
    private Integer addPlaces;

    /** Finds how the places are divided now. */
    public void load() {
        SessionId id = new SessionId(session);
        places = service.places(id);
        partners = service.others(id);
        needs = service.needs(id);
        card = service.session(id);
        own.show(places.ownLadder());
        mostPercent = places.mostPercent();
        places.opened().forEach(this::show);
    }

    private void show(PlacesView.Opened opened) {
        switch (opened.to()) {
            case "AGREEMENT" -> toAll = PartForm.of(opened);
            case "PARTNERSHIP" -> toEveryone = PartForm.of(opened);
            case "HELD" -> held.add(opened);
            default -> named.add(PartForm.of(opened));
        }
    }

    /** Keeps the division; an empty or zero number opens nothing. */
    public String save() {
        List<Division.Part> parts = Stream.concat(Stream.of(toAll, toEveryone), named.stream())
                .filter(PartForm::isOffered)
                .map(PartForm::part)
                .collect(Collectors.toList());
        if (addWhom != null) {
            parts.add(added());
        }
        service.divide(
                new SessionId(session),
                new Division(parts, own.ladder(), mostPercent, moveToWaiting, withdrawalReason),
                places.version());
        notices.afterRedirect("booking.notice.divided");
        return "/training/places?faces-redirect=true&session=" + places.sessionRef();
    }

    /** The choice says which it is: a kind begins with {@code kind:}, everything else is a partner. */
    private Division.Part added() {
        boolean kind = addWhom.startsWith(KIND);
        return new Division.Part(
                kind ? null : addWhom,
                kind ? addWhom.substring(KIND.length()) : null,
                false,
                addPlaces == null ? 0 : addPlaces,
                Ladder.NONE);
    }

    /** The kinds of partner among those in the agreement. */
    public List<String> getKinds() {
        return partners.stream().map(PartnerCard::type).distinct().sorted().toList();
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

    public List<PlacesView.Opened> getHeld() {
        return held;
    }

    public PartForm getOwn() {
        return own;
    }

    public PartForm getToAll() {
        return toAll;
    }

    public PartForm getToEveryone() {
        return toEveryone;
    }

    public List<PartForm> getNamed() {
        return named;
    }

    public Integer getMostPercent() {
        return mostPercent;
    }

    public void setMostPercent(Integer mostPercent) {
        this.mostPercent = mostPercent;
    }

    public boolean isMoveToWaiting() {
        return moveToWaiting;
    }

    public void setMoveToWaiting(boolean moveToWaiting) {
        this.moveToWaiting = moveToWaiting;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }

    public String getAddWhom() {
        return addWhom;
    }

    public void setAddWhom(String addWhom) {
        this.addWhom = addWhom;
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
