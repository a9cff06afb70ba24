package org.hearth.scheduling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.scheduling.application.LanguageService;

/** The languages sessions can be given in, over HTTP. */
@ApplicationScoped
@Path("languages")
@Produces(MediaType.APPLICATION_JSON)
public class LanguagesResource {

    @Inject
    LanguageService languages;

    /** All of them with their codes: English first, the others by name. */
    @GET
    public Response all() {
        return Response.ok(languages.all()).build();
    }
}
