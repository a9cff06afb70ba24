package org.hearth.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.content.ContentView;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/**
 * Reads what is shown of local content. Owners, and who stated that the area is ready, are named in the partnership: others are to
 * ask them (decision 0187).
 */
@ApplicationScoped
public class ContentQueries {

    private static final String NAME = "concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)";

    @PersistenceContext
    EntityManager em;

    /** One day of a published session. */
    public record Planned(String session, String ref, String host, LocalDate day) {}

    /** The days to come of the programme's published sessions, the earliest first. */
    public List<Planned> planned(String programme, PartnershipId partnership, LocalDate today) {
        return Sql.of(
                        "select s.id, s.ref, s.host_partner_id, d.on_date from session s join course c on c.id = s.course_id"
                                + " join session_day d on d.session_id = s.id where c.programme_id = ? and s.partnership_id = ?"
                                + " and s.status in ('PUBLISHED', 'RUNNING') and d.on_date >= ? order by d.on_date, s.ref",
                        programme,
                        partnership.value(),
                        today)
                .rows(em)
                .stream()
                .map(row -> new Planned(row.text(0), row.text(1), row.text(2), row.date(3)))
                .toList();
    }

    /** Who answers for a version, the newest first. */
    @AcrossPartners("Of a version of the partnership; owners are named in it")
    public List<ContentView.Owner> owners(String version) {
        return Sql.of(
                        "select p.id, " + NAME + ", q.id, q.name, o.from_date from content_owner o join person p"
                                + " on p.id = o.person_id join partner q on q.id = o.partner_id where o.version_id = ?"
                                + " order by o.from_date desc",
                        version)
                .rows(em)
                .stream()
                .map(row -> new ContentView.Owner(row.text(0), row.text(1), row.text(2), row.text(3), row.date(4)))
                .toList();
    }

    /** The reviews of a version, the newest first. */
    @AcrossPartners("Of a version of the partnership; who reviews it is named in it")
    public List<ContentView.Review> reviews(String version) {
        return Sql.of(
                        "select r.held_on, r.decided, r.next_on, " + NAME + " from content_review r left join person p"
                                + " on p.id = r.recorded_by where r.version_id = ? order by r.held_on desc, r.id desc",
                        version)
                .rows(em)
                .stream()
                .map(row -> new ContentView.Review(row.date(0), row.text(1), row.date(2), row.text(3)))
                .toList();
    }

    /** The statements about a programme, the newest first; whether they hold is for the caller to say. */
    public List<ContentView.Statement> statements(String programme, PartnershipId partnership) {
        return Sql.of(
                        "select s.id, p.id, " + NAME + ", q.id, q.name, s.stated_on, s.holds_until, s.commitment_on,"
                                + " s.commitment, s.withdrawn_on, s.withdrawn_reason from readiness_statement s join person p"
                                + " on p.id = s.person_id join partner q on q.id = s.partner_id where s.programme_id = ?"
                                + " and s.partnership_id = ? order by s.stated_on desc, s.id desc",
                        programme,
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> statement(row, answers(row.text(0))))
                .toList();
    }

    private static ContentView.Statement statement(Row row, List<ContentView.Answer> answers) {
        return new ContentView.Statement(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.date(5),
                row.date(6),
                row.date(7),
                row.text(8),
                row.date(9),
                row.text(10),
                answers,
                false,
                false);
    }

    @AcrossPartners("Of a statement of the partnership")
    private List<ContentView.Answer> answers(String statement) {
        return Sql.of("select question, answer from readiness_answer where statement_id = ? order by number", statement)
                .rows(em)
                .stream()
                .map(row -> new ContentView.Answer(row.text(0), row.text(1)))
                .toList();
    }

    /** The programme a version, or a statement, is of. */
    public Optional<String> programmeOf(String id, PartnershipId partnership) {
        return Sql.of(
                        "select programme_id from content_version where id = ? and partnership_id = ? union"
                                + " select programme_id from readiness_statement where id = ? and partnership_id = ?",
                        id,
                        partnership.value(),
                        id,
                        partnership.value())
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }
}
