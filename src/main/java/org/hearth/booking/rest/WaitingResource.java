package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.application.WaitingListService;
import org.hearth.scheduling.SessionId;

/** The waiting list of one session, as its host sees it. */
@ApplicationScoped
@Path("sessions/{session}/waiting")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    @Inject
    WaitingListService lists;

    /** Who waits, the next one first, and why each still does. */
    @GET
    public Response list(@PathParam("session") String session) {
        return Response.ok(lists.list(new SessionId(session))).build();
    }
}
