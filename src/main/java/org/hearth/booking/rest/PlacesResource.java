package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Division;
import org.hearth.booking.Ladder;
import org.hearth.booking.PlacesView;
import org.hearth.booking.application.PlacesService;
import org.hearth.kernel.BadInput;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Versions;

/** How the host of a session divides its places. */
@ApplicationScoped
@Path("sessions/{session}/places")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {

    @Inject
    PlacesService places;

    /**
     * How the places are to be divided.
     *
     * @param own when unused places of the host's own open to others; absent for never
     * @param mostPercent at most so many places of a hundred for one partner's people; absent for no such limit
     * @param moveToWaiting whether people whose place is taken away go to the head of the waiting list; else it is refused
     * @param withdrawalReason why, needed where it is: the person and their partner read it
     */
    public record SplitRequest(
            List<OfferRequest> offers,
            Ladder own,
            Integer mostPercent,
            Boolean moveToWaiting,
            String withdrawalReason) {

        public SplitRequest {
            offers = offers == null ? null : List.copyOf(offers);
        }
    }

    /**
     * Places for one {@code partner}, for a {@code partnerType}, for {@code everyone} in the partnership, or, where none of
     * these is said, for all partners of the agreement.
     *
     * @param agreementOn from when unused ones are open to all partners of the agreement
     * @param everyoneOn from when unused ones are open to everybody in the partnership
     */
    public record OfferRequest(
            String partner,
            String partnerType,
            Boolean everyone,
            Integer places,
            LocalDate agreementOn,
            LocalDate everyoneOn) {

        Division.Part part() {
            return new Division.Part(
                    partner, partnerType, Boolean.TRUE.equals(everyone), places, new Ladder(agreementOn, everyoneOn));
        }
    }

    /** The shares and what is taken of them. */
    @GET
    public Response places(@PathParam("session") String session) {
        return answer(places.places(new SessionId(session)));
    }

    /** Divides the places anew; what is not offered is the host's own. */
    @PUT
    public Response divide(
            @PathParam("session") String session, @HeaderParam("If-Match") String ifMatch, SplitRequest request) {
        if (request == null || request.offers() == null) {
            throw new BadInput("offers", BookingRefusal.OFFERS_MISSING);
        }
        Division division = new Division(
                request.offers().stream().map(OfferRequest::part).toList(),
                request.own(),
                request.mostPercent(),
                Boolean.TRUE.equals(request.moveToWaiting()),
                request.withdrawalReason());
        return answer(places.divide(new SessionId(session), division, Versions.seen(ifMatch)));
    }

    private static Response answer(PlacesView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
