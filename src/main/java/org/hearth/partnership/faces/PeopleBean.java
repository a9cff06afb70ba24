package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonRow;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.application.PartnerService;
import org.hearth.partnership.application.PersonService;
import org.hearth.partnership.application.SiteService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /people}: the search stands in the address. */
@Named
@RequestScoped
public class PeopleBean {

    private static final int SIZE = 20;

    @Inject
    PersonService people;

    @Inject
    PartnerService partners;

    @Inject
    SiteService sites;

    @Inject
    Viewer viewer;

    private String q;
    private String partner;
    private String kind;
    private String hub;
    private int page = 1;
    private Page<PersonRow> list;

    public void load() {
        list = people.find(q, partner, kind, hub, new Paging(page - 1, SIZE));
    }

    /** The partners to choose from: those within reach. */
    public List<PartnerCard> getPartners() {
        var scope = viewer.scope(Permission.VIEW_PEOPLE);
        return partners.members().stream()
                .filter(each -> scope.covers(new org.hearth.kernel.PartnerId(each.id())))
                .toList();
    }

    public List<SiteView.Hub> getHubs() {
        return sites.hubs();
    }

    public PersonDetails.Kind[] getKinds() {
        return PersonDetails.Kind.values();
    }

    public boolean isMaySeeBookings() {
        return viewer.may(Permission.BOOK_FOR_OTHERS);
    }

    public boolean isMayAdd() {
        return viewer.may(Permission.MANAGE_PEOPLE);
    }

    /** Whether the viewer looks after all people of their partner, and so says who approves their bookings. */
    public boolean isMaySayWhoApproves() {
        return isMayAdd()
                && viewer.known().homePartner() != null
                && viewer.scope(Permission.MANAGE_PEOPLE).covers(viewer.homePartner());
    }

    public boolean isFiltered() {
        return q != null || partner != null || kind != null || hub != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        // a word that is no kind narrows nothing
        this.kind = Stream.of(getKinds()).anyMatch(each -> each.name().equals(kind)) ? kind : null;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Page<PersonRow> getList() {
        return list;
    }
}
