package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseMode;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.NoShowChoice;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.SearchFor;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionFilter;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.TrainerRole;
import org.hearth.scheduling.TrainerView;
import org.hearth.scheduling.WaiverView;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/**
 * Reads sessions for pages, lists and other rooms. Whatever was published is known to the whole partnership; a draft
 * only to those who may change it and to its trainers.
 */
@ApplicationScoped
public class SessionQueries {

    private static final String TABLES = " from session s join course c on c.id = s.course_id"
            + " join partner h on h.id = s.host_partner_id left join site i on i.id = s.site_id"
            + " left join room r on r.id = s.room_id left join locality l on l.id = s.locality_id";

    private static final String ADDRESS =
            "trim(both ', ' from concat(coalesce(i.address, ''), ', ', coalesce(i.postcode, '')))";

    @PersistenceContext
    EntityManager em;

    /** What a published session promises: how many places, from when. */
    public record Promise(String ref, Instant firstStart, int capacity) {}

    /** The session with the most places in the room among those published that have not ended. */
    public Optional<Promise> largestIn(String room, PartnershipId partnership, Instant now) {
        return Sql.of(
                        "select ref, first_start, capacity from session where room_id = ? and partnership_id = ?"
                                + " and status in ('PUBLISHED', 'RUNNING') and last_end > ?"
                                + " order by capacity desc, first_start, id limit 1",
                        room,
                        partnership.value(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .rows(em)
                .stream()
                .findFirst()
                .map(row -> new Promise(row.text(0), row.instant(1), row.number(2)));
    }

    /** Cards by id; three statements, however many sessions there are. */
    public Map<String, SessionCard> cards(Collection<String> ids, PartnershipId partnership) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = Sql.of(
                        "select s.id, s.ref, s.status, s.course_id, c.title, s.host_partner_id, h.name, i.name, "
                                + ADDRESS
                                + ", r.name, s.online_link, s.access_info, s.capacity, s.closes_at, s.invite_sequence,"
                                + " s.ended_reason, s.version, (select g.name from language g where g.code = s.language)"
                                + TABLES + " where")
                .among("s.id", ids)
                .and("and s.partnership_id = ?", partnership.value())
                .rows(em);
        Map<String, List<DayCard>> days = days(ids);
        Map<String, List<TrainerView>> trainers = trainers(ids);
        Map<String, SessionCard> cards = new LinkedHashMap<>();
        rows.forEach(row -> cards.put(row.text(0), card(row, days, trainers)));
        return cards;
    }

    private static SessionCard card(Row row, Map<String, List<DayCard>> days, Map<String, List<TrainerView>> trainers) {
        return new SessionCard(
                row.text(0),
                row.text(1),
                SessionStatus.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(7) == null ? null : row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.text(17),
                row.number(12),
                row.instant(13),
                row.number(14),
                row.text(15),
                days.getOrDefault(row.text(0), List.of()),
                trainers.getOrDefault(row.text(0), List.of()).stream()
                        .map(TrainerView::person)
                        .toList(),
                row.number(16));
    }

    /**
     * One session in full, by id or reference, if it is published or the viewer may know of the draft.
     *
     * @param scope whose drafts the viewer may know of
     * @param changing whose sessions the viewer may change
     */
    public Optional<SessionView> view(String idOrRef, Scope scope, Scope changing) {
        List<Row> rows = Sql.of(
                        "select s.id, s.ref, s.status, s.course_id, c.ref, c.title, c.programme_id, s.host_partner_id,"
                                + " h.name, s.mode, s.site_id, i.name, " + ADDRESS
                                + ", s.room_id, r.name, l.name, s.online_link,"
                                + " s.capacity, s.minimum, s.decision_on, s.closes_at, s.access_info, s.free_places,"
                                + " s.ended_reason, s.version, s.language, (select g.name from language g where g.code = s.language),"
                                + " s.no_shows" + TABLES)
                .and("where (s.id = ? or s.ref = ?)", idOrRef, idOrRef)
                .and(known(scope))
                .rows(em);
        return rows.stream().findFirst().map(row -> view(row, changing));
    }

    private SessionView view(Row row, Scope scope) {
        String id = row.text(0);
        List<TrainerView> trainers = trainers(List.of(id)).getOrDefault(id, List.of());
        boolean mine = trainers.stream()
                .anyMatch(each -> each.person().equals(scope.self().value()));
        boolean mayChange = scope.covers(new PartnerId(row.text(7)));
        return new SessionView(
                id,
                row.text(1),
                SessionStatus.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                CourseMode.valueOf(row.text(9)),
                row.text(10),
                row.text(11),
                row.text(11) == null ? null : row.text(12),
                row.text(13),
                row.text(14),
                row.text(15),
                mayChange || mine ? row.text(16) : null,
                row.number(17),
                row.number(18),
                row.date(19),
                row.instant(20),
                row.text(21),
                row.text(25),
                row.text(26),
                NoShowChoice.valueOf(row.text(27)),
                row.number(22),
                row.text(23),
                days(List.of(id)).getOrDefault(id, List.of()),
                trainers,
                mayChange ? offers(id) : null,
                mayChange,
                mine,
                row.number(24));
    }

    /**
     * A page of sessions by their first day, drafts without days last.
     *
     * @param bookableFrom sessions that begin earlier cannot be booked today: the policy says so
     */
    public Page<SessionRow> list(SessionFilter filter, Scope scope, Instant now, Instant bookableFrom, Paging paging) {
        Sql where = where(filter, scope, now, bookableFrom);
        long total =
                Sql.of("select count(*)" + TABLES).and(where).rows(em).get(0).count(0);
        List<Row> rows = Sql.of(
                        "select s.id, s.ref, s.status, s.course_id, c.title, s.host_partner_id, h.name, s.mode, i.name,"
                                + " l.name, s.capacity, s.free_places, coalesce(s.closes_at, s.first_start), s.first_start"
                                + TABLES)
                .and(where)
                .and("order by" + (filter.mostPlaces() ? " coalesce(s.free_places, 0) desc," : "")
                        + " s.first_start is null, s.first_start, s.ref")
                .rows(em, paging.offset(), paging.size());
        Map<String, List<DayCard>> days =
                days(rows.stream().map(row -> row.text(0)).toList());
        List<SessionRow> items = rows.stream()
                .map(row -> new SessionRow(
                        row.text(0),
                        row.text(1),
                        SessionStatus.valueOf(row.text(2)),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        CourseMode.valueOf(row.text(7)),
                        row.text(8),
                        row.text(9),
                        row.number(10),
                        row.number(11),
                        isOpen(row, now, bookableFrom),
                        days.getOrDefault(row.text(0), List.of())))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    private static boolean isOpen(Row row, Instant now, Instant bookableFrom) {
        Instant closes = row.instant(12);
        return SessionStatus.PUBLISHED.name().equals(row.text(2))
                && closes != null
                && now.isBefore(closes)
                && !row.instant(13).isBefore(bookableFrom);
    }

    private static Sql where(SessionFilter filter, Scope scope, Instant now, Instant bookableFrom) {
        Sql where = Sql.of("where true").and(known(scope));
        if (filter.statuses().isEmpty()) {
            where.and("and s.status <> 'DRAFT'");
        } else {
            where.among(
                    "and s.status", filter.statuses().stream().map(Enum::name).toList());
        }
        where.when(filter.course(), "and s.course_id = ?").when(filter.host(), "and s.host_partner_id = ?");
        if (filter.courses() != null) {
            where.among("and s.course_id", filter.courses());
        }
        if (!filter.wish().modes().isEmpty()) {
            where.among(
                    "and s.mode", filter.wish().modes().stream().map(Enum::name).toList());
        }
        if (!filter.localities().isEmpty()) {
            where.among("and (s.locality_id", filter.localities())
                    .and(filter.localities().contains(SearchFor.ONLINE_ONLY) ? "or s.locality_id is null)" : ")");
        }
        if (!filter.languages().isEmpty()) {
            where.among("and s.language", filter.languages());
        }
        if (filter.from() != null || filter.to() != null) {
            where.and("and exists (select 1 from session_day f where f.session_id = s.id")
                    .when(filter.from(), "and f.on_date >= ?")
                    .when(filter.to(), "and f.on_date <= ?")
                    .and(")");
        }
        if (filter.free()) {
            where.and(
                    "and s.free_places > 0 and coalesce(s.closes_at, s.first_start) > ? and s.first_start >= ?",
                    LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                    LocalDateTime.ofInstant(bookableFrom, ZoneOffset.UTC));
        }
        if (filter.mine()) {
            where.and(
                    "and exists (select 1 from trainer_assignment m where m.session_id = s.id and m.person_id = ?)",
                    scope.self().value());
        }
        if (filter.words() != null) {
            String like = Sql.anywhere(filter.words());
            where.and(
                    "and (c.title like ? or convert(s.ref using utf8mb4) like ? or i.name like ? or l.name like ?)",
                    like,
                    like,
                    like,
                    like);
        }
        return where;
    }

    /** What was published is open to the partnership; the rest to who may change it and who trains it. */
    private static Sql known(Scope scope) {
        return Sql.of(
                        "and s.partnership_id = ? and (s.published_at is not null or ?",
                        scope.partnership().value(),
                        scope.everyone())
                .among("or s.host_partner_id", scope.partnerIds())
                .and(
                        "or exists (select 1 from trainer_assignment k where k.session_id = s.id and k.person_id = ?))",
                        scope.self().value());
    }

    /** Whether the person is a trainer of the session. */
    @AcrossPartners("The caller has the session and the person already; the answer is yes or no")
    public boolean trains(PersonId person, String session) {
        return !Sql.of(
                        "select 1 from trainer_assignment where session_id = ? and person_id = ?",
                        session,
                        person.value())
                .rows(em)
                .isEmpty();
    }

    private Map<String, List<DayCard>> days(Collection<String> sessions) {
        return Sql.of(
                        "select session_id, number, on_date, from_time, to_time, starts_at, ends_at from session_day where")
                .among("session_id", sessions)
                .and("order by session_id, number")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new DayCard(
                                        row.number(1),
                                        row.date(2),
                                        row.time(3),
                                        row.time(4),
                                        row.instant(5),
                                        row.instant(6)),
                                Collectors.toList())));
    }

    /** Trainers by session, lead first, with the partner each is engaged by. */
    private Map<String, List<TrainerView>> trainers(Collection<String> sessions) {
        return Sql.of(
                        "select t.session_id, t.person_id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name),"
                                + " (select q.name from engagement e join partner q on q.id = e.partner_id"
                                + "  where e.person_id = p.id order by e.to_date is null desc, e.is_primary desc, e.from_date desc"
                                + "  limit 1), t.role from trainer_assignment t left join person p on p.id = t.person_id where")
                .among("t.session_id", sessions)
                .and("order by t.session_id, field(t.role, 'LEAD', 'CO', 'OBSERVER'), p.family_name, t.person_id")
                .rows(em)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new TrainerView(
                                        row.text(1), row.text(2), row.text(3), TrainerRole.valueOf(row.text(4))),
                                Collectors.toList())));
    }

    /** What somebody answers for at a session whose drafts the viewer may know of; nothing for everybody else. */
    public List<WaiverView> waivers(String session, Scope scope) {
        return Sql.of(
                        "select w.breach, w.reason, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name),"
                                + " w.waived_at from session_waiver w join session s on s.id = w.session_id"
                                + " left join person p on p.id = w.waived_by where s.id = ? and s.partnership_id = ?",
                        session,
                        scope.partnership().value())
                .and("and (?", scope.everyone())
                .among("or s.host_partner_id", scope.partnerIds())
                .and(") order by w.waived_at, w.id")
                .rows(em)
                .stream()
                .map(row -> new WaiverView(row.text(0), row.text(1), row.text(2), row.instant(3)))
                .toList();
    }

    private List<PlaceOffer> offers(String session) {
        var offers = new ArrayList<PlaceOffer>();
        Sql.of("select partner_id, places from session_offer where session_id = ? order by id", session)
                .rows(em)
                .forEach(row -> offers.add(new PlaceOffer(row.text(0), row.number(1))));
        return offers;
    }
}
