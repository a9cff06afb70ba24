package org.hearth.cohort.faces;

import java.io.Serializable;

/** How many seats of its own a partner has; nothing where it shares what is left. */
public class SeatsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String partner;
    private final String name;
    private Integer seats;

    SeatsForm(String partner, String name, Integer seats) {
        this.partner = partner;
        this.name = name;
        this.seats = seats;
    }

    public String getPartner() {
        return partner;
    }

    public String getName() {
        return name;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
