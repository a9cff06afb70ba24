package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.hearth.booking.DeputyDetails;
import org.hearth.booking.application.DeputyService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** The colleagues who stand in for the caller when requests are answered. */
@ApplicationScoped
@Path("deputies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeputiesResource {

    @Inject
    DeputyService deputies;

    /** Those whose days are not over. */
    @GET
    public Response mine(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(deputies.mine(), new Paging(page, size))).build();
    }

    /** Names a colleague of the caller's own partner for some days. */
    @POST
    @Idempotent
    public Response name(@NotNull @Valid DeputyDetails details) {
        return Response.ok(deputies.name(details)).build();
    }

    /** Ends it at once, and answers those that are left. */
    @POST
    @Path("{deputy}/end")
    @Idempotent
    public Response end(@PathParam("deputy") String deputy) {
        deputies.end(deputy);
        return Response.ok(deputies.mine()).build();
    }
}
