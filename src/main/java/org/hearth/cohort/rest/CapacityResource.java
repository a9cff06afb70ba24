package org.hearth.cohort.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cohort.CapacityAsk;
import org.hearth.cohort.application.CapacityService;

/** How far the trainers of a programme reach. */
@ApplicationScoped
@Path("trainer-capacity")
@Produces(MediaType.APPLICATION_JSON)
public class CapacityResource {

    @Inject
    CapacityService capacity;

    /** What the trainers can do in a year, how many people are reached, and what so many more courses would bring. */
    @GET
    @Path("{programme}")
    public Response of(
            @PathParam("programme") String programme,
            @QueryParam("locality") String locality,
            @QueryParam("more") Integer more,
            @QueryParam("target") Integer target,
            @QueryParam("until") String until,
            @QueryParam("coursesAYear") Integer coursesAYear,
            @QueryParam("group") Integer group,
            @QueryParam("leavers") Integer leavers) {
        return Response.ok(capacity.of(
                        new CapacityAsk(programme, locality, more, target, until, coursesAYear, group, leavers)))
                .build();
    }
}
