package org.hearth.licence.rest;

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
import org.hearth.kernel.Paging;
import org.hearth.licence.CoverDraft;
import org.hearth.licence.EndDraft;
import org.hearth.licence.LicenceDraft;
import org.hearth.licence.LicenceView;
import org.hearth.licence.application.CoverService;
import org.hearth.licence.application.LicenceService;
import org.hearth.licence.application.ReadingService;
import org.hearth.web.Idempotent;
import org.hearth.web.Versions;

/** Licences of programmes: who holds them, and which partners they cover. */
@ApplicationScoped
@Path("licences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LicencesResource {

    private static final EndDraft NO_END = new EndDraft(null, null, null);

    @Inject
    ReadingService reading;

    @Inject
    LicenceService licences;

    @Inject
    CoverService covers;

    /** Licences of the partnership: those that end first come first, those that ended last. */
    @GET
    public Response licences(
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(reading.list(new Paging(page, size))).build();
    }

    /** One licence. */
    @GET
    @Path("{licence}")
    public Response licence(@PathParam("licence") String id) {
        return answer(reading.licence(id));
    }

    /** Records a licence: 201. */
    @POST
    @Idempotent
    public Response record(LicenceDraft draft) {
        LicenceView made = licences.record(draft == null ? LicenceDraft.nothing() : draft);
        return Response.created(URI.create("licences/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    /** Changes all that was written down of a licence; programme and holder stay. */
    @PUT
    @Path("{licence}")
    public Response change(
            @PathParam("licence") String id, @HeaderParam("If-Match") String ifMatch, LicenceDraft draft) {
        return answer(licences.change(id, Versions.seen(ifMatch), draft == null ? LicenceDraft.nothing() : draft));
    }

    /** Ends a licence before its last day. */
    @POST
    @Path("{licence}/end")
    @Idempotent
    public Response end(@PathParam("licence") String id, @HeaderParam("If-Match") String ifMatch, EndDraft end) {
        return answer(licences.end(id, Versions.seen(ifMatch), end == null ? NO_END : end));
    }

    /** Lets another partner use a licence. */
    @POST
    @Path("{licence}/covers")
    @Idempotent
    public Response cover(@PathParam("licence") String id, @HeaderParam("If-Match") String ifMatch, CoverDraft draft) {
        CoverDraft said = draft == null ? new CoverDraft(null, null, null) : draft;
        return answer(covers.cover(id, Versions.seen(ifMatch), said));
    }

    /** Sets the last day on which a partner may use a licence. */
    @POST
    @Path("{licence}/covers/{cover}/end")
    @Idempotent
    public Response endCover(
            @PathParam("licence") String id,
            @PathParam("cover") String cover,
            @HeaderParam("If-Match") String ifMatch,
            EndDraft end) {
        return answer(covers.end(id, cover, Versions.seen(ifMatch), end == null ? NO_END : end));
    }

    private static Response answer(LicenceView view) {
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }
}
