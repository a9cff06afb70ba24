package org.hearth.embedding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps what people did after their courses, beside the groups they were at. The caller has found the people within a scope. */
@ApplicationScoped
public class AfterRepository {

    @PersistenceContext
    EntityManager em;

    /** What somebody did after one course: other parts by number, and the time they were given. */
    public record Done(Map<Integer, LocalDate> parts, LocalDate until) {

        /** Nothing at all. */
        public static final Done NOTHING = new Done(Map.of(), null);
    }

    /** What was done, by booking. Bookings of which nothing is kept are left out. */
    @AcrossPartners("Learning asks for those whose certificates it judges; the answer goes back to it")
    public Map<String, Done> done(Collection<String> bookings) {
        Map<String, Map<Integer, LocalDate>> parts = new HashMap<>();
        Map<String, LocalDate> until = new HashMap<>();
        for (Row row : Sql.of("select booking_id, number, met_on from certificate_part_met where true")
                .in("and booking_id in", new TreeSet<>(bookings))
                .rows(em)) {
            parts.computeIfAbsent(row.text(0), none -> new HashMap<>()).put(row.number(1), row.date(2));
        }
        for (Row row : Sql.of("select booking_id, until_date from certificate_time where true")
                .in("and booking_id in", new TreeSet<>(bookings))
                .rows(em)) {
            until.put(row.text(0), row.date(1));
        }
        Map<String, Done> done = new HashMap<>();
        for (String booking : bookings) {
            done.put(booking, new Done(parts.getOrDefault(booking, Map.of()), until.get(booking)));
        }
        return done;
    }

    /** The days of the groups people were at, by person and course: {@code person + ' ' + course ref}. */
    @AcrossPartners("Learning asks for those whose certificates it judges; the answer goes back to it")
    public Map<String, List<LocalDate>> groupDays(Collection<String> people, PartnershipId partnership) {
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (Row row : Sql.of(
                        "select p.person_id, g.course_ref, m.on_date from work_group_present p"
                                + " join work_group_meeting m on m.group_id = p.group_id and m.number = p.number"
                                + " join work_group g on g.id = p.group_id where g.partnership_id = ?",
                        partnership.value())
                .in("and p.person_id in", new TreeSet<>(people))
                .rows(em)) {
            days.computeIfAbsent(row.text(0) + ' ' + row.text(1), none -> new ArrayList<>())
                    .add(row.date(2));
        }
        return days;
    }

    /**
     * A course somebody was there for the whole of.
     *
     * @param certified whether they hold its certificate
     */
    public record Completed(
            String booking,
            String person,
            String partner,
            String course,
            String title,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean certified) {}

    private static final String COMPLETED =
            "select k.booking_id, k.person_id, k.partner_id, c.ref, c.title, (select min(d.on_date) from session_day d where"
                    + " d.session_id = k.session_id), (select max(d.on_date) from session_day d where d.session_id = k.session_id),"
                    + " exists (select 1 from award a where a.active_booking = k.booking_id) from completion k join course c on"
                    + " c.id = k.course_id where k.outcome = 'FULL' and k.partnership_id = ?";

    /** What somebody completed, the newest first. */
    public List<Completed> completed(PersonId person, PartnershipId partnership) {
        return Sql.of(COMPLETED, partnership.value())
                .and("and k.person_id = ? order by 7 desc limit 200", person.value())
                .rows(em)
                .stream()
                .map(AfterRepository::completed)
                .toList();
    }

    /** The course of one booking; the caller then asks whether the person is within reach. */
    public Optional<Completed> completed(String booking, PartnershipId partnership) {
        return Sql.of(COMPLETED, partnership.value()).and("and k.booking_id = ?", booking).rows(em).stream()
                .map(AfterRepository::completed)
                .findFirst();
    }

    private static Completed completed(Row row) {
        return new Completed(
                row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.date(5), row.date(6), row.flag(7));
    }

    /** Keeps that a part was done; what was kept of it before is put right. */
    public void met(String booking, int number, LocalDate on, PersonId by, Instant now) {
        Sql.of(
                        "insert into certificate_part_met (booking_id, number, met_on, recorded_by, recorded_at) values"
                                + " (?, ?, ?, ?, ?) on duplicate key update met_on = values(met_on),"
                                + " recorded_by = values(recorded_by), recorded_at = values(recorded_at)",
                        booking,
                        number,
                        on,
                        by.value(),
                        now)
                .run(em);
    }

    /** Gives somebody time until a day. */
    public void give(String booking, LocalDate until, String reason, PersonId by, Instant now) {
        Sql.of(
                        "insert into certificate_time (booking_id, until_date, reason, given_by, given_at) values (?, ?, ?, ?, ?)"
                                + " on duplicate key update until_date = values(until_date), reason = values(reason),"
                                + " given_by = values(given_by), given_at = values(given_at)",
                        booking,
                        until,
                        reason,
                        by.value(),
                        now)
                .run(em);
    }
}
