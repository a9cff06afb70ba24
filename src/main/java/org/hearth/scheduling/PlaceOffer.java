package org.hearth.scheduling;

import java.io.Serializable;

/** Places opened to others when a session is published: to one partner, or to all partners of the agreement (null). */
public record PlaceOffer(String partner, Integer places) implements Serializable {

    public PlaceOffer {
        partner = partner == null || partner.isBlank() ? null : partner;
    }
}
