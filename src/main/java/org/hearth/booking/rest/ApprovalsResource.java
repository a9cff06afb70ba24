package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.booking.application.ApprovalService;
import org.hearth.kernel.Paging;

/** What waits for the caller's word; it is given with {@code /bookings/{id}/approve} and {@code refuse}. */
@ApplicationScoped
@Path("approvals")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    ApprovalService approvals;

    /** The requests the caller can answer now, most urgent first; at most 1,000 in all. */
    @GET
    public Response toAnswer(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(approvals.toAnswer(new Paging(page, size))).build();
    }
}
