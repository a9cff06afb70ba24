package org.hearth.licence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.licence.model.Planned;
import org.hearth.security.AcrossPartners;

/** Reads what is planned under licences, and which of their ends programme leads have been warned of. */
@ApplicationScoped
public class PlannedQueries {

    private static final int LONGEST_AHEAD = 730;

    @PersistenceContext
    EntityManager em;

    /** A licence that ends, and of whose it is. */
    public record Ending(String licence, PartnershipId partnership, String holder, LocalDate on) {}

    /** The days to come of the programme's published sessions, the earliest first. */
    public List<Planned> days(String programme, PartnershipId partnership, LocalDate today) {
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

    /** Licences that end today or in the next two years. */
    @AcrossPartners("Days and ids, for the clock; nobody is shown them")
    public List<Ending> ending(LocalDate today) {
        return Sql.of(
                        "select id, partnership_id, holder_id, to_date from licence where to_date between ? and ? order by to_date, id",
                        today,
                        today.plusDays(LONGEST_AHEAD))
                .rows(em)
                .stream()
                .map(row -> new Ending(row.text(0), new PartnershipId(row.text(1)), row.text(2), row.date(3)))
                .toList();
    }

    /** How many days before the last day the partnership's programme leads are warned; empty where it has not said. */
    public List<Integer> warningDays(PartnershipId partnership) {
        return numbers(Sql.of("select days from licence_warning where partnership_id = ?", partnership.value()));
    }

    /** The warnings sent of this end. */
    @AcrossPartners("Numbers, for the clock")
    public List<Integer> told(Ending ending) {
        return numbers(Sql.of(
                "select days from licence_warned where licence_id = ? and to_date = ?", ending.licence(), ending.on()));
    }

    /** Writes down that it is told; answers whether nobody else did before. */
    @AcrossPartners("A note for the clock")
    public boolean tell(Ending ending, int days, Instant now) {
        return Sql.of(
                                "insert ignore into licence_warned (licence_id, to_date, days, told_at) values (?, ?, ?, ?)",
                                ending.licence(),
                                ending.on(),
                                days,
                                now)
                        .run(em)
                == 1;
    }

    private List<Integer> numbers(Sql sql) {
        return sql.rows(em).stream().map(row -> Integer.valueOf(row.number(0))).toList();
    }
}
