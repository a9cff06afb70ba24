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
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.application.EngagementService;
import org.hearth.partnership.application.PersonService;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** People within the caller's scope, and their engagements. */
@ApplicationScoped
@Path("people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    PersonService people;

    @Inject
    EngagementService engagements;

    /** What is sent to add a person: who they are and their first engagement. */
    public record NewPerson(
            String givenName,
            String familyName,
            String knownAs,
            String email,
            String phone,
            PersonDetails.Engagement engagement) {}

    /** People by family name; {@code q} holds words of the name or email; the rest must match. */
    @GET
    public Response list(
            @QueryParam("q") String words,
            @QueryParam("partner") String partner,
            @QueryParam("kind") String kind,
            @QueryParam("hub") String hub,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(people.find(words, partner, kind, hub, new Paging(page, size)))
                .build();
    }

    /** One person with the engagements within the caller's scope. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(people.view(new PersonId(id)));
    }

    /** Adds a person with their first engagement: 201 with their address. */
    @POST
    @Idempotent
    public Response add(@NotNull @Valid NewPerson sent) {
        var details =
                new PersonDetails(sent.givenName(), sent.familyName(), sent.knownAs(), sent.email(), sent.phone());
        PersonView made = people.add(details, sent.engagement());
        return Response.created(URI.create("people/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes names, email and phone: the whole of it is sent; 412 when {@code If-Match} is old. */
    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PersonDetails details) {
        return answer(people.change(new PersonId(id), details, Versions.seen(ifMatch)));
    }

    /** Adds an engagement: 201 with its address. */
    @POST
    @Path("{id}/engagements")
    @Idempotent
    public Response begin(@PathParam("id") String id, @NotNull @Valid PersonDetails.Engagement work) {
        PersonView.Engagement made = engagements.begin(new PersonId(id), work);
        return Response.created(URI.create("people/" + id + "/engagements/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes or ends an engagement: the whole of it is sent; its partner stays; 412 when {@code If-Match} is old. */
    @PUT
    @Path("{id}/engagements/{engagement}")
    public Response change(
            @PathParam("id") String id,
            @PathParam("engagement") String engagement,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PersonDetails.Engagement work) {
        PersonView.Engagement changed = engagements.change(new PersonId(id), engagement, work, Versions.seen(ifMatch));
        return Response.ok(changed).tag(Versions.tag(changed.version())).build();
    }

    private static Response answer(PersonView person) {
        return Response.ok(person).tag(Versions.tag(person.version())).build();
    }
}
