package org.hearth.funding.rest;

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
import org.hearth.funding.StrandDraft;
import org.hearth.funding.application.StrandService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** Funding strands, and until when their money may be spent. */
@ApplicationScoped
@Path("strands")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StrandsResource {

    @Inject
    StrandService strands;

    /** The strands, the largest first. */
    @GET
    public Response all(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(strands.strands(), new Paging(page, size))).build();
    }

    /** Says until when the money of a strand may be spent. */
    @POST
    @Path("{strand}")
    @Idempotent
    public Response change(@PathParam("strand") String strand, StrandDraft draft) {
        return Response.ok(strands.change(strand, draft == null ? new StrandDraft(null, null) : draft))
                .build();
    }
}
