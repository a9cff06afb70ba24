package org.hearth.exchange.rest;

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
import java.net.URI;
import org.hearth.exchange.PlacesOffered;
import org.hearth.exchange.PlacesWanted;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.application.OfferPlacesService;
import org.hearth.exchange.application.RequestService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.MayBeEmpty;
import org.hearth.web.Versions;

/** What partners ask each other for, and what they offer. */
@ApplicationScoped
@Path("exchange")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    @Inject
    RequestService requests;

    @Inject
    OfferPlacesService offers;

    /** Requests for places of the partnership; with {@code all=true} those too that have ended. */
    @GET
    @Path("requests")
    public Response requests(
            @QueryParam("all") boolean all,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(requests.list(!all, new Paging(page, size))).build();
    }

    /** One request. */
    @GET
    @Path("requests/{request}")
    public Response request(@PathParam("request") String id) {
        return answer(requests.request(id));
    }

    /** Asks the other partners for places: 201. */
    @POST
    @Path("requests")
    @Idempotent
    public Response ask(PlacesWanted wanted) {
        RequestView made = requests.ask(wanted == null ? new PlacesWanted(null, null, null, null, null) : wanted);
        return Response.created(URI.create("exchange/requests/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** The partner wants no places any more. */
    @POST
    @Path("requests/{request}/withdraw")
    @Idempotent
    @MayBeEmpty
    public Response withdraw(@PathParam("request") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(requests.withdraw(id, Versions.seen(ifMatch)));
    }

    /** The partner has what it needs. */
    @POST
    @Path("requests/{request}/met")
    @Idempotent
    @MayBeEmpty
    public Response met(@PathParam("request") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(requests.met(id, Versions.seen(ifMatch)));
    }

    /** Opens places of a session of the caller's own beside those open already; how they are divided then. */
    @POST
    @Path("offers")
    @Idempotent
    public Response offer(PlacesOffered offered) {
        PlacesOffered said = offered == null ? new PlacesOffered(null, null, null, null, null, null, null) : offered;
        return Response.ok(offers.offer(said)).build();
    }

    private static Response answer(RequestView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
