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
import java.net.URI;
import org.hearth.embedding.EndParentGroup;
import org.hearth.embedding.ParentGroupDraft;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentLeadersDraft;
import org.hearth.embedding.ParentSessionDraft;
import org.hearth.embedding.application.ParentGroupChanges;
import org.hearth.embedding.application.ParentGroupReading;
import org.hearth.embedding.application.ParentGroupService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** Groups for parents: numbers of parents only, never who. */
@ApplicationScoped
@Path("parent-groups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParentGroupsResource {

    @Inject
    ParentGroupReading reading;

    @Inject
    ParentGroupService groups;

    @Inject
    ParentGroupChanges changes;

    /** Runs of the partnership: those that are running first, the newest first. */
    @GET
    public Response groups(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(reading.list(new Paging(page, size))).build();
    }

    /** The kinds of groups, with the number of sessions each has as published. */
    @GET
    @Path("kinds")
    public Response kinds(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(reading.kinds(), new Paging(page, size))).build();
    }

    /** How far each kind reaches: parents, and the sessions held against those it has. */
    @GET
    @Path("reach")
    public Response reach(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(reading.reach(), new Paging(page, size))).build();
    }

    /** Begins a run: 201. */
    @POST
    @Idempotent
    public Response begin(ParentGroupDraft draft) {
        ParentGroupView made = groups.begin(draft == null ? ParentGroupDraft.NOTHING : draft);
        return Response.created(URI.create("parent-groups/" + made.id()))
                .entity(made)
                .build();
    }

    /** One run of the partnership, with the sessions held. */
    @GET
    @Path("{parentgroup}")
    public Response group(@PathParam("parentgroup") String group) {
        return Response.ok(reading.group(group)).build();
    }

    /** Writes the next session down; the last one completes the run. */
    @POST
    @Path("{parentgroup}/sessions")
    @Idempotent
    public Response held(@PathParam("parentgroup") String group, ParentSessionDraft draft) {
        return Response.ok(groups.held(group, draft == null ? new ParentSessionDraft(null, null) : draft))
                .build();
    }

    /** Puts a session right that was typed wrong. */
    @POST
    @Path("{parentgroup}/sessions/{meeting}")
    @Idempotent
    public Response correct(
            @PathParam("parentgroup") String group, @PathParam("meeting") int number, ParentSessionDraft draft) {
        return Response.ok(changes.correct(group, number, draft == null ? new ParentSessionDraft(null, null) : draft))
                .build();
    }

    /** Lets others lead a run from a day on. */
    @POST
    @Path("{parentgroup}/facilitators")
    @Idempotent
    public Response lead(@PathParam("parentgroup") String group, ParentLeadersDraft draft) {
        return Response.ok(changes.lead(group, draft == null ? new ParentLeadersDraft(null, null, null) : draft))
                .build();
    }

    /** Ends a run before all its sessions were held. */
    @POST
    @Path("{parentgroup}/end")
    @Idempotent
    public Response end(@PathParam("parentgroup") String group, EndParentGroup draft) {
        return Response.ok(groups.end(group, draft == null ? new EndParentGroup(null) : draft))
                .build();
    }
}
