package org.hearth.cohort.rest;

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
import org.hearth.cohort.SchemeDraft;
import org.hearth.cohort.SchemeTakenBack;
import org.hearth.cohort.application.SchemeService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** What programmes ask of their trainers, by date. */
@ApplicationScoped
@Path("trainer-schemes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SchemesResource {

    private static final SchemeDraft NOTHING = new SchemeDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);

    @Inject
    SchemeService schemes;

    /** The programmes trainers of the partnership pass on, each with what it asks. */
    @GET
    public Response schemes(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(schemes.all(), new Paging(page, size))).build();
    }

    /** What one programme asks. */
    @GET
    @Path("{programme}")
    public Response scheme(@PathParam("programme") String programme) {
        return Response.ok(schemes.of(programme)).build();
    }

    /** Lets a programme ask something else from a day on; what is left out is not asked. */
    @POST
    @Path("{programme}")
    @Idempotent
    public Response decide(@PathParam("programme") String programme, SchemeDraft draft) {
        return Response.ok(schemes.decide(programme, draft == null ? NOTHING : draft))
                .build();
    }

    /** Takes back what was decided for days to come, before it begins; what holds before goes on. */
    @POST
    @Path("{programme}/taken-back")
    @Idempotent
    public Response takeBack(@PathParam("programme") String programme, SchemeTakenBack back) {
        return Response.ok(schemes.takeBack(programme, back == null ? new SchemeTakenBack(null, null) : back))
                .build();
    }
}
