package org.hearth.cohort.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hearth.cohort.CohortDraft;
import org.hearth.cohort.CohortRefusal;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;

/** Staff of several partners who become trainers of one programme together. */
@Entity
@Table(name = "cohort")
public class Cohort {

    private static final int MOST_SEATS = 200;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "programme_id")
    private String programme;

    private String name;

    @Column(name = "nominations_until")
    private LocalDate nominationsUntil;

    private int seats;

    private String about;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Cohort() {} // for JPA

    /** Opens one for nominations. Refuses by field, as {@code cohort.seats-*} and {@code kernel.*}. */
    public static Cohort open(
            PartnershipId partnership, String programme, CohortDraft draft, PersonId by, Instant now, LocalDate today) {
        var made = new Cohort();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.programme = programme;
        made.createdBy = by.value();
        made.createdAt = now;
        made.change(draft, today);
        return made;
    }

    /** Changes what was said of it. A day for nominations that is over may stay as it is. */
    public void change(CohortDraft draft, LocalDate today) {
        Answers answers = new Answers();
        String called = answers.text("name", draft.name(), 120);
        LocalDate until = answers.date("nominationsUntil", draft.nominationsUntil());
        boolean later = until == null || until.equals(nominationsUntil) || !until.isBefore(today);
        answers.check(later, "nominationsUntil", CohortRefusal.SCHEME_PAST);
        int all = answers.number("seats", draft.seats(), 1, MOST_SEATS);
        String more = answers.note("about", draft.about(), 1000);
        int kept = 0;
        Set<String> named = new HashSet<>();
        for (CohortDraft.Share each : draft.partners()) {
            kept += answers.number("partners", each.seats(), 0, MOST_SEATS);
            answers.check(named.add(each.partner()), "partners", CohortRefusal.SEATS_PARTNER);
        }
        answers.check(kept <= all, "seats", CohortRefusal.SEATS_TOO_MANY);
        answers.done();
        name = called;
        nominationsUntil = until;
        seats = all;
        about = more;
    }

    /** Refuses a nomination after the last day for them, as {@code cohort.cohort-closed}. */
    public void mustTakeNominations(LocalDate today) {
        if (today.isAfter(nominationsUntil)) {
            throw new RuleBroken(CohortRefusal.COHORT_CLOSED, nominationsUntil);
        }
    }

    public String id() {
        return id;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String programme() {
        return programme;
    }

    public int seats() {
        return seats;
    }

    public int version() {
        return version;
    }
}
