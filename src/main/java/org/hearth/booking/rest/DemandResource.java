package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.application.DemandService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** The demand for courses, for those who plan sessions. */
@ApplicationScoped
@Path("demand")
@Produces(MediaType.APPLICATION_JSON)
public class DemandResource {

    @Inject
    DemandService demand;

    /** Who waits for any date, course by course: counts, none of another partner's people below five. */
    @GET
    public Response demand(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(demand.demand().items(), new Paging(page, size)))
                .build();
    }
}
