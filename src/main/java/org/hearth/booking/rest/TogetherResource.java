package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRow;
import org.hearth.booking.application.BookingViewService;
import org.hearth.booking.application.GroupService;
import org.hearth.kernel.NotFound;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** With whom a booking waits for places together. Every change reads {@code If-Match}; a stale one is answered 412. */
@ApplicationScoped
@Path("bookings/{id}/together")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TogetherResource {

    @Inject
    GroupService groups;

    @Inject
    BookingViewService views;

    /** Those who wait together; 404 for a booking that waits alone. */
    @GET
    public Response group(@PathParam("id") String id) {
        return Response.ok(groups.group(new BookingId(id)).orElseThrow(() -> new NotFound("booking", id)))
                .build();
    }

    /** Takes this one out: it waits alone, with the turn it has. */
    @POST
    @Path("leave")
    @Idempotent
    public Response leave(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        groups.leave(new BookingId(id), Versions.seen(ifMatch));
        return answer(id);
    }

    /** Lets each of them wait alone, as places come. */
    @POST
    @Path("dissolve")
    @Idempotent
    public Response dissolve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        groups.dissolve(new BookingId(id), Versions.seen(ifMatch));
        return answer(id);
    }

    private Response answer(String id) {
        BookingRow row = views.booking(new BookingId(id)).row();
        return Response.ok(row).tag(Versions.tag(row.version())).build();
    }
}
