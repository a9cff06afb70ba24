package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hearth.booking.BookTeam;
import org.hearth.booking.TeamWaits;
import org.hearth.booking.application.TeamBookingService;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Idempotent;

/** Several people booked on one session at once. */
@ApplicationScoped
@Path("sessions/{session}/bookings/team")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {

    @Inject
    TeamBookingService team;

    /**
     * Who is to be booked: ids of people, the first in the list first; at most a hundred. And how they wait where there is no place
     * for each: as places come, where it is left out.
     */
    public record TeamRequest(List<String> team, TeamWaits waits) {}

    /**
     * Books each of them: 200 with what became of each. Every booking is an act of its own; sent again under its key after it was
     * broken off, it goes on where it was.
     */
    @POST
    @Idempotent
    public Response book(@PathParam("session") String session, @Context HttpHeaders headers, TeamRequest request) {
        TeamRequest said = request == null ? new TeamRequest(null, null) : request;
        String key = formKey(session, headers.getHeaderString("Idempotency-Key"));
        BookTeam asked = new BookTeam(new SessionId(session), said.team(), said.waits(), key);
        return Response.ok(TeamAnswer.of(team.book(asked))).build();
    }

    private static String formKey(String session, String key) {
        return key == null
                ? null
                : UUID.nameUUIDFromBytes((session + " " + key).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
