package org.hearth.cascade.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cascade.RecallDraft;
import org.hearth.cascade.application.RecallService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** Whom it concerns that an edition, or a trainer's training, does not hold any more. */
@ApplicationScoped
@Path("programmes/{id}/recall")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecallResource {

    @Inject
    RecallService service;

    /** Whom a recall would concern, of the people the caller may see by name; nobody while nothing is chosen. */
    @GET
    public Response view(
            @PathParam("id") String programme,
            @QueryParam("edition") String edition,
            @QueryParam("trainer") String trainer,
            @QueryParam("from") String from,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(service.view(programme, edition, trainer, from, new Paging(page, size))
                        .people())
                .build();
    }

    /** How many people of each partner a recall would concern, by name. */
    @GET
    @Path("partners")
    public Response partners(
            @PathParam("id") String programme,
            @QueryParam("edition") String edition,
            @QueryParam("trainer") String trainer,
            @QueryParam("from") String from,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(
                        service.view(programme, edition, trainer, from, new Paging(0, 1))
                                .partners(),
                        new Paging(page, size)))
                .build();
    }

    /** Writes to those it concerns, and to other partners' training leads; to nobody twice. */
    @POST
    @Idempotent
    public Response send(@PathParam("id") String programme, RecallDraft draft) {
        return Response.ok(service.send(programme, draft == null ? new RecallDraft(null, null, null, null) : draft))
                .build();
    }
}
