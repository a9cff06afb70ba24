package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseView;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SearchHit;
import org.hearth.scheduling.model.SearchDates;

/** Reads what the search over dates needs; each method is one statement. */
@ApplicationScoped
public class SearchQueries {

    private static final String HIT = "select s.id, s.ref, s.course_id, s.mode, s.free_places, s.capacity, s.closes_at,"
            + " s.first_start, h.name, t.name, l.name, t.step_free, t.hearing_loop, (select group_concat(concat_ws(' ',"
            + " d.number, d.on_date, d.from_time, d.to_time, replace(d.starts_at, ' ', 'T'), replace(d.ends_at, ' ', 'T'))"
            + " order by d.number separator ';') from session_day d where d.session_id = s.id),"
            + " (select g.name from language g where g.code = s.language and g.code <> 'en')"
            + " from session s join partner h on h.id = s.host_partner_id left join site t on t.id = s.site_id"
            + " left join locality l on l.id = coalesce(s.locality_id, t.locality_id) where s.partnership_id = ?";

    private static final Pattern REF = Pattern.compile("[A-Z0-9-]{2,20}");

    @PersistenceContext
    EntityManager em;

    /**
     * Every published date that begins after {@code now}, soonest first.
     *
     * @param bookableFrom dates that begin earlier cannot be booked today: the policy says so
     */
    public SearchDates dates(PartnershipId partnership, Instant now, Instant bookableFrom) {
        List<?> rows = em.createNativeQuery("select s.id, s.course_id, coalesce(s.locality_id, t.locality_id), s.mode,"
                        + " timestampdiff(second, '1970-01-01', s.first_start), if(coalesce(s.closes_at, s.first_start) > ?"
                        + " and s.first_start >= ?, s.free_places, 0), s.language"
                        + " from session s left join site t on t.id = s.site_id"
                        + " where s.partnership_id = ? and s.status = 'PUBLISHED' and s.first_start > ?"
                        + " order by s.first_start, s.id")
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
                .setParameter(2, Timestamp.valueOf(LocalDateTime.ofInstant(bookableFrom, ZoneOffset.UTC)))
                .setParameter(3, partnership.value())
                .setParameter(4, Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
                .getResultList();
        return new SearchDates(
                Row.all(rows).stream()
                        .map(row -> new SearchDates.Entry(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                row.text(6),
                                CourseMode.valueOf(row.text(3)),
                                Instant.ofEpochSecond(row.count(4)),
                                row.number(5)))
                        .toList(),
                names("select id, name from locality where partnership_id = ?", partnership),
                names("select code, name from language", null));
    }

    private Map<String, String> names(String sql, PartnershipId partnership) {
        Map<String, String> names = new HashMap<>();
        Query query = em.createNativeQuery(sql);
        if (partnership != null) {
            query.setParameter(1, partnership.value());
        }
        Row.all(query.getResultList()).forEach(row -> names.put(row.text(0), row.text(1)));
        return names;
    }

    /** Dates by id, in the order of the ids; a date whose course is unknown to {@code courses} is left out. */
    public List<SearchHit> hits(
            List<String> ids,
            PartnershipId partnership,
            Function<String, CourseView> courses,
            Instant now,
            Instant bookableFrom) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String blanks = String.join(",", Collections.nCopies(ids.size(), "?"));
        Query query =
                em.createNativeQuery(HIT + " and s.id in (" + blanks + ")").setParameter(1, partnership.value());
        for (int at = 0; at < ids.size(); at++) {
            query.setParameter(at + 2, ids.get(at));
        }
        Map<String, SearchHit> found = new HashMap<>();
        Row.all(query.getResultList()).stream()
                .filter(row -> courses.apply(row.text(2)) != null)
                .forEach(row -> found.put(row.text(0), hit(row, courses.apply(row.text(2)), now, bookableFrom)));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The id of a published, running or finished session by its ref; an empty list when there is none. */
    public List<String> byRef(String ref, PartnershipId partnership) {
        if (!REF.matcher(ref).matches()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(
                        "select id from session where partnership_id = ? and ref = ? and status <> 'DRAFT'")
                .setParameter(1, partnership.value())
                .setParameter(2, ref)
                .getResultList();
        return Row.all(rows).stream().map(row -> row.text(0)).toList();
    }

    /** How many people may deliver a programme on a day. */
    public int trainers(String programme, PartnershipId partnership, LocalDate on) {
        List<?> rows = em.createNativeQuery("select count(distinct person_id) from trainer_accreditation"
                        + " where partnership_id = ?1 and programme_id = ?2 and from_date <= ?3"
                        + " and (to_date is null or to_date >= ?3) and (active_until is null or active_until >= ?3)"
                        + " and not provisional")
                .setParameter(1, partnership.value())
                .setParameter(2, programme)
                .setParameter(3, on)
                .getResultList();
        return Row.of(rows.get(0)).number(0);
    }

    private static SearchHit hit(Row row, CourseView course, Instant now, Instant bookableFrom) {
        Instant closes = row.instant(6);
        Instant first = row.instant(7);
        boolean open = now.isBefore(closes == null ? first : closes) && !first.isBefore(bookableFrom);
        return new SearchHit(
                row.text(0),
                row.text(1),
                course,
                CourseMode.valueOf(row.text(3)),
                row.number(4),
                row.number(5),
                open,
                first,
                row.text(8),
                row.text(9),
                row.text(10),
                row.flag(11),
                row.flag(12),
                row.text(14),
                days(row.text(13)));
    }

    private static List<DayCard> days(String joined) {
        List<DayCard> days = new ArrayList<>();
        for (String each : joined == null ? new String[0] : joined.split(";")) {
            String[] part = each.split(" ");
            days.add(new DayCard(
                    Integer.parseInt(part[0]),
                    LocalDate.parse(part[1]),
                    LocalTime.parse(part[2]),
                    LocalTime.parse(part[3]),
                    LocalDateTime.parse(part[4]).toInstant(ZoneOffset.UTC),
                    LocalDateTime.parse(part[5]).toInstant(ZoneOffset.UTC)));
        }
        return days;
    }
}
