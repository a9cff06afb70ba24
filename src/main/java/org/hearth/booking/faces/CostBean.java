package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.booking.BookingId;
import org.hearth.booking.CostView;
import org.hearth.booking.application.CostService;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;

/** Tells on the pages of a booking what giving the place up costs. */
@Named
@ViewScoped
public class CostBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CostService costs;

    private CostView cost = CostView.NONE;

    /** For a booking that is about to be made; nothing while it is not known for whom. */
    public void before(String session, String person, String engagement) {
        if (person != null) {
            cost = costs.ofBooking(new SessionId(session), new PersonId(person), engagement);
        }
    }

    /** For a booking that may be changed. */
    public void of(String booking, boolean changeable) {
        if (changeable) {
            cost = costs.of(new BookingId(booking));
        }
    }

    public CostView getCost() {
        return cost;
    }
}
