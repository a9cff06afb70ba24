package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.model.Hub;
import org.hearth.partnership.model.Locality;
import org.hearth.partnership.model.Room;
import org.hearth.partnership.model.Site;
import org.hearth.partnership.store.PartnerQueries;
import org.hearth.partnership.store.SiteQueries;
import org.hearth.partnership.store.SiteRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Places: localities, hubs, sites and their rooms. */
@ApplicationScoped
@Transactional
public class SiteService {

    @Inject
    SiteQueries queries;

    @Inject
    SiteRepository sites;

    @Inject
    PartnerQueries partners;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    /** Sites by name, open and closed; words and hub may be null. */
    @Requires(Permission.VIEW_CATALOGUE)
    public Page<SiteView> find(String words, String hub, Paging paging) {
        return queries.find(words, hub, viewer.partnership(), paging);
    }

    /** Refuses whoever may not manage sites: asked by pages before they show an empty form. */
    @Requires(Permission.MANAGE_SITES)
    public void mayManage() {
        // the permission is the answer
    }

    @Requires(Permission.VIEW_CATALOGUE)
    public SiteView view(String site) {
        return queries.view(site, viewer.partnership()).orElseThrow(() -> new NotFound("partnership", site));
    }

    @Requires(Permission.VIEW_CATALOGUE)
    public List<SiteView.Hub> hubs() {
        return queries.hubs(viewer.partnership());
    }

    @Requires(Permission.VIEW_CATALOGUE)
    public List<LocalityCard> localities() {
        return queries.localities(viewer.partnership());
    }

    /** Adds a site with its rooms. */
    @Requires(Permission.MANAGE_SITES)
    public SiteView add(SiteDetails details) {
        Answers answers = new Answers();
        Site made = Site.of(viewer.partnership(), details, answers);
        check(details, answers);
        List<Room> rooms = details.rooms() == null
                ? List.of()
                : details.rooms().stream()
                        .map(each -> Room.of(made, each, answers))
                        .toList();
        answers.done();
        sites.add(made);
        rooms.forEach(sites::add);
        audit.record("site.added", "site", made.id(), null, null);
        return view(made.id());
    }

    /** Changes a site; rooms left out are closed, because sessions were held in them. */
    @Requires(Permission.MANAGE_SITES)
    public SiteView change(String id, SiteDetails details, Integer seen) {
        Site site = sites.site(id, viewer.partnership());
        Stale.unless(seen, site.version());
        List<Room> kept = sites.rooms(site);
        Answers answers = new Answers();
        check(details, answers); // before anything is changed: a query would write half-checked answers
        site.describe(details, answers);
        List<Room> fresh = details.rooms() == null ? List.of() : arrange(site, kept, details.rooms(), answers);
        answers.done();
        fresh.forEach(sites::add);
        audit.record("site.changed", "site", id, null, null);
        return view(id);
    }

    /** Adds one room to a site. Refuses {@code partnership.room-name-taken} where another open room has its name. */
    @Requires(Permission.MANAGE_SITES)
    public void addRoom(String id, SiteDetails.Room details) {
        Site site = sites.site(id, viewer.partnership());
        Answers answers = new Answers();
        Room made = Room.of(site, details, answers);
        boolean taken = sites.rooms(site).stream().anyMatch(each -> each.isCalled(made.name()));
        answers.check(!taken, "roomName", PartnershipRefusal.ROOM_NAME_TAKEN);
        answers.done();
        sites.add(made);
        audit.record("room.added", "room", made.id(), null, null);
    }

    /** Closes a room: no new session is held there. */
    @Requires(Permission.MANAGE_SITES)
    public void closeRoom(String id, String room) {
        Site site = sites.site(id, viewer.partnership());
        sites.rooms(site).stream()
                .filter(each -> each.id().equals(room))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", room))
                .close();
        audit.record("room.closed", "room", room, null, null);
    }

    private static List<Room> arrange(Site site, List<Room> kept, List<SiteDetails.Room> wanted, Answers answers) {
        Set<String> named = new HashSet<>();
        List<Room> fresh = new java.util.ArrayList<>();
        for (SiteDetails.Room each : wanted) {
            if (each.id() == null) {
                fresh.add(Room.of(site, each, answers));
                continue;
            }
            kept.stream()
                    .filter(room -> room.id().equals(each.id()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("partnership", each.id()))
                    .describe(each, answers);
            named.add(each.id());
        }
        kept.stream().filter(room -> !named.contains(room.id())).forEach(Room::close);
        return fresh;
    }

    private void check(SiteDetails details, Answers answers) {
        PartnershipId partnership = viewer.partnership();
        boolean hub = !isGiven(details.hub()) || queries.hasHub(details.hub(), partnership);
        answers.check(hub, "hub", PartnershipRefusal.HUB_UNKNOWN);
        boolean locality = !isGiven(details.locality()) || queries.hasLocality(details.locality(), partnership);
        answers.check(locality, "locality", PartnershipRefusal.LOCALITY_UNKNOWN);
        boolean partner = !isGiven(details.partner())
                || partners.card(new PartnerId(details.partner()), partnership).isPresent();
        answers.check(partner, "partner", PartnershipRefusal.PARTNER_UNKNOWN);
    }

    /** Adds a hub. */
    @Requires(Permission.MANAGE_SITES)
    public String addHub(SiteDetails.Hub details) {
        Answers answers = new Answers();
        checkHub(details, answers);
        Hub made = Hub.of(viewer.partnership(), details, answers);
        answers.done();
        sites.add(made);
        audit.record("hub.added", "hub", made.id(), null, null);
        return made.id();
    }

    /** Changes a hub. */
    @Requires(Permission.MANAGE_SITES)
    public void changeHub(String id, SiteDetails.Hub details, Integer seen) {
        Hub hub = sites.hub(id, viewer.partnership());
        Stale.unless(seen, hub.version());
        Answers answers = new Answers();
        checkHub(details, answers);
        hub.describe(details, answers);
        answers.done();
        audit.record("hub.changed", "hub", id, null, null);
    }

    private void checkHub(SiteDetails.Hub details, Answers answers) {
        boolean locality =
                !isGiven(details.locality()) || queries.hasLocality(details.locality(), viewer.partnership());
        answers.check(locality, "hubLocality", PartnershipRefusal.LOCALITY_UNKNOWN);
    }

    /** Adds a locality. Refuses {@code partnership.locality-name-taken}. */
    @Requires(Permission.MANAGE_SITES)
    public String addLocality(String name) {
        Answers answers = new Answers();
        Locality made = Locality.of(viewer.partnership(), name, answers);
        answers.done();
        if (localities().stream().anyMatch(each -> each.name().equalsIgnoreCase(made.name()))) {
            throw new BadInput("localityName", PartnershipRefusal.LOCALITY_NAME_TAKEN);
        }
        sites.add(made);
        audit.record("locality.added", "locality", made.id(), null, null);
        return made.id();
    }

    private static boolean isGiven(String id) {
        return id != null && !id.isBlank();
    }
}
