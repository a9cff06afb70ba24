package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.application.BookedService;
import org.hearth.kernel.Paging;

/** Who of one's own people is booked on what, over all sessions. */
@ApplicationScoped
@Path("bookings")
@Produces(MediaType.APPLICATION_JSON)
public class BookedResource {

    @Inject
    BookedService booked;

    /** Bookings of the people the caller books for; each word of {@code q} fits the person, the course or the session. */
    @GET
    public Response bookings(
            @QueryParam("when") String when,
            @QueryParam("q") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(booked.list(when, words, new Paging(page, size))).build();
    }
}
