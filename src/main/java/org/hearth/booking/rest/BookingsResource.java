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
import java.net.URI;
import org.hearth.booking.BookingDetail;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingView;
import org.hearth.booking.application.ApprovalService;
import org.hearth.booking.application.BookingChangeService;
import org.hearth.booking.application.BookingViewService;
import org.hearth.booking.application.CostService;
import org.hearth.booking.application.HeldOfferService;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Idempotent;
import org.hearth.web.MayBeEmpty;
import org.hearth.web.Versions;

/** One booking, and what may become of it. Every change reads {@code If-Match}; a stale one is answered 412. */
@ApplicationScoped
@Path("bookings/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookingsResource {

    @Inject
    BookingChangeService changes;

    @Inject
    ApprovalService approvals;

    @Inject
    HeldOfferService offers;

    @Inject
    BookingViewService views;

    @Inject
    CostService costs;

    /** Why a booking ends. */
    public record Reason(String reason) {}

    /** Why a place is given up, and what may let the person off its charge. */
    public record Cancellation(String reason, String exemptReason) {}

    /** Which session to move to: its id or its reference. */
    public record Target(String session) {}

    /** Which colleague comes instead. */
    public record Colleague(String person) {}

    /** One booking. */
    @GET
    public Response booking(@PathParam("id") String id) {
        return answer(id);
    }

    /** Cancels the booking; its place is offered to the first waiting person. The body may say why. */
    @POST
    @Path("cancel")
    @Idempotent
    @MayBeEmpty
    public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Cancellation why) {
        Cancellation said = why == null ? new Cancellation(null, null) : why;
        changes.cancel(new BookingId(id), said.reason(), said.exemptReason(), Versions.seen(ifMatch));
        return answer(id);
    }

    /** What giving the place up, or not coming, costs the home partner. */
    @GET
    @Path("cost")
    public Response cost(@PathParam("id") String id) {
        return Response.ok(costs.of(new BookingId(id))).build();
    }

    /** Moves the booking to another date of the same course: 201 with the new one. */
    @POST
    @Path("move")
    @Idempotent
    public Response move(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Target to) {
        if (to == null || to.session() == null || to.session().isBlank()) {
            throw new BadInput("session", BookingRefusal.SESSION_MISSING);
        }
        return made(changes.move(new BookingId(id), new SessionId(to.session()), Versions.seen(ifMatch)));
    }

    /** Gives the place to a colleague: 201 with the new booking. */
    @POST
    @Path("substitute")
    @Idempotent
    public Response substitute(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Colleague who) {
        if (who == null || who.person() == null || who.person().isBlank()) {
            throw new BadInput("person", BookingRefusal.PERSON_MISSING);
        }
        return made(changes.substitute(new BookingId(id), new PersonId(who.person()), Versions.seen(ifMatch)));
    }

    /** Accepts the place that is held for the booking, or takes the free one of a last call. */
    @POST
    @Path("accept")
    @Idempotent
    public Response accept(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        offers.accept(new BookingId(id), Versions.seen(ifMatch));
        return answer(id);
    }

    /** Declines the place that is held: the booking ends, and the next waiting person is offered it. */
    @POST
    @Path("decline")
    @Idempotent
    public Response decline(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        offers.decline(new BookingId(id), Versions.seen(ifMatch));
        return answer(id);
    }

    /** The home partner says yes; the body may hold a word for the person. */
    @POST
    @Path("approve")
    @Idempotent
    @MayBeEmpty
    public Response approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Reason word) {
        approvals.approve(new BookingId(id), word == null ? null : word.reason(), Versions.seen(ifMatch));
        return answer(id);
    }

    /** The home partner says no; the body says why. */
    @POST
    @Path("refuse")
    @Idempotent
    @MayBeEmpty
    public Response refuse(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Reason why) {
        approvals.refuse(new BookingId(id), why == null ? null : why.reason(), Versions.seen(ifMatch));
        return answer(id);
    }

    private Response answer(String id) {
        BookingDetail booking = views.booking(new BookingId(id));
        return Response.ok(booking.row())
                .tag(Versions.tag(booking.row().version()))
                .build();
    }

    private static Response made(BookingView view) {
        return Response.created(URI.create("bookings/" + view.id()))
                .tag(Versions.tag(view.version()))
                .entity(BookingAnswer.of(view))
                .build();
    }
}
