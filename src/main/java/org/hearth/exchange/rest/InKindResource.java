package org.hearth.exchange.rest;

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
import java.net.URI;
import org.hearth.exchange.InKindDraft;
import org.hearth.exchange.InKindView;
import org.hearth.exchange.application.InKindService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** What partners give each other in kind, beside trainer days. */
@ApplicationScoped
@Path("exchange/in-kind")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InKindResource {

    @Inject
    InKindService service;

    /** Why something is taken out. */
    public record Undoing(String reason) {}

    /** What was given by and to the caller's partner, the latest first. */
    @GET
    public Response list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(service.list(new Paging(page, size))).build();
    }

    /** Records what the caller's partner got from another: 201. */
    @POST
    @Idempotent
    public Response record(InKindDraft draft) {
        InKindView made =
                service.record(draft == null ? new InKindDraft(null, null, null, null, null, null, null) : draft);
        return Response.created(URI.create("exchange/in-kind/" + made.id()))
                .entity(made)
                .build();
    }

    /** Takes out what was recorded wrongly. */
    @POST
    @Path("{entry}/undo")
    @Idempotent
    public Response undo(@PathParam("entry") String id, Undoing why) {
        return Response.ok(service.undo(id, why == null ? null : why.reason())).build();
    }
}
