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
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.ApprovalRuleDetails;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PartnerView;
import org.hearth.partnership.application.ApprovalRuleService;
import org.hearth.partnership.application.PartnerService;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** The partners of the caller's partnership. */
@ApplicationScoped
@Path("partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

    @Inject
    PartnerService partners;

    @Inject
    ApprovalRuleService approvals;

    /** Partners by name; {@code q} looks in the name, {@code type} and {@code sector} must match. */
    @GET
    public Response list(
            @QueryParam("q") String words,
            @QueryParam("type") String type,
            @QueryParam("sector") String sector,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(partners.find(words, type, sector, new Paging(page, size)))
                .build();
    }

    /** One partner with its services. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(partners.view(new PartnerId(id)));
    }

    /** Adds a partner: 201 with its address. */
    @POST
    @Idempotent
    public Response add(@NotNull @Valid PartnerDetails details) {
        PartnerView made = partners.add(details);
        return Response.created(URI.create("partners/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes a partner: the whole of it is sent; 412 when {@code If-Match} is old. */
    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PartnerDetails details) {
        return answer(partners.change(new PartnerId(id), details, Versions.seen(ifMatch)));
    }

    /** Whose word the partner asks for today, and its rules by date. */
    @GET
    @Path("{id}/approval")
    public Response approval(@PathParam("id") String id) {
        return Response.ok(approvals.of(new PartnerId(id))).build();
    }

    /** Lets a rule hold from a day on; one from the same day is replaced. */
    @POST
    @Path("{id}/approval")
    @Idempotent
    public Response setApproval(@PathParam("id") String id, @NotNull @Valid ApprovalRuleDetails details) {
        return Response.ok(approvals.say(new PartnerId(id), details)).build();
    }

    private static Response answer(PartnerView partner) {
        return Response.ok(partner).tag(Versions.tag(partner.version())).build();
    }
}
