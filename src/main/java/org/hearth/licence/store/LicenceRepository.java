package org.hearth.licence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.licence.model.Held;
import org.hearth.licence.model.Licence;
import org.hearth.licence.model.Span;
import org.hearth.security.AcrossPartners;

/** Keeps licences and whom they cover. They are the partnership's to see, and name nobody. */
@ApplicationScoped
public class LicenceRepository {

    private static final String HELD = "select l.id, l.holder_id, l.from_date, l.to_date, c.partner_id, c.from_date,"
            + " c.to_date from licence l left join licence_cover c on c.licence_id = l.id where l.programme_id = ?"
            + " and l.partnership_id = ? order by l.from_date, l.id";

    @PersistenceContext
    EntityManager em;

    /** Keeps a new licence. */
    public void add(Licence licence, PartnershipId partnership, PersonId by, Instant now) {
        Sql.of(
                        "insert into licence (id, partnership_id, programme_id, holder_id, reference, units, units_name,"
                                + " units_spent, from_date, to_date, cost_pence, strand_id, note, recorded_by, recorded_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        licence.id(),
                        partnership.value(),
                        licence.programme(),
                        licence.holder(),
                        licence.reference(),
                        licence.units(),
                        licence.unitsName(),
                        licence.unitsSpent(),
                        licence.days().from(),
                        licence.days().to(),
                        licence.costPence(),
                        licence.strand(),
                        licence.note(),
                        by.value(),
                        now,
                        licence.version())
                .run(em);
    }

    /** Keeps what became of it. */
    public void keep(Licence licence) {
        Sql.of(
                        "update licence set reference = ?, units = ?, units_name = ?, units_spent = ?, from_date = ?, to_date = ?,"
                                + " cost_pence = ?, strand_id = ?, note = ?, ended_reason = ?, version = ? where id = ?",
                        licence.reference(),
                        licence.units(),
                        licence.unitsName(),
                        licence.unitsSpent(),
                        licence.days().from(),
                        licence.days().to(),
                        licence.costPence(),
                        licence.strand(),
                        licence.note(),
                        licence.endedReason(),
                        licence.version(),
                        licence.id())
                .run(em);
    }

    /**
     * One licence of the partnership. Until the transaction ends nobody else changes a licence of its programme, and no
     * session of it is published.
     */
    public Optional<Licence> hold(String id, PartnershipId partnership) {
        Sql.of(
                        "select l.id from licence l where l.partnership_id = ? and l.programme_id = (select o.programme_id"
                                + " from licence o where o.id = ?) order by l.from_date, l.id for update",
                        partnership.value(),
                        id)
                .rows(em);
        return Sql.of(
                        "select id, programme_id, holder_id, reference, units, units_name, units_spent, from_date, to_date,"
                                + " cost_pence, strand_id, note, ended_reason, version from licence where id = ? and partnership_id = ?",
                        id,
                        partnership.value())
                .rows(em)
                .stream()
                .map(LicenceRepository::licence)
                .findFirst();
    }

    private static Licence licence(Row row) {
        return new Licence(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.numberOrNull(4),
                row.text(5),
                row.numberOrNull(6),
                new Span(row.date(7), row.date(8)),
                row.text(9) == null ? null : Long.valueOf(row.count(9)),
                row.text(10),
                row.text(11),
                row.text(12),
                row.number(13));
    }

    /** Lets a partner use a licence. */
    public void cover(String licence, Held.Cover cover) {
        Sql.of(
                        "insert into licence_cover (id, licence_id, partner_id, from_date, to_date) values (?, ?, ?, ?, ?)",
                        Identity.next(),
                        licence,
                        cover.partner(),
                        cover.days().from(),
                        cover.days().to())
                .run(em);
    }

    /** One cover of a licence. */
    @AcrossPartners("Of a licence the caller holds already")
    public Optional<Held.Cover> cover(String licence, String cover) {
        return Sql.of(
                        "select partner_id, from_date, to_date from licence_cover where licence_id = ? and id = ?",
                        licence,
                        cover)
                .rows(em)
                .stream()
                .map(row -> new Held.Cover(row.text(0), new Span(row.date(1), row.date(2))))
                .findFirst();
    }

    /** Sets the last day of a cover, and why; one that would end before it began is taken out. */
    public void endCover(String cover, Span until, String reason) {
        if (until.to().isBefore(until.from())) {
            Sql.of("delete from licence_cover where id = ?", cover).run(em);
        } else {
            Sql.of("update licence_cover set to_date = ?, ended_reason = ? where id = ?", until.to(), reason, cover)
                    .run(em);
        }
    }

    /** Sets how many days before their last day the partnership's licences are warned of. */
    public void warn(PartnershipId partnership, List<Integer> days) {
        Sql.of("delete from licence_warning where partnership_id = ?", partnership.value())
                .run(em);
        for (Integer each : days) {
            Sql.of("insert into licence_warning (partnership_id, days) values (?, ?)", partnership.value(), each)
                    .run(em);
        }
    }

    /** The licences of a programme with whom they cover, the earliest first. */
    public List<Held> held(String programme, PartnershipId partnership) {
        return gathered(Sql.of(HELD, programme, partnership.value()).rows(em));
    }

    /** The same; until the transaction ends none of them is changed. */
    public List<Held> heldFirmly(String programme, PartnershipId partnership) {
        return gathered(Sql.of(HELD, programme, partnership.value())
                .and("lock in share mode")
                .rows(em));
    }

    private static List<Held> gathered(List<Row> rows) {
        Map<String, Held> found = new LinkedHashMap<>();
        for (Row row : rows) {
            Held before = found.computeIfAbsent(
                    row.text(0), id -> new Held(id, row.text(1), new Span(row.date(2), row.date(3)), List.of()));
            if (row.text(4) != null) {
                List<Held.Cover> covers = new ArrayList<>(before.covers());
                covers.add(new Held.Cover(row.text(4), new Span(row.date(5), row.date(6))));
                found.put(before.id(), new Held(before.id(), before.holder(), before.days(), covers));
            }
        }
        return List.copyOf(found.values());
    }
}
