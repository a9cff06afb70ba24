package org.hearth.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.content.ReviewDraft;
import org.hearth.content.model.History;
import org.hearth.content.model.Version;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;

/** Keeps versions of local content, who owns them and how they were reviewed. The caller has found the people within a scope. */
@ApplicationScoped
public class ContentRepository {

    private static final String COLUMNS =
            "select id, label, changes, adopted_on, review_on, withdrawn_on, withdrawn_reason"
                    + " from content_version where programme_id = ? and partnership_id = ?";

    @PersistenceContext
    EntityManager em;

    /** Somebody, and for which partner. */
    public record Owner(PersonId person, PartnerId partner, LocalDate from) {}

    /** Who writes something down, and when. */
    public record Hand(PersonId by, Instant now) {}

    /**
     * Holds a programme's content until the transaction ends: nobody else changes it, and no session of it is published.
     * Answers how often it was changed.
     */
    public int hold(String programme, PartnershipId partnership) {
        Sql.of(
                        "insert ignore into content_kept (programme_id, partnership_id, version) values (?, ?, 1)",
                        programme,
                        partnership.value())
                .run(em);
        return Sql.of(
                        "select version from content_kept where programme_id = ? and partnership_id = ? for update",
                        programme,
                        partnership.value())
                .rows(em)
                .get(0)
                .number(0);
    }

    /** Sees to it that until the transaction ends nobody changes the programme's content. */
    public void share(String programme, PartnershipId partnership) {
        Sql.of(
                        "select version from content_kept where programme_id = ? and partnership_id = ? lock in share mode",
                        programme,
                        partnership.value())
                .rows(em);
    }

    /** How often a programme's content was changed. */
    public int version(String programme, PartnershipId partnership) {
        return Sql.of(
                        "select version from content_kept where programme_id = ? and partnership_id = ?",
                        programme,
                        partnership.value())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> row.number(0))
                .orElse(1);
    }

    /** Counts a change of what the caller holds. */
    public void touch(String programme, PartnershipId partnership) {
        Sql.of(
                        "update content_kept set version = version + 1 where programme_id = ? and partnership_id = ?",
                        programme,
                        partnership.value())
                .run(em);
    }

    /** All versions of a programme's content. */
    public History history(String programme, PartnershipId partnership) {
        return new History(Sql.of(COLUMNS, programme, partnership.value()).rows(em).stream()
                .map(ContentRepository::version)
                .toList());
    }

    private static Version version(Row row) {
        return new Version(row.text(0), row.text(1), row.text(2), row.date(3), row.date(4), row.date(5), row.text(6));
    }

    /** Keeps a new version with its first owner. */
    public void add(String programme, PartnershipId partnership, Version version, Owner owner, Hand hand) {
        Sql.of(
                        "insert into content_version (id, partnership_id, programme_id, label, changes, adopted_on, review_on,"
                                + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        version.id(),
                        partnership.value(),
                        programme,
                        version.label(),
                        version.changes(),
                        version.adoptedOn(),
                        version.reviewOn(),
                        hand.by().value(),
                        hand.now())
                .run(em);
        own(version.id(), owner, hand);
    }

    /** Lets somebody answer for a version from a day on. */
    public void own(String version, Owner owner, Hand hand) {
        Sql.of(
                        "insert into content_owner (version_id, from_date, person_id, partner_id, named_by, named_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        version,
                        owner.from(),
                        owner.person().value(),
                        owner.partner().value(),
                        hand.by().value(),
                        hand.now())
                .run(em);
    }

    /** Who answered and will answer for a version, the oldest first. */
    public List<Owner> owners(String version, PartnershipId partnership) {
        return Sql.of(
                        "select o.person_id, o.partner_id, o.from_date from content_owner o join content_version v"
                                + " on v.id = o.version_id where o.version_id = ? and v.partnership_id = ? order by o.from_date",
                        version,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Owner(new PersonId(row.text(0)), new PartnerId(row.text(1)), row.date(2)))
                .toList();
    }

    /** Keeps what became of a version. */
    public void keep(Version version, PartnershipId partnership) {
        Sql.of(
                        "update content_version set review_on = ?, withdrawn_on = ?, withdrawn_reason = ? where id = ?"
                                + " and partnership_id = ?",
                        version.reviewOn(),
                        version.withdrawnOn(),
                        version.withdrawnReason(),
                        version.id(),
                        partnership.value())
                .run(em);
    }

    /** Keeps a review of a version. */
    public void review(String version, ReviewDraft review, Hand hand) {
        Sql.of(
                        "insert into content_review (id, version_id, held_on, decided, next_on, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        Identity.next(),
                        version,
                        review.heldOn(),
                        review.decided().strip(),
                        review.nextOn(),
                        hand.by().value(),
                        hand.now())
                .run(em);
    }
}
