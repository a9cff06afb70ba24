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
import org.hearth.embedding.HeldDraft;
import org.hearth.embedding.MemberDraft;
import org.hearth.embedding.MoveMeeting;
import org.hearth.embedding.WorkGroupDraft;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.application.GroupChanges;
import org.hearth.embedding.application.GroupReading;
import org.hearth.embedding.application.GroupService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** Work-discussion groups: people trained in a course who meet several times with somebody who runs it. */
@ApplicationScoped
@Path("work-groups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WorkGroupsResource {

    @Inject
    GroupReading reading;

    @Inject
    GroupService groups;

    @Inject
    GroupChanges changes;

    /** Groups of the partnership: those that meet next come first. */
    @GET
    public Response groups(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(reading.list(new Paging(page, size))).build();
    }

    /** Plans a group with all its meetings: 201. */
    @POST
    @Idempotent
    public Response plan(WorkGroupDraft draft) {
        WorkGroupView made = groups.plan(draft == null ? WorkGroupDraft.NOTHING : draft);
        return Response.created(URI.create("work-groups/" + made.id()))
                .entity(made)
                .build();
    }

    /** One group of the partnership, with its meetings and those who belong to it. */
    @GET
    @Path("{workgroup}")
    public Response group(@PathParam("workgroup") String group) {
        return Response.ok(reading.group(group)).build();
    }

    /** Lets somebody belong to a group: oneself, or people one books for. They get the dates by mail. */
    @POST
    @Path("{workgroup}/members")
    @Idempotent
    public Response join(@PathParam("workgroup") String group, MemberDraft draft) {
        return Response.ok(groups.join(group, draft == null ? new MemberDraft(null) : draft))
                .build();
    }

    /** Somebody belongs to a group no more: oneself, or people one books for. What they were at stays. */
    @POST
    @Path("{workgroup}/leave")
    @Idempotent
    public Response leave(@PathParam("workgroup") String group, MemberDraft draft) {
        return Response.ok(changes.leave(group, draft == null ? new MemberDraft(null) : draft))
                .build();
    }

    /** Gives a planned meeting another day and time; everybody who belongs to the group hears of it. */
    @POST
    @Path("{workgroup}/meetings/{meeting}/move")
    @Idempotent
    public Response move(@PathParam("workgroup") String group, @PathParam("meeting") int number, MoveMeeting to) {
        return Response.ok(changes.move(group, number, to == null ? new MoveMeeting(null, null, null) : to))
                .build();
    }

    /** Writes down that a meeting was held and who was there, in place of what was written before. */
    @POST
    @Path("{workgroup}/meetings/{meeting}")
    @Idempotent
    public Response held(@PathParam("workgroup") String group, @PathParam("meeting") int number, HeldDraft draft) {
        return Response.ok(groups.held(group, number, draft == null ? new HeldDraft(null, null) : draft))
                .build();
    }
}
