package org.hearth.cohort.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.cohort.CohortDraft;
import org.hearth.cohort.CohortId;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.NominationDraft;
import org.hearth.cohort.PathView;
import org.hearth.cohort.application.CohortService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** Cohorts of staff who become trainers together. */
@ApplicationScoped
@Path("cohorts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CohortsResource {

    private static final CohortDraft NOTHING = new CohortDraft(null, null, null, null, null, null, null);

    @Inject
    CohortService cohorts;

    /** Every cohort with its seats, those that take nominations longest first. */
    @GET
    public Response cohorts(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(cohorts.all(), new Paging(page, size))).build();
    }

    /** One cohort. */
    @GET
    @Path("{cohort}")
    public Response cohort(@PathParam("cohort") String id) {
        return answer(cohorts.view(new CohortId(id)));
    }

    /** Opens a cohort for nominations: 201. */
    @POST
    @Idempotent
    public Response open(CohortDraft draft) {
        CohortView made = cohorts.open(draft == null ? NOTHING : draft);
        return Response.created(URI.create("cohorts/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes a cohort, all of it; its programme stays. */
    @PUT
    @Path("{cohort}")
    public Response change(@PathParam("cohort") String id, @HeaderParam("If-Match") String ifMatch, CohortDraft draft) {
        return answer(cohorts.change(new CohortId(id), Versions.seen(ifMatch), draft == null ? NOTHING : draft));
    }

    /** Nominates one of the caller's own people with their manager's release: 201. */
    @POST
    @Path("{cohort}/nominations")
    @Idempotent
    public Response nominate(@PathParam("cohort") String id, NominationDraft draft) {
        PathView made = cohorts.nominate(new CohortId(id), draft == null ? NominationDraft.nothing() : draft);
        return Response.created(URI.create("trainer-paths/" + made.path().id()))
                .tag(Versions.tag(made.path().version()))
                .entity(made)
                .build();
    }

    private static Response answer(CohortView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
