package org.hearth.booking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.booking.PayerCard;
import org.hearth.booking.PolicyDraft;
import org.hearth.booking.PolicyView;
import org.hearth.booking.application.PolicyService;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** The policy about cancelling and not coming, in versions. */
@ApplicationScoped
@Path("policies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private static final PolicyDraft NOTHING =
            new PolicyDraft(null, null, null, null, null, null, null, null, null, null, null);

    @Inject
    PolicyService policies;

    /** What policies ask of a partner and its own record does not say. */
    public record Said(Boolean givesMoney, Boolean givesTrainers, Integer turnover, Boolean fromOutside) {}

    /** All versions, the latest first. */
    @GET
    public Response versions(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(policies.versions(), new Paging(page, size))).build();
    }

    /** One version. */
    @GET
    @Path("{policy}")
    public Response version(@PathParam("policy") String policy) {
        return Response.ok(policies.version(policy)).build();
    }

    /** Publishes a version for bookings made from a day on: 201 with it. */
    @POST
    @Idempotent
    public Response publish(PolicyDraft draft) {
        PolicyView made = policies.publish(draft == null ? NOTHING : draft);
        return Response.created(URI.create("policies/" + made.id()))
                .entity(made)
                .build();
    }

    /** What policies ask of partners. */
    @GET
    @Path("partners")
    public Response payers(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(policies.payers(), new Paging(page, size))).build();
    }

    /** From today on it is so of the partner. */
    @PUT
    @Path("partners/{partner}")
    public Response say(@PathParam("partner") String partner, Said said) {
        if (said == null) {
            throw new BadInput("body", InputRefusal.MISSING);
        }
        PayerCard kept = policies.say(new PayerCard(
                partner,
                null,
                null,
                Boolean.TRUE.equals(said.givesMoney()),
                Boolean.TRUE.equals(said.givesTrainers()),
                said.turnover(),
                Boolean.TRUE.equals(said.fromOutside())));
        return Response.ok(kept).build();
    }
}
