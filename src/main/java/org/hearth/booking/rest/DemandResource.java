package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.application.DemandService;

/** The demand for courses, for those who plan sessions. */
@ApplicationScoped
@Path("demand")
@Produces(MediaType.APPLICATION_JSON)
public class DemandResource {

    @Inject
    DemandService demand;

    /** Who waits for any date, course by course: counts, none of another partner's people below five. */
    @GET
    public Response demand() {
        return Response.ok(demand.demand()).build();
    }
}
