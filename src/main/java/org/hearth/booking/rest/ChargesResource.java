package org.hearth.booking.rest;

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
import org.hearth.booking.ChargeView;
import org.hearth.booking.application.ChargeService;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.MayBeEmpty;
import org.hearth.web.Versions;

/** Charges: for home partners with the person's name, for hosts with the reference and the partner. */
@ApplicationScoped
@Path("charges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChargesResource {

    @Inject
    ChargeService charges;

    /** Why somebody is let off. */
    public record Waived(String reason, String note) {}

    /** Charges the caller may see, the latest first. */
    @GET
    public Response charges(
            @QueryParam("status") String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(charges.charges(status, new Paging(page, size))).build();
    }

    /** One charge. */
    @GET
    @Path("{charge}")
    public Response charge(@PathParam("charge") String id) {
        return answer(charges.charge(id));
    }

    /** The host lets somebody off; the body says why. */
    @POST
    @Path("{charge}/waive")
    @Idempotent
    public Response waive(@PathParam("charge") String id, @HeaderParam("If-Match") String ifMatch, Waived why) {
        Waived said = why == null ? new Waived(null, null) : why;
        return answer(charges.waive(id, said.reason(), said.note(), Versions.seen(ifMatch)));
    }

    /** A colleague came unannounced instead: nothing is to be paid where the policy has it so. */
    @POST
    @Path("{charge}/replaced")
    @Idempotent
    @MayBeEmpty
    public Response replaced(@PathParam("charge") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(charges.replaced(id, null, Versions.seen(ifMatch)));
    }

    /** The host has sent the invoice. */
    @POST
    @Path("{charge}/invoice")
    @Idempotent
    @MayBeEmpty
    public Response invoice(@PathParam("charge") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(charges.invoice(id, null, Versions.seen(ifMatch)));
    }

    /** The host was paid. */
    @POST
    @Path("{charge}/pay")
    @Idempotent
    @MayBeEmpty
    public Response pay(@PathParam("charge") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(charges.pay(id, null, Versions.seen(ifMatch)));
    }

    private static Response answer(ChargeView charge) {
        return Response.ok(charge).tag(Versions.tag(charge.version())).build();
    }
}
