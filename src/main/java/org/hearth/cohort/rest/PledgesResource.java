package org.hearth.cohort.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.cohort.PledgeDraft;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.application.PledgeService;
import org.hearth.cohort.application.PoolService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** What partners pledge to the pool of trainers, and what they delivered of it. */
@ApplicationScoped
@Path("trainer-pledges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PledgesResource {

    @Inject
    PoolService pool;

    @Inject
    PledgeService pledges;

    /** Pledges by partner and programme, of all times or those in force on a day. */
    @GET
    public Response pledges(
            @QueryParam("programme") String programme,
            @QueryParam("partner") String partner,
            @QueryParam("on") String on,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(pool.pledges(programme, partner, on, new Paging(page, size)))
                .build();
    }

    /** One pledge. */
    @GET
    @Path("{pledge}")
    public Response pledge(@PathParam("pledge") String id) {
        return answer(pool.pledge(id));
    }

    /** Pledges trainer days of a partner the caller leads: 201. */
    @POST
    @Idempotent
    public Response make(PledgeDraft draft) {
        PledgeView made = pledges.pledge(draft == null ? PledgeDraft.nothing() : draft);
        return Response.created(URI.create("trainer-pledges/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes a pledge, all of it; programme and partner stay. */
    @PUT
    @Path("{pledge}")
    public Response change(@PathParam("pledge") String id, @HeaderParam("If-Match") String ifMatch, PledgeDraft draft) {
        return answer(pledges.change(id, Versions.seen(ifMatch), draft == null ? PledgeDraft.nothing() : draft));
    }

    private static Response answer(PledgeView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
