package org.hearth.scheduling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.SessionPlan;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.WaiveBreach;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.scheduling.application.PublishingService;
import org.hearth.scheduling.application.ReadingService;
import org.hearth.web.Idempotent;
import org.hearth.web.MayBeEmpty;
import org.hearth.web.Versions;

/** Sessions over HTTP. Wherever a session is named, its id and its reference like S-1042 will both do. */
@ApplicationScoped
@Path("sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    ReadingService reading;

    @Inject
    PlanningService planning;

    @Inject
    PublishingService publishing;

    /** A page of sessions, soonest first; drafts only when asked for by status and within reach. Facets may be repeated. */
    @GET
    public Response list(
            @BeanParam SessionQuery query,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        Page<SessionRow> found = reading.list(query.search(), new Paging(page, size));
        return Response.ok(found).build();
    }

    /** One session in full. */
    @GET
    @Path("{session}")
    public Response get(@PathParam("session") String session) {
        return answer(reading.view(session));
    }

    /** Drafts a session; days, place, trainers and places for partners may come with it. */
    @POST
    @Idempotent
    public Response draft(SessionPlan plan) {
        SessionView made = planning.draft(Bodies.there(plan));
        return Response.created(URI.create("sessions/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes a session: what is left out stays as it is. */
    @PUT
    @Path("{session}")
    public Response change(
            @PathParam("session") String session, @HeaderParam("If-Match") String seen, SessionPlan plan) {
        return answer(planning.change(session, Versions.seen(seen), Bodies.there(plan)));
    }

    /** What stands against publishing the session. */
    @GET
    @Path("{session}/breaches")
    public Response breaches(@PathParam("session") String session) {
        return Response.ok(publishing.check(session)).build();
    }

    /** Publishes a draft, or refuses with every breach that nobody answers for. The body may be left out. */
    @POST
    @Idempotent
    @MayBeEmpty
    @Path("{session}/publish")
    public Response publish(
            @PathParam("session") String session, @HeaderParam("If-Match") String seen, Publication publication) {
        String reason = publication == null ? null : publication.overrideReason();
        return answer(publishing.publish(session, Versions.seen(seen), reason));
    }

    /** Answers for a breach with a reason. */
    @POST
    @Idempotent
    @Path("{session}/waivers")
    public Response waive(
            @PathParam("session") String session, @HeaderParam("If-Match") String seen, WaiveBreach waiver) {
        return answer(publishing.waive(session, Versions.seen(seen), Bodies.there(waiver)));
    }

    /** Calls the session off. */
    @POST
    @Idempotent
    @Path("{session}/cancel")
    public Response cancel(
            @PathParam("session") String session, @HeaderParam("If-Match") String seen, Cancellation cancellation) {
        return answer(publishing.cancel(
                session, Versions.seen(seen), Bodies.there(cancellation).reason()));
    }

    private static Response answer(SessionView session) {
        return Response.ok(session).tag(Versions.tag(session.version())).build();
    }

    /** The body of a publication; may be left out. A reason waives what the caller may waive. */
    public record Publication(String overrideReason) {}

    /** The body of a cancellation. */
    public record Cancellation(String reason) {}
}
