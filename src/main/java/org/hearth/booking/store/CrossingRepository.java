package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.scheduling.Crossing;
import org.hearth.scheduling.DayCard;
import org.hearth.security.AcrossPartners;

/** Finds whose other plans the days of a session cross, and keeps why they may. */
@ApplicationScoped
@AcrossPartners(
        "The people of one session the caller may plan, whoever's people they are; the planner is told a number")
public class CrossingRepository {

    /** Where other plans of the people booked on a session are kept: their bookings, and what they train. */
    private static final List<String> PLANS = List.of(
            " join booking o on o.person_id = b.person_id and o.status <> 'CANCELLED'",
            " join trainer_assignment o on o.person_id = b.person_id"
                    + " join session s on s.id = o.session_id and s.status in ('PUBLISHED', 'RUNNING')");

    private static final String SAME_TIME = " and theirs.starts_at < ours.ends_at and ours.starts_at < theirs.ends_at";

    @PersistenceContext
    EntityManager em;

    /** Holds the bookers of a session and these people until the transaction ends, in the order of their ids. */
    public void hold(String session, Collection<String> people) {
        Sql who = Sql.of(
                "insert into booker (person_id, bookings) select w.id, 1 from"
                        + " (select b.person_id as id from booking b where b.session_id = ? and b.status <> 'CANCELLED'",
                session);
        people.forEach(person -> who.and(" union select ?", person));
        who.and(") w order by w.id on duplicate key update bookings = booker.bookings + 1")
                .run(em);
    }

    /** Whoever is booked on the session and has something else at the time of these days, but had not on its old ones. */
    public List<Crossing> elsewhere(String session, List<DayCard> days) {
        return PLANS.stream()
                .flatMap(plans -> during(
                        Sql.of("select distinct b.person_id, o.session_id from booking b" + plans
                                + " join place_day d on d.session_id = o.session_id where ("),
                        days)
                        .and(
                                ") and b.session_id = ? and o.session_id <> b.session_id and b.status <> 'CANCELLED'"
                                        + " and not exists (select 1 from place_day ours join place_day theirs"
                                        + " where ours.session_id = b.session_id and theirs.session_id = o.session_id"
                                        + SAME_TIME + ")",
                                session)
                        .rows(em)
                        .stream())
                .map(row -> new Crossing(row.text(0), row.text(1)))
                .distinct()
                .toList();
    }

    /** Which of these people are booked at the time of these days, or on the session itself, with no reason kept. */
    public List<Crossing> booked(Collection<String> people, String session, List<DayCard> days) {
        if (people.isEmpty() || days.isEmpty()) {
            return List.of();
        }
        return during(
                        Sql.of(
                                "select distinct b.person_id, b.session_id from booking b join place_day d"
                                        + " on d.session_id = b.session_id where (b.session_id = ? or ",
                                session),
                        days)
                .and(") and b.status <> 'CANCELLED' and b.override_reason is null")
                .in(" and b.person_id in", people)
                .rows(em)
                .stream()
                .map(row -> new Crossing(row.text(0), row.text(1)))
                .toList();
    }

    private static Sql during(Sql sql, List<DayCard> days) {
        String or = "";
        for (DayCard day : days) {
            sql.and(or + "d.starts_at < ? and d.ends_at > ?", day.endsAt(), day.startsAt());
            or = " or ";
        }
        return sql;
    }

    /** The bookings on the session of people who have something else at its time now, with no reason kept. */
    public Set<String> crossing(String session) {
        return PLANS.stream()
                .flatMap(plans -> Sql.of(
                        "select distinct b.id from booking b" + plans + " join place_day theirs on theirs.session_id"
                                + " = o.session_id join place_day ours on ours.session_id = b.session_id"
                                + " where b.session_id = ? and o.session_id <> b.session_id and b.status <> 'CANCELLED'"
                                + " and b.override_reason is null" + SAME_TIME,
                        session)
                        .rows(em)
                        .stream())
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }

    /** The bookings of these people, wherever, at the time of the session, with no reason kept. */
    public Set<String> crossing(Collection<String> people, String session) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return Sql.of(
                        "select distinct b.id from booking b join place_day theirs on theirs.session_id = b.session_id"
                                + " join place_day ours on ours.session_id = ?" + SAME_TIME
                                + " where b.status <> 'CANCELLED' and b.override_reason is null",
                        session)
                .in(" and b.person_id in", people)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }

    /** What the person has at the time of a session: other sessions they are booked on or train. */
    public Set<String> plans(String person, String session) {
        return PLANS.stream()
                .flatMap(plans -> Sql.of(
                        "select distinct o.session_id from booking b" + plans + " join place_day theirs on"
                                + " theirs.session_id = o.session_id join place_day ours on ours.session_id = b.session_id"
                                + " where b.session_id = ? and b.person_id = ? and o.session_id <> b.session_id"
                                + " and b.status <> 'CANCELLED'" + SAME_TIME,
                        session,
                        person)
                        .rows(em)
                        .stream())
                .map(row -> row.text(0))
                .collect(Collectors.toSet());
    }
}
