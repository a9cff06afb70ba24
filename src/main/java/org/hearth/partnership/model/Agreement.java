package org.hearth.partnership.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.AgreementDetails;
import org.hearth.partnership.PartnershipRefusal;

/** What partners agreed with each other, from a day and perhaps to a day, and who takes part in it when. */
@Entity
@Table(name = "agreement")
@NamedQuery(
        name = "Agreement.get",
        query = "select a from Agreement a where a.id = :id and a.partnership = :partnership")
public class Agreement {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_TERMS = 2000;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    private String kind;
    private String name;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private String terms;

    @ElementCollection
    @CollectionTable(name = "agreement_partner", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<Party> parties = new ArrayList<>();

    @Version
    private int version;

    protected Agreement() {} // for JPA

    /** A new agreement; faults go to {@code answers}. */
    public static Agreement of(PartnershipId partnership, AgreementDetails details, Answers answers) {
        var made = new Agreement();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.describe(details, answers);
        return made;
    }

    /** Says anew what is agreed and who takes part; faults go to {@code answers}. */
    public void describe(AgreementDetails details, Answers answers) {
        kind = answers.choice("kind", details.kind(), AgreementDetails.Kind.class);
        name = answers.text("name", details.name(), LONGEST_NAME);
        from = answers.date("from", details.from());
        to = answers.optionalDate("to", details.to());
        answers.inOrder("to", from, to);
        terms = answers.note("terms", details.terms(), LONGEST_TERMS);
        if (details.parties() != null) {
            List<Party> taking = details.parties().stream()
                    .map(each -> Party.of(each, answers))
                    .toList();
            check(taking, answers);
            parties.clear();
            parties.addAll(taking);
        }
    }

    private void check(List<Party> taking, Answers answers) {
        boolean twice = taking.stream().anyMatch(one -> taking.stream().anyMatch(other -> one.clashesWith(other)));
        answers.check(!twice, "parties", PartnershipRefusal.PARTY_TWICE);
        boolean within = taking.stream().allMatch(each -> each.within(from, to));
        answers.check(within, "parties", PartnershipRefusal.PARTY_OUTSIDE);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** One partner of the agreement, and when it takes part. */
    @Embeddable
    public static class Party {

        @Column(name = "partner_id")
        private String partner;

        @Column(name = "from_date")
        private LocalDate from;

        @Column(name = "to_date")
        private LocalDate to;

        protected Party() {} // for JPA

        static Party of(AgreementDetails.Party details, Answers answers) {
            var made = new Party();
            made.partner = answers.text("parties", details.partner(), 36);
            made.from = answers.date("partyFrom", details.from());
            made.to = answers.optionalDate("partyTo", details.to());
            answers.inOrder("partyTo", made.from, made.to);
            return made;
        }

        private boolean clashesWith(Party other) {
            if (this == other
                    || partner == null
                    || !partner.equals(other.partner)
                    || from == null
                    || other.from == null) {
                return false;
            }
            return (other.to == null || !from.isAfter(other.to)) && (to == null || !to.isBefore(other.from));
        }

        private boolean within(LocalDate first, LocalDate last) {
            boolean begins = from == null || first == null || !from.isBefore(first);
            boolean ends = to == null || last == null || !to.isAfter(last);
            return begins && ends;
        }
    }
}
