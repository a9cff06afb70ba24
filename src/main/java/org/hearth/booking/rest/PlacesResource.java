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
import java.util.List;
import org.hearth.booking.PlacesView;
import org.hearth.booking.application.PlacesService;
import org.hearth.scheduling.PlaceOffer;
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

    /** What is opened to others; {@code partner} null or absent means all partners of the agreement. */
    public record SplitRequest(List<PlaceOffer> offers) {

        public SplitRequest {
            offers = offers == null ? null : List.copyOf(offers);
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
        List<PlaceOffer> offers = request == null ? null : request.offers();
        return answer(places.divide(new SessionId(session), offers, Versions.seen(ifMatch)));
    }

    private static Response answer(PlacesView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
