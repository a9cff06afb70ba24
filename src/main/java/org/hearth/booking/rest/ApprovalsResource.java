package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.application.ApprovalService;

/** What waits for the caller's word; it is given with {@code /bookings/{id}/approve} and {@code refuse}. */
@ApplicationScoped
@Path("approvals")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    ApprovalService approvals;

    /** The requests the caller can answer now, most urgent first; at most 200. */
    @GET
    public Response toAnswer() {
        return Response.ok(approvals.toAnswer()).build();
    }
}
