package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.booking.DemandView;
import org.hearth.booking.application.DemandService;

/** Backs {@code /training/demand}: who waits for any date of which course, and what would suit. */
@Named
@RequestScoped
public class DemandBean {

    @Inject
    DemandService service;

    private DemandView demand;

    public void load() {
        demand = service.demand();
    }

    public DemandView getDemand() {
        return demand;
    }
}
