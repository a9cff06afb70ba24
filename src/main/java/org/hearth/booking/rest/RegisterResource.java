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
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.RegisterChange;
import org.hearth.booking.RegisterView;
import org.hearth.booking.application.RegisterService;
import org.hearth.kernel.BadInput;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Versions;

/** The register of one day of a session; days are counted from 1. */
@ApplicationScoped
@Path("sessions/{session}/days/{day: [0-9]{1,4}}/register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject
    RegisterService registers;

    /** Everybody expected, with their marks, and everybody who walked in. */
    @GET
    public Response register(@PathParam("session") String session, @PathParam("day") int day) {
        return answer(registers.register(new SessionId(session), day));
    }

    /** Writes marks and walk-ins; finishes or reopens the day. The same body sent twice is written once. */
    @PUT
    public Response save(
            @PathParam("session") String session,
            @PathParam("day") int day,
            @HeaderParam("If-Match") String ifMatch,
            RegisterChange change) {
        if (change == null) {
            throw new BadInput("marks", BookingRefusal.MARK_MISSING);
        }
        return answer(registers.save(new SessionId(session), day, change, Versions.seen(ifMatch)));
    }

    private static Response answer(RegisterView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
