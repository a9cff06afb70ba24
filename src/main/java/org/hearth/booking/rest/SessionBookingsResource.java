package org.hearth.booking.rest;

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
import org.hearth.booking.BookPlace;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingView;
import org.hearth.booking.application.BookingService;
import org.hearth.booking.application.BookingViewService;
import org.hearth.booking.application.CostService;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** The bookings of one session. {@code session} is its id or its reference, like {@code S-1042}. */
@ApplicationScoped
@Path("sessions/{session}/bookings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionBookingsResource {

    @Inject
    BookingService bookings;

    @Inject
    BookingViewService views;

    @Inject
    CostService costs;

    /** Books a place, or a turn on the waiting list: 201 with where the booking stands. */
    @POST
    @Idempotent
    public Response book(@PathParam("session") String session, BookingRequest request) {
        if (request == null || request.person() == null || request.person().isBlank()) {
            throw new BadInput("person", BookingRefusal.PERSON_MISSING);
        }
        BookingView made = bookings.book(new BookPlace(
                new SessionId(session),
                new PersonId(request.person()),
                request.engagement(),
                request.overrideReason(),
                null));
        return Response.created(URI.create("bookings/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(BookingAnswer.of(made))
                .build();
    }

    /** What giving up a place, or not coming, would cost the person's home partner; the caller's own, when nobody is named. */
    @GET
    @Path("cost")
    public Response cost(
            @PathParam("session") String session,
            @QueryParam("person") String person,
            @QueryParam("engagement") String engagement) {
        PersonId who = person == null || person.isBlank() ? null : new PersonId(person);
        return Response.ok(costs.ofBooking(new SessionId(session), who, engagement))
                .build();
    }

    /** Everybody booked, for the host; one's own people, for everybody else. */
    @GET
    public Response list(
            @PathParam("session") String session,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(views.ofSession(new SessionId(session), new Paging(page, size)))
                .build();
    }
}
