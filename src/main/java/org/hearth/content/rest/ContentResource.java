package org.hearth.content.rest;

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
import org.hearth.content.ContentView;
import org.hearth.content.OwnerDraft;
import org.hearth.content.ReviewDraft;
import org.hearth.content.RuleDraft;
import org.hearth.content.StatementDraft;
import org.hearth.content.VersionDraft;
import org.hearth.content.WithdrawDraft;
import org.hearth.content.application.ReadinessService;
import org.hearth.content.application.ReadingService;
import org.hearth.content.application.RuleService;
import org.hearth.content.application.VersionService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** Local content of programmes: its versions, who answers for them, and whether the area is ready. */
@ApplicationScoped
@Path("content")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContentResource {

    private static final RuleDraft NO_RULE = new RuleDraft(null, null, null, null, null, null);
    private static final VersionDraft NO_VERSION = new VersionDraft(null, null, null, null, null);
    private static final StatementDraft NO_STATEMENT = new StatementDraft(null, null, null, null, null, null);
    private static final WithdrawDraft NO_END = new WithdrawDraft(null, null, null);

    @Inject
    ReadingService reading;

    @Inject
    RuleService rules;

    @Inject
    VersionService versions;

    @Inject
    ReadinessService readiness;

    /** The programmes that are adapted locally, by name. */
    @GET
    public Response all(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(reading.list(), new Paging(page, size))).build();
    }

    /** How the content of one programme is controlled, and how it stands. */
    @GET
    @Path("{programme}")
    public Response one(@PathParam("programme") String programme) {
        return answer(reading.programme(programme));
    }

    /** Decides how the content of a programme is controlled, from a day on. */
    @POST
    @Path("{programme}/rules")
    @Idempotent
    public Response decide(
            @PathParam("programme") String programme, @HeaderParam("If-Match") String ifMatch, RuleDraft draft) {
        return answer(rules.decide(programme, Versions.seen(ifMatch), draft == null ? NO_RULE : draft));
    }

    /** Adopts a version, which replaces the one before from its day on. */
    @POST
    @Path("{programme}/versions")
    @Idempotent
    public Response adopt(
            @PathParam("programme") String programme, @HeaderParam("If-Match") String ifMatch, VersionDraft draft) {
        return answer(versions.adopt(programme, Versions.seen(ifMatch), draft == null ? NO_VERSION : draft));
    }

    /** Lets somebody else answer for a version from a day on. */
    @POST
    @Path("{programme}/versions/{contentversion}/owners")
    @Idempotent
    public Response own(
            @PathParam("programme") String programme,
            @PathParam("contentversion") String version,
            @HeaderParam("If-Match") String ifMatch,
            OwnerDraft draft) {
        OwnerDraft said = draft == null ? new OwnerDraft(null, null) : draft;
        return answer(versions.own(programme, version, Versions.seen(ifMatch), said));
    }

    /** Writes a review down, which sets the day of the next. */
    @POST
    @Path("{programme}/versions/{contentversion}/reviews")
    @Idempotent
    public Response review(
            @PathParam("programme") String programme,
            @PathParam("contentversion") String version,
            @HeaderParam("If-Match") String ifMatch,
            ReviewDraft draft) {
        ReviewDraft said = draft == null ? new ReviewDraft(null, null, null) : draft;
        return answer(versions.review(programme, version, Versions.seen(ifMatch), said));
    }

    /** Withdraws a version from a day on. */
    @POST
    @Path("{programme}/versions/{contentversion}/withdrawal")
    @Idempotent
    public Response withdraw(
            @PathParam("programme") String programme,
            @PathParam("contentversion") String version,
            @HeaderParam("If-Match") String ifMatch,
            WithdrawDraft draft) {
        WithdrawDraft said = draft == null ? NO_END : draft;
        return answer(versions.withdraw(programme, version, Versions.seen(ifMatch), said));
    }

    /** Writes down that the area is ready, as somebody stated it. */
    @POST
    @Path("{programme}/statements")
    @Idempotent
    public Response state(
            @PathParam("programme") String programme, @HeaderParam("If-Match") String ifMatch, StatementDraft draft) {
        return answer(readiness.state(programme, Versions.seen(ifMatch), draft == null ? NO_STATEMENT : draft));
    }

    /** Withdraws a statement from a day on. */
    @POST
    @Path("{programme}/statements/{stated}/withdrawal")
    @Idempotent
    public Response withdrawStatement(
            @PathParam("programme") String programme,
            @PathParam("stated") String statement,
            @HeaderParam("If-Match") String ifMatch,
            WithdrawDraft draft) {
        WithdrawDraft said = draft == null ? NO_END : draft;
        return answer(readiness.withdraw(programme, statement, Versions.seen(ifMatch), said));
    }

    private static Response answer(ContentView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
