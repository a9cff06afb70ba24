package org.hearth.partnership.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.hearth.kernel.Paging;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.application.SiteService;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** The sites of the caller's partnership, with their rooms. */
@ApplicationScoped
@Path("sites")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

    @Inject
    SiteService sites;

    /** Sites by name; {@code q} looks in name and postcode, {@code hub} must match. */
    @GET
    public Response list(
            @QueryParam("q") String words,
            @QueryParam("hub") String hub,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(sites.find(words, hub, new Paging(page, size))).build();
    }

    /** One site, open or closed. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(sites.view(id));
    }

    /** Adds a site with its rooms: 201 with its address. */
    @POST
    @Idempotent
    public Response add(@NotNull @Valid SiteDetails details) {
        SiteView made = sites.add(details);
        return Response.created(URI.create("sites/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes a site: the whole of it is sent; rooms left out are closed; 412 when {@code If-Match} is old. */
    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SiteDetails details) {
        return answer(sites.change(id, details, Versions.seen(ifMatch)));
    }

    private static Response answer(SiteView site) {
        return Response.ok(site).tag(Versions.tag(site.version())).build();
    }
}
