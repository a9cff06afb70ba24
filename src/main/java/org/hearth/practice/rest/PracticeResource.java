package org.hearth.practice.rest;

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
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.practice.ScaleDraft;
import org.hearth.practice.ScoreDraft;
import org.hearth.practice.application.PracticeService;
import org.hearth.web.Idempotent;

/** How well people practise, as coded samples show it. */
@ApplicationScoped
@Path("practice")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PracticeResource {

    private static final ScoreDraft NO_SCORE =
            new ScoreDraft(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final ScaleDraft NO_SCALE =
            new ScaleDraft(null, null, null, null, null, null, null, null, null, null);

    @Inject
    PracticeService practice;

    /** The practice of somebody within reach, programme by programme. */
    @GET
    @Path("people/{person}")
    public Response of(
            @PathParam("person") String person,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(practice.of(new PersonId(person)), new Paging(page, size)))
                .build();
    }

    /** Writes down one coded sample: scores and counts, never a recording. */
    @POST
    @Path("people/{person}")
    @Idempotent
    public Response record(@PathParam("person") String person, ScoreDraft draft) {
        return Response.ok(practice.record(new PersonId(person), draft == null ? NO_SCORE : draft))
                .build();
    }

    /** The thresholds samples are judged by, with the days on which they hold. */
    @GET
    @Path("scales")
    public Response scales(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(practice.scales(), new Paging(page, size))).build();
    }

    /** Lets thresholds hold for samples of a programme from a day on. */
    @POST
    @Path("scales/{programme}")
    @Idempotent
    public Response decide(@PathParam("programme") String programme, ScaleDraft draft) {
        return Response.ok(practice.decide(programme, draft == null ? NO_SCALE : draft))
                .build();
    }
}
