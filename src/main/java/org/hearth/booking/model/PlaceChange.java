package org.hearth.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PersonId;

/** One thing that became of a session's places: what, how many, for which partner, when and by whom. Never changed. */
@Entity
@Table(name = "place_history")
public class PlaceChange {

    @Id
    private String id;

    @Column(name = "session_id")
    private String session;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private PlaceCause cause;

    @Column(name = "partner_id")
    private String partner;

    private int places;

    @Column(name = "by_person")
    private String by;

    protected PlaceChange() {} // for JPA

    /**
     * What happened.
     *
     * @param partner the partner the places are kept for; null for none by name
     * @param by who did it; null for the clock
     */
    public static PlaceChange of(
            String session, PlaceCause cause, String partner, int places, PersonId by, Instant at) {
        var made = new PlaceChange();
        made.id = Identity.next();
        made.session = session;
        made.cause = cause;
        made.partner = partner;
        made.places = places;
        made.by = by == null ? null : by.value();
        made.at = at;
        return made;
    }
}
