package org.hearth.catalogue.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.hearth.catalogue.FidelityDraft;
import org.hearth.catalogue.ProgrammeDraft;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.catalogue.application.ProgrammeService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** The partnership's programmes and their dated fidelity rules. */
@ApplicationScoped
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammesResource {

    @Inject
    ProgrammeService programmes;

    /** Programmes by name; their rules are with each programme alone. */
    @GET
    public Response list(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        Paging paging = new Paging(page, size);
        List<ProgrammeView> all = programmes.programmes();
        int from = Math.min(paging.offset(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return Response.ok(new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size()))
                .build();
    }

    /** One programme by its id or its code, with its rules. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(programmes.programme(id));
    }

    /** Adds a programme. */
    @POST
    @Idempotent
    public Response add(ProgrammeDraft draft) {
        ProgrammeView made = programmes.add(Body.of(draft));
        return Response.created(URI.create("programmes/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes a programme; the code is kept as it is. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String seen, ProgrammeDraft draft) {
        return answer(programmes.change(id, Body.of(draft), Versions.seen(seen)));
    }

    /** Adds a fidelity rule that is in force from a day on. */
    @POST
    @Path("{id}/rules")
    @Idempotent
    public Response addRule(@PathParam("id") String id, FidelityDraft draft) {
        ProgrammeView made = programmes.addRule(id, Body.of(draft));
        return Response.created(URI.create("programmes/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    private static Response answer(ProgrammeView programme) {
        return Response.ok(programme).tag(Versions.tag(programme.version())).build();
    }
}
