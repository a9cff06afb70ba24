package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.NoShowDraft;
import org.hearth.booking.application.NoShowService;
import org.hearth.web.Idempotent;

/** When places of people who are not there are free for others. */
@ApplicationScoped
@Path("no-show-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoShowResource {

    private static final NoShowDraft NOTHING = new NoShowDraft(null, null, null, null);

    @Inject
    NoShowService noShows;

    /** What held, holds and will hold, the latest first. */
    @GET
    public Response rules() {
        return Response.ok(noShows.rules()).build();
    }

    /** Lets a rule hold for sessions that begin on a day or later, until another does. */
    @POST
    @Idempotent
    public Response say(NoShowDraft draft) {
        return Response.ok(noShows.say(draft == null ? NOTHING : draft)).build();
    }
}
