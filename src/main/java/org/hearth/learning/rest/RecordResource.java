package org.hearth.learning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.kernel.PersonId;
import org.hearth.learning.application.RecordService;

/** A person's learning record: what is due, booked, held and attended. Looking at another's is written down. */
@ApplicationScoped
@Path("people/{person}/record")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    @Inject
    RecordService records;

    /** The record of a person within reach; 404 otherwise. */
    @GET
    public Response record(@PathParam("person") String person) {
        return Response.ok(records.of(new PersonId(person))).build();
    }
}
