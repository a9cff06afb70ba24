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
import org.hearth.embedding.CertificateRuleDraft;
import org.hearth.embedding.application.RuleService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;

/** What a partnership asks after a course before its certificate, from a day on. */
@ApplicationScoped
@Path("certificate-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CertificateRulesResource {

    @Inject
    RuleService rules;

    /** Every rule with the days on which it binds, by course. */
    @GET
    public Response rules(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(Page.of(rules.all(), new Paging(page, size))).build();
    }

    /** Lets a rule bind courses that begin from a day to come on. */
    @POST
    @Path("{courseref}")
    @Idempotent
    public Response decide(@PathParam("courseref") String course, CertificateRuleDraft draft) {
        return Response.ok(rules.decide(course, draft == null ? CertificateRuleDraft.NOTHING : draft))
                .build();
    }
}
