package org.hearth.exchange.faces;

import java.io.Serializable;

/** How many places one partner may take in a period, as typed; empty where it is what the others may. */
public class OwnAllotmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String partner;
    private final String name;
    private Integer places;

    OwnAllotmentForm(String partner, String name) {
        this.partner = partner;
        this.name = name;
    }

    public String getPartner() {
        return partner;
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
