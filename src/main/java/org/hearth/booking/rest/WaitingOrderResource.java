package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.WaitingOrder;
import org.hearth.booking.application.WaitingListService;

/** By what rule waiting people are offered places of a course. {@code id} is its id or its reference, like {@code C-101}. */
@ApplicationScoped
@Path("courses/{id}/waiting-order")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WaitingOrderResource {

    @Inject
    WaitingListService lists;

    /** The rule to go by from today on. */
    public record OrderRequest(WaitingOrder order) {}

    /** The rule of today. */
    @GET
    public Response order(@PathParam("id") String course) {
        return Response.ok(lists.order(course)).build();
    }

    /** Chooses the rule, from today on. Whoever was offered a place already keeps the offer. */
    @PUT
    public Response choose(@PathParam("id") String course, OrderRequest request) {
        return Response.ok(lists.choose(course, request == null ? null : request.order()))
                .build();
    }
}
