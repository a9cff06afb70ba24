package org.hearth.scheduling.faces;

import java.io.Serializable;
import org.hearth.scheduling.PlaceOffer;

/** Places for one partner, or for all of the agreement, as the form holds them. */
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String partner;
    private final String name;
    private Integer places;

    OfferForm(String partner, String name, Integer places) {
        this.partner = partner;
        this.name = name;
        this.places = places;
    }

    PlaceOffer offer() {
        return new PlaceOffer(partner, places);
    }

    boolean isOffered() {
        return places != null && places != 0;
    }

    public String getName() {
        return name;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
