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
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.SiteDetails;

/** A Family Hub: a main place with its satellites. */
@Entity
@Table(name = "hub")
@NamedQuery(name = "Hub.get", query = "select h from Hub h where h.id = :id and h.partnership = :partnership")
public class Hub {

    private static final int LONGEST_NAME = 160;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "locality_id")
    private String locality;

    private String name;
    private String status;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private int version;

    protected Hub() {} // for JPA

    /** A new hub; faults go to {@code answers}. */
    public static Hub of(PartnershipId partnership, SiteDetails.Hub details, Answers answers) {
        var made = new Hub();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.describe(details, answers);
        return made;
    }

    /** Says anew what the hub is; faults go to {@code answers}. */
    public void describe(SiteDetails.Hub details, Answers answers) {
        name = answers.text("hubName", details.name(), LONGEST_NAME);
        locality = details.locality() == null || details.locality().isBlank() ? null : details.locality();
        String stage = answers.optionalChoice("hubStatus", details.status(), SiteDetails.Hub.Stage.class);
        status = stage == null ? SiteDetails.Hub.Stage.OPEN.name() : stage;
        from = answers.optionalDate("hubFrom", details.from());
        to = answers.optionalDate("hubTo", details.to());
        answers.inOrder("hubTo", from, to);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }
}
