package org.hearth.booking.rest;

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
import java.util.List;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.WishFor;
import org.hearth.booking.WishId;
import org.hearth.booking.WishView;
import org.hearth.booking.application.WishService;
import org.hearth.booking.application.WishViewService;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** Waiting for any date of a course. Changes read {@code If-Match}; a stale one is answered 412. */
@ApplicationScoped
@Path("wishes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WishesResource {

    @Inject
    WishService wishes;

    @Inject
    WishViewService views;

    /** For whom, which course by its reference, and what suits: days like {@code MONDAY}, ids of localities, and a way. */
    public record WishRequest(
            String course,
            String person,
            String engagement,
            List<String> days,
            List<String> localities,
            String delivery,
            List<String> languages) {}

    /** What suits: days like {@code MONDAY}, ids of localities, EITHER, IN_PERSON or ONLINE, and codes of languages. */
    public record SuitsRequest(List<String> days, List<String> localities, String delivery, List<String> languages) {}

    /** Asks for any date of a course: 201 with how it stands. A free place that suits is offered at once. */
    @POST
    @Idempotent
    public Response ask(WishRequest request) {
        if (request == null || request.person() == null || request.person().isBlank()) {
            throw new BadInput("person", BookingRefusal.PERSON_MISSING);
        }
        WishId made = wishes.ask(new WishFor(
                request.course(),
                new PersonId(request.person()),
                request.engagement(),
                new WishFor.Suits(request.days(), request.localities(), request.delivery(), request.languages())));
        WishView view = views.wish(made);
        return Response.created(URI.create("wishes/" + made.value()))
                .tag(Versions.tag(view.version()))
                .entity(view)
                .build();
    }

    /** One's own open wishes, and those of the people one may book for; the oldest first, without the dates. */
    @GET
    public Response list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(views.open(new Paging(page, size))).build();
    }

    /** One wish, and why the person still waits. */
    @GET
    @Path("{wish}")
    public Response wish(@PathParam("wish") String wish) {
        return answer(wish);
    }

    /** Changes what suits; the place in the lines stays. */
    @PUT
    @Path("{wish}")
    public Response prefer(
            @PathParam("wish") String wish, @HeaderParam("If-Match") String ifMatch, SuitsRequest suits) {
        if (suits == null) {
            throw new BadInput("body", InputRefusal.MISSING);
        }
        wishes.prefer(
                new WishId(wish),
                new WishFor.Suits(suits.days(), suits.localities(), suits.delivery(), suits.languages()),
                Versions.seen(ifMatch));
        return answer(wish);
    }

    /** Waits no more; a place that is held is let go as well. */
    @POST
    @Path("{wish}/withdraw")
    @Idempotent
    public Response withdraw(@PathParam("wish") String wish, @HeaderParam("If-Match") String ifMatch) {
        wishes.withdraw(new WishId(wish), Versions.seen(ifMatch));
        return answer(wish);
    }

    /** Takes up what was withdrawn within the hour, with the place it had. */
    @POST
    @Path("{wish}/restore")
    @Idempotent
    public Response restore(@PathParam("wish") String wish) {
        wishes.restore(new WishId(wish));
        return answer(wish);
    }

    private Response answer(String wish) {
        WishView view = views.wish(new WishId(wish));
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
