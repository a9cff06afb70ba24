package org.hearth.practice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.Identity;
import org.hearth.kernel.NativeQuery;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.practice.model.Sample;
import org.hearth.practice.model.Scale;
import org.hearth.practice.model.Scale.Bounds;

/** Keeps coded samples and the thresholds they are judged by. The caller has found the person within a scope. */
@ApplicationScoped
public class PracticeRepository {

    private static final String BOUNDS =
            "from_date, to_date, technical_fair, technical_good, relational_fair, relational_good,"
                    + " complex_fair, complex_good, ratio_fair, ratio_good, source";

    @PersistenceContext
    EntityManager em;

    /** A programme whose practice is coded. */
    public record Coded(String id, String code, String name) {}

    /** Programmes with one of the codes, and those the partnership gave thresholds. */
    public List<Coded> coded(Collection<String> codes, PartnershipId partnership) {
        List<Object> values = new ArrayList<>(List.of(partnership.value()));
        values.addAll(codes);
        return rows(
                        "select g.id, g.code, g.name from programme g where g.partnership_id = ? and (g.code in ("
                                + String.join(",", Collections.nCopies(codes.size(), "?"))
                                + ") or exists (select 1 from practice_scale s where s.programme_id = g.id)) order by g.name",
                        values.toArray())
                .stream()
                .map(row -> new Coded(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** The programme; empty when it is none of the partnership's. */
    public Optional<Coded> programme(String id, PartnershipId partnership) {
        return rows("select id, code, name from programme where id = ? and partnership_id = ?", id, partnership.value())
                .stream()
                .map(row -> new Coded(row.text(0), row.text(1), row.text(2)))
                .findFirst();
    }

    /** What the partnership decided, the oldest first. */
    public List<Scale> scales(String programme, PartnershipId partnership) {
        return rows(
                        "select " + BOUNDS
                                + " from practice_scale where programme_id = ? and partnership_id = ? order by from_date",
                        programme,
                        partnership.value())
                .stream()
                .map(row -> new Scale(
                        row.date(0),
                        row.date(1),
                        new Bounds(row.decimal(2), row.decimal(3)),
                        new Bounds(row.decimal(4), row.decimal(5)),
                        new Bounds(row.decimal(6), row.decimal(7)),
                        new Bounds(row.decimal(8), row.decimal(9)),
                        row.text(10)))
                .toList();
    }

    /** Lets thresholds hold from their first day on: those before end the day before, and what was to follow is dropped. */
    public void replace(String programme, PartnershipId partnership, Scale scale, PersonId by, Instant now) {
        run("delete from practice_scale where programme_id = ? and from_date >= ?", programme, scale.from());
        run(
                "update practice_scale set to_date = ? where programme_id = ? and (to_date is null or to_date >= ?)",
                scale.from().minusDays(1),
                programme,
                scale.from());
        run(
                "insert into practice_scale (id, partnership_id, programme_id, " + BOUNDS
                        + ", decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Identity.next(),
                partnership.value(),
                programme,
                scale.from(),
                scale.to(),
                scale.technical().fair(),
                scale.technical().good(),
                scale.relational().fair(),
                scale.relational().good(),
                scale.complex().fair(),
                scale.complex().good(),
                scale.ratio().fair(),
                scale.ratio().good(),
                scale.source(),
                by.value(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /**
     * Who coded a sample, and who wrote it down.
     *
     * @param outside the name of an outside coder; null when it was whoever wrote it down
     */
    public record Coder(PersonId by, String outside, Instant at) {}

    /** Keeps a sample; answers its id. */
    public String add(PersonId person, String programme, PartnershipId partnership, Sample sample, Coder coder) {
        String id = Identity.next();
        run(
                "insert into practice_score (id, partnership_id, programme_id, person_id, sampled_on, minutes, cultivating,"
                        + " softening, partnership, empathy, simple, complex, questions, adherent, non_adherent, coder_id, coder_name,"
                        + " recorded_by, recorded_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                id,
                partnership.value(),
                programme,
                person.value(),
                sample.on(),
                sample.minutes(),
                sample.cultivating(),
                sample.softening(),
                sample.partnership(),
                sample.empathy(),
                sample.simple(),
                sample.complex(),
                sample.questions(),
                sample.adherent(),
                sample.nonAdherent(),
                coder.outside() == null ? coder.by().value() : null,
                coder.outside(),
                coder.by().value(),
                LocalDateTime.ofInstant(coder.at(), ZoneOffset.UTC));
        return id;
    }

    /** Lets nobody else write down a sample of the programme until the transaction ends: none is kept twice unseen. */
    public void hold(String programme, PartnershipId partnership) {
        rows("select id from programme where id = ? and partnership_id = ? for update", programme, partnership.value());
    }

    /** What a coder coded of somebody by the tool of a programme. */
    public List<Sample> codedBy(Coder coder, PersonId person, String programme, PartnershipId partnership) {
        return rows(
                        "select s.id, s.sampled_on, s.minutes, s.cultivating, s.softening, s.partnership, s.empathy, s.simple,"
                                + " s.complex, s.questions, s.adherent, s.non_adherent from practice_score s where s.person_id = ?"
                                + " and s.programme_id = ? and s.partnership_id = ? and (s.coder_id = ? or s.coder_name = ?)",
                        person.value(),
                        programme,
                        partnership.value(),
                        coder.outside() == null ? coder.by().value() : "-",
                        coder.outside() == null ? "" : coder.outside())
                .stream()
                .map(PracticeRepository::sample)
                .toList();
    }

    /** A sample that is kept, with the name of its coder. */
    public record Kept(String id, Sample sample, String coder) {}

    /** Somebody's samples for a programme, the newest first. */
    public List<Kept> of(PersonId person, String programme, PartnershipId partnership) {
        return rows(
                        "select s.id, s.sampled_on, s.minutes, s.cultivating, s.softening, s.partnership, s.empathy, s.simple,"
                                + " s.complex, s.questions, s.adherent, s.non_adherent, coalesce(s.coder_name,"
                                + " concat(coalesce(c.known_as, c.given_name), ' ', c.family_name)) from practice_score s left join"
                                + " person c on c.id = s.coder_id where s.person_id = ? and s.programme_id = ? and s.partnership_id = ?"
                                + " order by s.sampled_on desc, s.recorded_at desc, s.id desc",
                        person.value(),
                        programme,
                        partnership.value())
                .stream()
                .map(row -> new Kept(row.text(0), sample(row), row.text(12)))
                .toList();
    }

    /** The name of the programme a sample of somebody is of; empty when there is none such. */
    public Optional<String> programmeOf(String score, PersonId person, PartnershipId partnership) {
        return rows(
                        "select g.name from practice_score s join programme g on g.id = s.programme_id where s.id = ? and"
                                + " s.person_id = ? and s.partnership_id = ?",
                        score,
                        person.value(),
                        partnership.value())
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    private static Sample sample(Row row) {
        return new Sample(
                row.date(1),
                row.number(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9),
                row.number(10),
                row.number(11));
    }

    private List<Row> rows(String sql, Object... values) {
        return new NativeQuery(em, sql, listed(values)).rows();
    }

    private void run(String sql, Object... values) {
        new NativeQuery(em, sql, listed(values)).run();
    }

    private static List<Object> listed(Object... values) {
        List<Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        return all;
    }
}
