package org.hearth.cohort.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cohort.application.MatchService;
import org.hearth.kernel.Paging;

/** Who of all partners could train sessions that lack a trainer. */
@ApplicationScoped
@Path("trainer-matches")
@Produces(MediaType.APPLICATION_JSON)
public class MatchesResource {

    @Inject
    MatchService matches;

    /** Sessions to come that lack a trainer, the soonest first, each with who could train it and why. */
    @GET
    public Response matches(
            @QueryParam("programme") String programme,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(matches.matches(programme, new Paging(page, size))).build();
    }
}
