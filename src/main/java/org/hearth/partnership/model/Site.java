package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.SiteDetails;

/** A place one can stand in: a hub's own house, a satellite, or somebody's hall. */
@Entity
@Table(name = "site")
@NamedQuery(name = "Site.get", query = "select s from Site s where s.id = :id and s.partnership = :partnership")
public class Site {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_NOTES = 1000;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "hub_id")
    private String hub;

    @Column(name = "locality_id")
    private String locality;

    @Column(name = "partner_id")
    private String partner;

    private String name;
    private String kind;
    private String address;
    private String postcode;

    @Column(name = "specified_establishment")
    private String establishment;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "hearing_loop")
    private boolean hearingLoop;

    private boolean parking;

    @Column(name = "access_notes")
    private String accessNotes;

    private String status;

    @Version
    private int version;

    protected Site() {} // for JPA

    /** A new site; faults go to {@code answers}. */
    public static Site of(PartnershipId partnership, SiteDetails details, Answers answers) {
        var made = new Site();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.describe(details, answers);
        return made;
    }

    /** Says anew what the site is; faults go to {@code answers}. */
    public void describe(SiteDetails details, Answers answers) {
        name = answers.text("name", details.name(), LONGEST_NAME);
        kind = answers.choice("kind", details.kind(), SiteDetails.Kind.class);
        hub = blankIsNull(details.hub());
        locality = blankIsNull(details.locality());
        partner = blankIsNull(details.partner());
        address = answers.note("address", details.address(), LONGEST_ADDRESS);
        postcode = answers.postcode("postcode", details.postcode());
        String specified = answers.optionalChoice(
                "specifiedEstablishment", details.specifiedEstablishment(), SiteDetails.Establishment.class);
        establishment = specified == null ? SiteDetails.Establishment.NONE.name() : specified;
        stepFree = Boolean.TRUE.equals(details.stepFree());
        hearingLoop = Boolean.TRUE.equals(details.hearingLoop());
        parking = Boolean.TRUE.equals(details.parking());
        accessNotes = answers.note("accessNotes", details.accessNotes(), LONGEST_NOTES);
        String use = answers.optionalChoice("status", details.status(), SiteDetails.Status.class);
        status = use == null ? SiteDetails.Status.OPEN.name() : use;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
