package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.hearth.booking.OfferByLink;
import org.hearth.booking.application.HeldOfferService;

/** Backs {@code /offer}: the link in a letter that offers a place. Opening it changes nothing; its buttons do. */
@Named
@ViewScoped
public class OfferLinkBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HeldOfferService offers;

    private String link;
    private OfferByLink offer;

    /** Finds what the link offers; nothing, when Hearth did not make it. */
    public void load() {
        offer = offers.linked(link).orElse(null);
    }

    public String accept() {
        return page(offers.acceptLinked(link));
    }

    public String decline() {
        return page(offers.declineLinked(link));
    }

    private String page(Optional<OfferByLink> answered) {
        return "/offer?faces-redirect=true" + (answered.isPresent() ? "&t=" + link : "");
    }

    /** How it stands, in words' keys; {@code UNKNOWN} for a link that is none of ours. */
    public String getState() {
        return offer == null ? "UNKNOWN" : offer.state().name();
    }

    /** Which words tell of it: whoever waits for any date goes on waiting for others. */
    public String getWords() {
        boolean over = "DECLINED".equals(getState()) || "LAPSED".equals(getState());
        return getState() + (over && offer.anyDate() ? ".any-date" : "");
    }

    public OfferByLink getOffer() {
        return offer;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
