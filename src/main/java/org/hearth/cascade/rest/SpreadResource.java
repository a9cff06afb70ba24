package org.hearth.cascade.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cascade.ReachBy;
import org.hearth.cascade.application.SpreadService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** How far a programme spread, where it stopped, and on whom it hangs. */
@ApplicationScoped
@Path("programmes/{id}/spread")
@Produces(MediaType.APPLICATION_JSON)
public class SpreadResource {

    @Inject
    SpreadService service;

    /** People reached, by partner, hub or sector; by partner where it is not said. */
    @GET
    @Path("reach")
    public Response reach(
            @PathParam("id") String programme,
            @QueryParam("by") ReachBy by,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(service.reach(programme, by), new Paging(page, size)))
                .build();
    }

    /** Branches in which nobody was trained for as long as the programme says, those idle longest first. */
    @GET
    @Path("dormant")
    public Response dormant(
            @PathParam("id") String programme,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(service.dormant(programme, new Paging(page, size))).build();
    }

    /** Trainers on whom too much hangs, and why. */
    @GET
    @Path("single-points")
    public Response singlePoints(
            @PathParam("id") String programme,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(service.singlePoints(programme), new Paging(page, size)))
                .build();
    }
}
