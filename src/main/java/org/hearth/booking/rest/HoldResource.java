package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.HoldView;
import org.hearth.booking.application.HoldService;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Idempotent;

/** Places a partner holds of a session by number, to name people for later. */
@ApplicationScoped
@Path("sessions/{session}/holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {

    @Inject
    HoldService holds;

    /** So many places more for a partner, kept until the day. */
    public record HoldRequest(String partner, Integer places, LocalDate returnOn) {}

    /** So many unnamed places fewer. */
    public record ReturnRequest(String partner, Integer places) {}

    /** What each partner the caller books for holds of the session, and could hold. */
    @GET
    public List<HoldView> held(@PathParam("session") String session) {
        return holds.all(new SessionId(session));
    }

    /** Holds places. */
    @POST
    @Idempotent
    public HoldView hold(@PathParam("session") String session, HoldRequest request) {
        mustSay(request == null ? null : request.places(), request == null ? null : request.partner());
        return holds.hold(
                new SessionId(session), new PartnerId(request.partner()), request.places(), request.returnOn());
    }

    /** Gives unnamed places back. */
    @POST
    @Idempotent
    @Path("return")
    public HoldView giveBack(@PathParam("session") String session, ReturnRequest request) {
        mustSay(request == null ? null : request.places(), request == null ? null : request.partner());
        return holds.giveBack(new SessionId(session), new PartnerId(request.partner()), request.places());
    }

    private static void mustSay(Integer places, String partner) {
        if (partner == null || partner.isBlank()) {
            throw new BadInput("partner", BookingRefusal.PARTNER_MISSING);
        }
        if (places == null) {
            throw new BadInput("places", BookingRefusal.PLACES_MISSING);
        }
    }
}
