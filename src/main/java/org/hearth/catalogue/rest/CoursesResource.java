package org.hearth.catalogue.rest;

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
import org.hearth.catalogue.CourseDraft;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.application.CourseService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** The partnership's courses, each edition on its own. */
@ApplicationScoped
@Path("courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoursesResource {

    @Inject
    CourseService courses;

    /** Published courses that fit: {@code q} understands other names and slips of the pen; facets may be repeated. */
    @GET
    public Response list(
            @BeanParam CourseQuery query,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(courses.find(query.wish(), new Paging(page, size))).build();
    }

    /** One edition. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(courses.course(id));
    }

    /** A first edition, as a draft. */
    @POST
    @Idempotent
    public Response draft(CourseDraft draft) {
        return created(courses.draft(Body.of(draft)));
    }

    /** Changes a draft; the ref is kept as it is. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String seen, CourseDraft draft) {
        return answer(courses.change(id, Body.of(draft), Versions.seen(seen)));
    }

    /** Publishes a draft and retires the edition before it. */
    @POST
    @Path("{id}/publish")
    @Idempotent
    public Response publish(@PathParam("id") String id, @HeaderParam("If-Match") String seen) {
        return answer(courses.publish(id, Versions.seen(seen)));
    }

    /** Ends an edition for new sessions. */
    @POST
    @Path("{id}/retire")
    @Idempotent
    public Response retire(@PathParam("id") String id, @HeaderParam("If-Match") String seen) {
        return answer(courses.retire(id, Versions.seen(seen)));
    }

    /** A draft of the next edition, which says the same to begin with. */
    @POST
    @Path("{id}/new-edition")
    @Idempotent
    public Response newEdition(@PathParam("id") String id) {
        return created(courses.newEdition(id));
    }

    private static Response created(CourseView course) {
        return Response.created(URI.create("courses/" + course.id()))
                .tag(Versions.tag(course.version()))
                .entity(course)
                .build();
    }

    private static Response answer(CourseView course) {
        return Response.ok(course).tag(Versions.tag(course.version())).build();
    }
}
