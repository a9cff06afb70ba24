package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.DayCard;
import org.hearth.security.AcrossPartners;

/** When trainers deliver. A published session names its trainers to the whole partnership. */
@ApplicationScoped
public class LoadQueries {

    @PersistenceContext
    EntityManager em;

    /** The days on which these people train, in whatever role, published and running sessions between two days. */
    @AcrossPartners("Trainers of published sessions are known to the partnership (decision 0102)")
    public Map<String, List<DayCard>> taken(
            Collection<String> people, LocalDate from, LocalDate to, PartnershipId partnership) {
        return Sql.of(
                        "select t.person_id, d.number, d.on_date, d.from_time, d.to_time, d.starts_at, d.ends_at from trainer_assignment t join session s on s.id = t.session_id"
                                + " join session_day d on d.session_id = s.id where s.partnership_id = ? and s.status in ('PUBLISHED',"
                                + " 'RUNNING') and d.on_date between ? and ?",
                        partnership.value(),
                        from,
                        to)
                .among("and t.person_id", people)
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0), Collectors.mapping(LoadQueries::day, Collectors.toList())));
    }

    private static DayCard day(Row row) {
        return new DayCard(row.number(1), row.date(2), row.time(3), row.time(4), row.instant(5), row.instant(6));
    }

    /**
     * The last days of the sessions of a programme these people deliver, as lead or beside: published, running and held ones.
     * Drafts and what was called off are no deliveries, and training trainers is none either; {@code except} is the session one
     * asks for.
     */
    @AcrossPartners("Trainers of published sessions are known to the partnership (decision 0102)")
    public Map<String, List<LocalDate>> deliveries(
            Collection<String> people, String programme, String except, PartnershipId partnership) {
        return Sql.of(
                        "select t.person_id, max(d.on_date) from trainer_assignment t join session s on s.id = t.session_id"
                                + " join course c on c.id = s.course_id join session_day d on d.session_id = s.id"
                                + " where s.partnership_id = ? and c.programme_id = ? and s.id <> ? and t.role in ('LEAD', 'CO')"
                                + " and c.level <> 'TRAIN_THE_TRAINER' and s.status in ('PUBLISHED', 'RUNNING', 'COMPLETED')",
                        partnership.value(),
                        programme,
                        except)
                .among("and t.person_id", people)
                .and("group by t.person_id, s.id")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0), Collectors.mapping(row -> row.date(1), Collectors.toList())));
    }
}
