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
import org.hearth.exchange.GiftDraft;
import org.hearth.exchange.GiftView;
import org.hearth.exchange.application.GiftService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.MayBeEmpty;

/** Credits partners pass on to each other. */
@ApplicationScoped
@Path("exchange/gifts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GiftsResource {

    @Inject
    GiftService gifts;

    /** Gifts from and to the caller's partner, the latest first. */
    @GET
    public Response gifts(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(gifts.gifts(new Paging(page, size))).build();
    }

    /** Passes credits on to another partner: 201. */
    @POST
    @Idempotent
    public Response give(GiftDraft draft) {
        GiftView made = gifts.give(draft == null ? new GiftDraft(null, null, null, null) : draft);
        return Response.created(URI.create("exchange/gifts/" + made.id()))
                .entity(made)
                .build();
    }

    /** Gives a gift back to where it came from. */
    @POST
    @Path("{gift}/return")
    @Idempotent
    @MayBeEmpty
    public Response giveBack(@PathParam("gift") String id) {
        return Response.ok(gifts.giveBack(id)).build();
    }
}
