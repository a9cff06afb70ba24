package org.hearth.learning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.learning.AwardView;
import org.hearth.learning.application.CertificateService;
import org.hearth.web.Versions;

/** Certificates by number, for their holders and for those who may see the holder's record. */
@ApplicationScoped
@Path("certificates/{number}")
public class CertificatesResource {

    @Inject
    CertificateService certificates;

    /** The award: who, what, when, and how it stands today. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response certificate(@PathParam("number") String number) {
        AwardView award = certificates.award(number);
        return Response.ok(award).tag(Versions.tag(award.version())).build();
    }

    /** The certificate as an accessible PDF; 404 once it was revoked or replaced. */
    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("number") String number) {
        CertificateService.Sheet sheet = certificates.sheet(number);
        return Response.ok(sheet.pdf())
                .header("Content-Disposition", "inline; filename=\"" + sheet.fileName() + "\"")
                .build();
    }
}
