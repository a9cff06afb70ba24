package org.hearth.cascade.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hearth.cascade.model.Recall;
import org.hearth.cascade.model.Told;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** Keeps recalls, and whom a letter was written to. */
@ApplicationScoped
public class RecallRepository {

    @PersistenceContext
    EntityManager em;

    /** The recall's id; it is held until the transaction ends, so that nobody is written to twice. */
    public String hold(Recall recall, PartnershipId partnership, PersonId by, Instant at) {
        Sql.of(
                        "insert into recall (id, partnership_id, programme_id, edition, trainer_id, since, made_by, made_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update made_at = made_at",
                        Identity.next(),
                        partnership.value(),
                        recall.programme(),
                        recall.edition(),
                        recall.trainer(),
                        recall.from(),
                        by.value(),
                        at)
                .run(em);
        return Sql.of(
                        "select id from recall where programme_id = ? and edition <=> ? and trainer_id <=> ? and since <=> ?",
                        recall.programme(),
                        recall.edition(),
                        recall.trainer(),
                        recall.from())
                .rows(em)
                .get(0)
                .text(0);
    }

    /** Notes a letter; false where the same was written already. One that told nobody is as if it had not been written. */
    public boolean told(Told told, PersonId by, Instant at) {
        of("delete from recall_letter where told_nobody and", told).run(em);
        return Sql.of(
                                "insert ignore into recall_letter (recall_id, person_id, partner_id, for_partner, people, words,"
                                        + " sent_by, sent_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                                told.recall(),
                                told.person(),
                                told.partner(),
                                told.forPartner(),
                                told.people(),
                                told.words(),
                                by.value(),
                                at)
                        .run(em)
                > 0;
    }

    /** Notes that there was nobody to write to when the letter was to be sent. */
    public void toldNobody(Told told) {
        of("update recall_letter set told_nobody = true where", told).run(em);
    }

    private static Sql of(String act, Told told) {
        return Sql.of(act)
                .and(
                        "recall_id = ? and person_id = ? and partner_id = ? and for_partner = ?",
                        told.recall(),
                        told.person(),
                        told.partner(),
                        told.forPartner());
    }

    /** What a letter is about. */
    public Optional<Sent> letter(Told told, PartnershipId partnership) {
        return Sql.of(
                        "select g.id, g.name, r.edition, (select concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)"
                                + " from person p where p.id = r.trainer_id), r.trainer_id, r.since, t.people, t.words from recall r"
                                + " join recall_letter t on t.recall_id = r.id join programme g on g.id = r.programme_id"
                                + " where r.id = ? and r.partnership_id = ? and t.person_id = ? and t.partner_id = ?"
                                + " and t.for_partner = ?",
                        told.recall(),
                        partnership.value(),
                        told.person(),
                        told.partner(),
                        told.forPartner())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> new Sent(
                        new Recall(row.text(0), row.text(2), row.text(4), row.date(5)),
                        row.text(1),
                        row.text(3),
                        row.number(6),
                        row.text(7)));
    }

    /** A letter as it was sent: what was recalled, of which programme and trainer, how many it concerns, and what was said. */
    public record Sent(Recall recall, String programmeName, String trainerName, int people, String words) {}
}
