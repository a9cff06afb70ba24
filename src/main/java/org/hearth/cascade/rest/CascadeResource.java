package org.hearth.cascade.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.cascade.application.CascadeService;
import org.hearth.kernel.Paging;

/** Who trained whom. */
@ApplicationScoped
@Path("programmes/{id}/cascade")
@Produces(MediaType.APPLICATION_JSON)
public class CascadeResource {

    @Inject
    CascadeService service;

    /** The cascade in numbers; with {@code open} the way down to a trainer of it. */
    @GET
    public Response cascade(@PathParam("id") String programme, @QueryParam("open") String open) {
        return Response.ok(service.cascade(programme, open)).build();
    }

    /** The trainers at the top, or right below the open one; those who reach most first. */
    @GET
    @Path("trainers")
    public Response trainers(
            @PathParam("id") String programme,
            @QueryParam("open") String open,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(service.trainers(programme, open, new Paging(page, size)))
                .build();
    }

    /** Who else the open trainer trained, of the people the caller may see by name; the latest first. */
    @GET
    @Path("people")
    public Response people(
            @PathParam("id") String programme,
            @QueryParam("open") String open,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(service.people(programme, open, new Paging(page, size)))
                .build();
    }
}
