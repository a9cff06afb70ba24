package org.hearth.embedding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.embedding.PartDraft;
import org.hearth.embedding.TimeDraft;
import org.hearth.embedding.application.AfterService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.web.Idempotent;

/** What people did after their courses, and what still stands between them and a certificate. */
@ApplicationScoped
@Path("after-course")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AfterCourseResource {

    @Inject
    AfterService after;

    /** The courses of somebody within reach that ask for something afterwards, the newest first. */
    @GET
    @Path("people/{person}")
    public Response of(
            @PathParam("person") String person,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(after.of(new PersonId(person)), new Paging(page, size)))
                .build();
    }

    /** Writes down that somebody did another part of what is asked. */
    @POST
    @Path("bookings/{completed}/parts")
    @Idempotent
    public Response met(@PathParam("completed") String booking, PartDraft draft) {
        return Response.ok(after.met(booking, draft == null ? new PartDraft(null, null) : draft))
                .build();
    }

    /** Gives somebody more time. */
    @POST
    @Path("bookings/{completed}/time")
    @Idempotent
    public Response give(@PathParam("completed") String booking, TimeDraft draft) {
        return Response.ok(after.give(booking, draft == null ? new TimeDraft(null, null) : draft))
                .build();
    }
}
