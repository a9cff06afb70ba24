package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.PartnerDetails;

/** An organisation that takes part in a partnership, from a day and perhaps to a day. */
@Entity
@Table(name = "partner")
@NamedQuery(
        name = "Partner.get",
        query = "select p from Partner p where p.id = :id and p.partnership = :partnership"
                + " and (:everyone = 1 or p.id in :partners)")
@NamedQuery(
        name = "Partner.named",
        query = "select count(p) from Partner p where p.partnership = :partnership and p.name = :name and p.id <> :id")
public class Partner {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_NOTES = 1000;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    private String name;
    private String type;
    private String sector;
    private String provision;
    private String status;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "contract_to")
    private LocalDate contractTo;

    @Column(name = "member_from")
    private LocalDate memberFrom;

    @Column(name = "member_to")
    private LocalDate memberTo;

    /** What held before rules had dates; not changed any more. */
    @Column(name = "booking_approval")
    private String approval;

    @Column(name = "contact_email")
    private String contactEmail;

    private String phone;
    private String notes;

    @Version
    private int version;

    protected Partner() {} // for JPA

    /** A new partner of a partnership; faults go to {@code answers}. */
    public static Partner join(PartnershipId partnership, PartnerDetails details, Answers answers) {
        var made = new Partner();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.approval = BookingApproval.NONE.name();
        made.describe(details, answers);
        return made;
    }

    /** Says anew what the partner is; faults go to {@code answers}. */
    public void describe(PartnerDetails details, Answers answers) {
        name = answers.text("name", details.name(), LONGEST_NAME);
        type = answers.choice("type", details.type(), PartnerDetails.Type.class);
        sector = answers.choice("sector", details.sector(), PartnerDetails.Sector.class);
        provision = answers.optionalChoice("provision", details.provision(), PartnerDetails.Provision.class);
        String stands = answers.optionalChoice("status", details.status(), PartnerDetails.Status.class);
        status = stands == null ? PartnerDetails.Status.ACTIVE.name() : stands;
        contractFrom = answers.optionalDate("contractFrom", details.contractFrom());
        contractTo = answers.optionalDate("contractTo", details.contractTo());
        answers.inOrder("contractTo", contractFrom, contractTo);
        memberFrom = answers.date("memberFrom", details.memberFrom());
        memberTo = answers.optionalDate("memberTo", details.memberTo());
        answers.inOrder("memberTo", memberFrom, memberTo);
        contactEmail = answers.email("contactEmail", details.contactEmail());
        phone = answers.phone("phone", details.phone());
        notes = answers.note("notes", details.notes(), LONGEST_NOTES);
    }

    public PartnerId id() {
        return new PartnerId(id);
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }
}
