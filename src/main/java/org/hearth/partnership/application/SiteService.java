package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.hearth.partnership.RoomShrunk;
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
    Event<RoomShrunk> shrunk;

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
        List<Room> rooms = details.rooms() == null ? List.of() : arrange(made, List.of(), details.rooms(), answers);
        answers.done();
        sites.add(made);
        rooms.forEach(sites::add);
        audit.record("site.added", "site", made.id(), null, null);
        return view(made.id());
    }

    /**
     * Changes a site; rooms left out are closed, because sessions were held in them. Refuses
     * {@code partnership.room-name-taken}, and a room too small for what was promised there as the promiser says.
     */
    @Requires(Permission.MANAGE_SITES)
    public SiteView change(String id, SiteDetails details, Integer seen) {
        Site site = sites.site(id, viewer.partnership());
        Stale.unless(seen, view(id).version());
        List<Room> kept = sites.rooms(site);
        Map<String, Integer> held = kept.stream().collect(Collectors.toMap(Room::id, Room::capacity));
        Answers answers = new Answers();
        check(details, answers); // before anything is changed: a query would write half-checked answers
        site.describe(details, answers);
        List<Room> fresh = details.rooms() == null ? List.of() : arrange(site, kept, details.rooms(), answers);
        answers.done();
        fresh.forEach(sites::add);
        kept.stream()
                .filter(room -> room.isOpen() && room.capacity() < held.get(room.id()))
                .forEach(room ->
                        shrunk.fire(new RoomShrunk(viewer.partnership(), room.id(), room.name(), room.capacity())));
        audit.record("site.changed", "site", id, null, null);
        return view(id);
    }

    private List<Room> arrange(Site site, List<Room> kept, List<SiteDetails.Room> wanted, Answers answers) {
        List<Room> open = new ArrayList<>();
        List<Room> fresh = new ArrayList<>();
        for (SiteDetails.Room each : wanted) {
            String field = "rooms/" + (open.size());
            if (each.id() == null) {
                fresh.add(Room.of(site, each, field, answers));
                open.add(fresh.get(fresh.size() - 1));
                continue;
            }
            Room room = kept.stream()
                    .filter(one -> one.id().equals(each.id()) && !open.contains(one))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("partnership", each.id()));
            room.describe(each, field, answers);
            open.add(room);
        }
        refuseSharedNames(open, answers);
        kept.stream().filter(room -> !open.contains(room)).forEach(Room::close);
        return fresh;
    }

    private static void refuseSharedNames(List<Room> open, Answers answers) {
        for (int at = 0; at < open.size(); at++) {
            Room room = open.get(at);
            boolean taken = open.subList(0, at).stream().anyMatch(each -> each.isCalled(room.name()));
            answers.check(!taken, "rooms/" + at + "/name", PartnershipRefusal.ROOM_NAME_TAKEN);
        }
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
