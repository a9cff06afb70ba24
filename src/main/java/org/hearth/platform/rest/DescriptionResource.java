package org.hearth.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The description of the API for programs and the people who write them, OpenAPI 3.1, for whoever is signed in. */
@ApplicationScoped
@Path("openapi")
@Produces(MediaType.APPLICATION_JSON)
public class DescriptionResource {

    /** Describes every address: what it takes, what it answers, an example of each. */
    @GET
    public Response description() throws IOException {
        try (InputStream document =
                DescriptionResource.class.getResourceAsStream("/org/hearth/platform/openapi.json")) {
            return Response.ok(document.readAllBytes()).build();
        }
    }
}
