package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.hearth.booking.application.HoldService;
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

    /** What a partner holds, and could hold; without {@code partner}, the first the caller books for. */
    @GET
    public Response held(@PathParam("session") String session, @QueryParam("partner") String partner) {
        return Response.ok(holds.held(new SessionId(session), partner)).build();
    }

    /** Holds places: all the partner holds of the session is kept until the day. */
    @POST
    @Idempotent
    public Response hold(@PathParam("session") String session, HoldRequest request) {
        HoldRequest asked = request == null ? new HoldRequest(null, null, null) : request;
        return Response.ok(holds.hold(new SessionId(session), asked.partner(), asked.places(), asked.returnOn()))
                .build();
    }

    /** Gives unnamed places back: the first waiting person is next. */
    @POST
    @Path("return")
    @Idempotent
    public Response giveBack(@PathParam("session") String session, ReturnRequest request) {
        ReturnRequest asked = request == null ? new ReturnRequest(null, null) : request;
        return Response.ok(holds.giveBack(new SessionId(session), asked.partner(), asked.places()))
                .build();
    }
}
