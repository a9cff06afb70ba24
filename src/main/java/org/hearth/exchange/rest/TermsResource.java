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
import org.hearth.exchange.TermsDraft;
import org.hearth.exchange.application.TermsService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** What the partners of an agreement are bound by. */
@ApplicationScoped
@Path("exchange/terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    private static final TermsDraft NOTHING =
            new TermsDraft(null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Inject
    TermsService terms;

    /** Agreements on reciprocal places with their terms, and how the caller's own partner stands. */
    @GET
    public Response terms(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(terms.all(), new Paging(page, size))).build();
    }

    /** Lets terms hold for an agreement from a day on, until others do; what is left out is not agreed. */
    @POST
    @Path("{agreement}")
    @Idempotent
    public Response agree(@PathParam("agreement") String agreement, TermsDraft draft) {
        return Response.ok(terms.agree(agreement, draft == null ? NOTHING : draft))
                .build();
    }
}
