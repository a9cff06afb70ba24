package org.hearth.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.LicenceNeed;
import org.hearth.catalogue.ProgrammeRoute;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.catalogue.model.Plain;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;

/** Reads courses and programmes as others see them; each method is one statement. */
@ApplicationScoped
public class CatalogueQueries {

    private static final String PROGRAMME =
            "select p.id, p.code, p.name, p.aliases, p.licensor, p.licence_need, p.route,"
                    + " p.topic, p.summary, p.evidence, p.fidelity_tool, p.practice_requirement, p.content_version,"
                    + " p.content_owner, p.content_review_on, p.parent_group_sessions, p.source, p.status, p.version,"
                    + " p.licence_ends_on, p.materials, p.certificate_issuer, p.trainer_prerequisites,"
                    + " p.trainer_agreement"
                    + " from programme p where p.partnership_id = ?";

    @PersistenceContext
    EntityManager em;

    /** Courses by id; whatever is not of this partnership is left out. */
    public List<CourseView> byIds(Collection<String> ids, PartnershipId partnership) {
        List<String> wanted = ids.stream().filter(Plain::is).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String blanks = String.join(",", Collections.nCopies(wanted.size(), "?"));
        Query query = em.createNativeQuery(CourseRows.SELECT + " and c.id in (" + blanks + ")")
                .setParameter(1, partnership.value());
        for (int at = 0; at < wanted.size(); at++) {
            query.setParameter(at + 2, wanted.get(at));
        }
        return CourseRows.read(query.getResultList());
    }

    /** One edition; refused as {@code catalogue.not-found} when it is not of this partnership. */
    public CourseView byId(String id, PartnershipId partnership) {
        return byIds(List.of(String.valueOf(id)), partnership).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("catalogue", String.valueOf(id)));
    }

    /** Every edition of the partnership, drafts too, by title and edition. */
    public List<CourseView> all(PartnershipId partnership) {
        return CourseRows.read(em.createNativeQuery(CourseRows.SELECT + " order by c.title, c.edition desc")
                .setParameter(1, partnership.value())
                .getResultList());
    }

    /** Every edition of one ref, newest first. */
    public List<CourseView> editions(String ref, PartnershipId partnership) {
        if (!Plain.is(ref)) {
            return List.of();
        }
        return CourseRows.read(em.createNativeQuery(CourseRows.SELECT + " and c.ref = ? order by c.edition desc")
                .setParameter(1, partnership.value())
                .setParameter(2, ref)
                .getResultList());
    }

    /** Every programme by name, without its rules. */
    public List<ProgrammeView> programmes(PartnershipId partnership) {
        List<?> rows = em.createNativeQuery(PROGRAMME + " order by p.name")
                .setParameter(1, partnership.value())
                .getResultList();
        return Row.all(rows).stream().map(row -> programme(row, List.of())).toList();
    }

    /** One programme with its rules, found by its id or its code. */
    public Optional<ProgrammeView> programme(String idOrCode, PartnershipId partnership) {
        if (!Plain.is(idOrCode)) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(PROGRAMME + " and (p.id = ? or p.code = ?)")
                .setParameter(1, partnership.value())
                .setParameter(2, idOrCode)
                .setParameter(3, idOrCode)
                .getResultList();
        return Row.all(rows).stream().findFirst().map(row -> programme(row, rules(row.text(0), partnership)));
    }

    private List<ProgrammeView.FidelityRuleView> rules(String programme, PartnershipId partnership) {
        List<?> rows = em.createNativeQuery(
                        "select r.id, r.level, r.from_date, r.to_date, r.separate_days, r.min_gap_days,"
                                + " r.max_gap_days, r.aim_gap_days, r.min_trainers, r.max_group, r.accredited_trainers,"
                                + " r.source, r.min_group, r.course_ref, r.parent_group_sessions, r.parent_group_sessions_most"
                                + " from fidelity_rule r join programme p on p.id = r.programme_id where p.partnership_id = ?"
                                + " and p.id = ? order by r.level is not null, r.level, r.course_ref, r.from_date desc")
                .setParameter(1, partnership.value())
                .setParameter(2, programme)
                .getResultList();
        return Row.all(rows).stream().map(CatalogueQueries::rule).toList();
    }

    /** How many published courses each programme has, by programme id. */
    public Map<String, Integer> publishedByProgramme(PartnershipId partnership) {
        List<?> rows = em.createNativeQuery("select programme_id, count(*) from course where partnership_id = ?"
                        + " and status = 'PUBLISHED' and programme_id is not null group by programme_id")
                .setParameter(1, partnership.value())
                .getResultList();
        Map<String, Integer> counts = new TreeMap<>();
        Row.all(rows).forEach(row -> counts.put(row.text(0), row.number(1)));
        return counts;
    }

    private static ProgrammeView.FidelityRuleView rule(Row row) {
        return new ProgrammeView.FidelityRuleView(
                row.text(0),
                CourseRows.level(row.text(1)),
                row.date(2),
                row.date(3),
                row.numberOrNull(4),
                row.numberOrNull(5),
                row.numberOrNull(6),
                row.numberOrNull(7),
                row.number(8),
                row.numberOrNull(12),
                row.numberOrNull(9),
                row.flag(10),
                row.text(13),
                row.numberOrNull(14),
                row.numberOrNull(15),
                row.text(11));
    }

    private static ProgrammeView programme(Row row, List<ProgrammeView.FidelityRuleView> rules) {
        return new ProgrammeView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                LicenceNeed.valueOf(row.text(5)),
                ProgrammeRoute.valueOf(row.text(6)),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13),
                row.date(14),
                row.text(15),
                row.text(16),
                row.date(19),
                row.text(20),
                row.text(21),
                row.text(22),
                row.text(23),
                "ACTIVE".equals(row.text(17)),
                rules,
                row.number(18));
    }
}
