package org.hearth.scheduling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.application.AccreditationService;

/** Who may train which programme, over HTTP. */
@ApplicationScoped
@Path("accreditations")
@Produces(MediaType.APPLICATION_JSON)
public class AccreditationsResource {

    @Inject
    AccreditationService accreditations;

    /**
     * Accreditations by name of the trainer, of one programme or of all, each with until when it counts by what is known today
     * and how it stands. What it rests on is for those who record accreditations.
     */
    @GET
    public Response list(
            @QueryParam("programme") String programme,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(accreditations.list(programme, new Paging(page, size)))
                .build();
    }
}
