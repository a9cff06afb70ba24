package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.partnership.PartnerDetails;

/** One service of a partner, with the staff and the budget that were published for it. */
@Entity
@Table(name = "service")
@NamedQuery(
        name = "Service.get",
        query = "select s from Service s where s.id = :id and s.partner = :partner and s.partnership = :partnership")
public class Service {

    private static final int LONGEST_NAME = 160;
    private static final long MOST_STAFF = 100_000;
    private static final long MOST_POUNDS = 10_000_000_000L;

    @Id
    private String id;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "partnership_id")
    private String partnership;

    private String name;
    private String provision;

    @Column(name = "published_staff")
    private BigDecimal publishedStaff;

    @Column(name = "staff_unit")
    private String staffUnit;

    @Column(name = "annual_budget_gbp")
    private Long annualBudget;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private int version;

    protected Service() {} // for JPA

    /** A new service of a partner; faults go to {@code answers}. */
    public static Service of(Partner partner, PartnerDetails.Service details, Answers answers) {
        var made = new Service();
        made.id = Identity.next();
        made.partner = partner.id().value();
        made.partnership = partner.partnership().value();
        made.describe(details, answers);
        return made;
    }

    /** Says anew what the service is; faults go to {@code answers}. */
    public void describe(PartnerDetails.Service details, Answers answers) {
        name = answers.text("serviceName", details.name(), LONGEST_NAME);
        provision = answers.optionalChoice("serviceProvision", details.provision(), PartnerDetails.Provision.class);
        publishedStaff = answers.number("publishedStaff", details.publishedStaff(), 0, MOST_STAFF);
        staffUnit = answers.optionalChoice("staffUnit", details.staffUnit(), PartnerDetails.StaffUnit.class);
        annualBudget = answers.number("annualBudgetGbp", details.annualBudgetGbp(), 0, MOST_POUNDS);
        from = answers.date("serviceFrom", details.from());
        to = answers.optionalDate("serviceTo", details.to());
        answers.inOrder("serviceTo", from, to);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }
}
