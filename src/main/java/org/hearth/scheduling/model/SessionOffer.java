package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hearth.kernel.Identity;
import org.hearth.scheduling.PlaceOffer;

/** Places to be opened to a partner, or to all partners of the agreement, once the session is published. */
@Entity
@Table(name = "session_offer")
class SessionOffer {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "session_id")
    private Session session;

    @Column(name = "partner_id")
    private String partner;

    private int places;

    protected SessionOffer() {} // for JPA

    SessionOffer(Session session, PlaceOffer offer) {
        this.id = Identity.next();
        this.session = session;
        this.partner = offer.partner();
        this.places = offer.places();
    }

    PlaceOffer offer() {
        return new PlaceOffer(partner, places);
    }
}
