package org.hearth.cohort.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cohort.EndPath;
import org.hearth.cohort.PathId;
import org.hearth.cohort.PathView;
import org.hearth.cohort.StepDraft;
import org.hearth.cohort.WithdrawPath;
import org.hearth.cohort.application.CohortService;
import org.hearth.cohort.application.PathService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.MayBeEmpty;
import org.hearth.web.Versions;

/** The way of each person to being a trainer of a programme, and of staying one. */
@ApplicationScoped
@Path("trainer-paths")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrainerPathsResource {

    @Inject
    PathService paths;

    @Inject
    CohortService cohorts;

    /** Paths within reach, by name; of one programme, one cohort, or where they stand. */
    @GET
    public Response paths(
            @QueryParam("programme") String programme,
            @QueryParam("cohort") String cohort,
            @QueryParam("standing") String standing,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(paths.list(programme, cohort, standing, new Paging(page, size)))
                .build();
    }

    /** One path, with what was done and what is needed next. */
    @GET
    @Path("{path}")
    public Response path(@PathParam("path") String id) {
        return answer(paths.view(new PathId(id)));
    }

    /** Writes down a step. */
    @POST
    @Path("{path}/steps")
    @Idempotent
    public Response take(@PathParam("path") String id, @HeaderParam("If-Match") String ifMatch, StepDraft draft) {
        StepDraft said = draft == null ? StepDraft.nothing() : draft;
        return answer(paths.take(new PathId(id), Versions.seen(ifMatch), said));
    }

    /** Gives somebody who was nominated a seat in their cohort. */
    @POST
    @Path("{path}/seat")
    @Idempotent
    @MayBeEmpty
    public Response select(@PathParam("path") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(cohorts.select(new PathId(id), Versions.seen(ifMatch)));
    }

    /** The caller signs what their programme asks them to sign. */
    @POST
    @Path("{path}/signature")
    @Idempotent
    @MayBeEmpty
    public Response sign(@PathParam("path") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(paths.sign(new PathId(id), Versions.seen(ifMatch)));
    }

    /** Sets the last day of an accreditation, or takes it away. */
    @POST
    @Path("{path}/end")
    @Idempotent
    public Response end(@PathParam("path") String id, @HeaderParam("If-Match") String ifMatch, EndPath end) {
        return answer(paths.endOn(new PathId(id), Versions.seen(ifMatch), end == null ? null : end.to()));
    }

    /** Ends a path by somebody's word. */
    @POST
    @Path("{path}/withdrawal")
    @Idempotent
    public Response withdraw(@PathParam("path") String id, @HeaderParam("If-Match") String ifMatch, WithdrawPath why) {
        return answer(paths.withdraw(new PathId(id), Versions.seen(ifMatch), why == null ? null : why.reason()));
    }

    private static Response answer(PathView view) {
        return Response.ok(view).tag(Versions.tag(view.path().version())).build();
    }
}
