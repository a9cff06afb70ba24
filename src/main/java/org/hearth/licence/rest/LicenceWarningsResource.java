package org.hearth.licence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.licence.LicenceWarnings;
import org.hearth.licence.application.WarningDaysService;
import org.hearth.web.Idempotent;

/** How long before their last day licences are warned of. */
@ApplicationScoped
@Path("licence-warnings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LicenceWarningsResource {

    @Inject
    WarningDaysService service;

    /** How many days before its last day a licence is warned of. */
    @GET
    public Response warnings() {
        return Response.ok(service.warnings()).build();
    }

    /** Sets how many days before its last day a licence is warned of. */
    @POST
    @Idempotent
    public Response set(LicenceWarnings asked) {
        return Response.ok(service.set(asked == null ? new LicenceWarnings(null, null, null) : asked))
                .build();
    }
}
