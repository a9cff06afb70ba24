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
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.PersonDetails;

/** A person's work with one partner, from a day and perhaps to a day. {@link Engagements} keeps several in order. */
@Entity
@Table(name = "engagement")
@NamedQuery(
        name = "Engagement.ofPerson",
        query = "select e from Engagement e where e.person = :person and e.partnership = :partnership"
                + " order by e.from, e.id")
public class Engagement {

    private static final int LONGEST_TITLE = 120;
    private static final BigDecimal MOST_FTE = new BigDecimal("1.5");

    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "service_id")
    private String service;

    @Column(name = "hub_id")
    private String hub;

    private String kind;

    @Column(name = "job_title")
    private String jobTitle;

    private BigDecimal fte;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "is_primary")
    private boolean primary;

    @Column(name = "manager_person_id")
    private String manager;

    @Column(name = "has_no_manager")
    private boolean hasNoManager;

    @Version
    private int version;

    protected Engagement() {} // for JPA

    /** A new engagement; faults go to {@code answers}. */
    static Engagement of(
            PersonId person, PartnershipId partnership, PersonDetails.Engagement details, Answers answers) {
        var made = new Engagement();
        made.id = Identity.next();
        made.person = person.value();
        made.partnership = partnership.value();
        made.partner = details.partner();
        made.describe(details, answers);
        return made;
    }

    /** Says anew what the work is. The partner stays: work for another partner is another engagement. */
    void describe(PersonDetails.Engagement details, Answers answers) {
        service = blankIsNull(details.service());
        hub = blankIsNull(details.hub());
        kind = answers.choice("kind", details.kind(), PersonDetails.Kind.class);
        jobTitle = answers.text("jobTitle", details.jobTitle(), LONGEST_TITLE);
        fte = answers.number("fte", details.fte(), BigDecimal.ZERO, MOST_FTE);
        from = answers.date("from", details.from());
        to = answers.optionalDate("to", details.to());
        answers.inOrder("to", from, to);
        manager = blankIsNull(details.manager());
        hasNoManager = Boolean.TRUE.equals(details.hasNoManager());
        answers.check(!person.equals(manager), "manager", PartnershipRefusal.OWN_MANAGER);
        answers.check(manager == null || !hasNoManager, "manager", PartnershipRefusal.MANAGER_OR_NONE);
    }

    void endOn(LocalDate day) {
        to = day;
    }

    void primary(boolean counts) {
        primary = counts;
    }

    /** Whether the two share at least one day. */
    boolean overlaps(Engagement other) {
        boolean beginsBeforeOtherEnds = other.to == null || !from.isAfter(other.to);
        boolean endsAfterOtherBegins = to == null || !to.isBefore(other.from);
        return beginsBeforeOtherEnds && endsAfterOtherBegins;
    }

    /** Whether it is done as a volunteer. */
    public boolean isVolunteer() {
        return PersonDetails.Kind.VOLUNTEER.name().equals(kind);
    }

    /** Whether it is the same work: the same partner and the same kind, for the same service. */
    boolean isTheSameWorkAs(Engagement other) {
        return partner.equals(other.partner)
                && kind.equals(other.kind)
                && java.util.Objects.equals(service, other.service);
    }

    /** Whether it is in force on the day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public String id() {
        return id;
    }

    public PartnerId partner() {
        return new PartnerId(partner);
    }

    public String hub() {
        return hub;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public boolean isPrimary() {
        return primary;
    }

    public int version() {
        return version;
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
