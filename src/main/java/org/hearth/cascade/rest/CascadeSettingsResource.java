package org.hearth.cascade.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cascade.CascadeSettings;
import org.hearth.cascade.application.CascadeSettingsService;
import org.hearth.web.Idempotent;

/** From when on a programme's cascade is called at risk. */
@ApplicationScoped
@Path("programmes/{id}/cascade-settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CascadeSettingsResource {

    @Inject
    CascadeSettingsService service;

    /** After how many months a branch is dormant, and from which share on too much hangs on one trainer. */
    @GET
    public Response settings(@PathParam("id") String programme) {
        return Response.ok(service.settings(programme)).build();
    }

    /** Sets after how many months a branch is dormant, and from which share on too much hangs on one trainer. */
    @POST
    @Idempotent
    public Response set(@PathParam("id") String programme, CascadeSettings asked) {
        return Response.ok(service.set(programme, asked == null ? new CascadeSettings(null, null) : asked))
                .build();
    }
}
