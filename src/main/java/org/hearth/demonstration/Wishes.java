package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * People who wait for any date: of two courses of each partnership that have none yet, and of one whose dates do not suit
 * them, because they can come on Saturdays alone. And the dates in another language than English, those whose host keeps the
 * places of people who are not there, and what each partnership says of these.
 */
final class Wishes {

    private static final String SUITED = "C-FTT-F";

    /** Courses with sessions that ask for nothing first and have no date from today on, numbered by reference within their partnership. */
    private static final String UNDATED = "(select c.partnership_id, c.ref,"
            + " row_number() over (partition by c.partnership_id order by c.ref) as n from course c"
            + " where c.status = 'PUBLISHED' and c.mode <> 'E_LEARNING' and not exists (select 1 from course_prerequisite q where q.course_id = c.id)"
            + " and not exists (select 1 from session s join course e on e.id = s.course_id"
            + " where e.ref = c.ref and e.partnership_id = c.partnership_id and s.last_end >= timestamp(?)))";

    private static final String COLUMNS = "insert into wish (id, partnership_id, course_ref, person_id, engagement_id,"
            + " partner_id, asked_rule, answer_days, days, delivery, status, asked_by, asked_at, version) select"
            + " concat(left(r.person_id, 14), '7d', substr(r.person_id, 17, 16), elt(r.part, '0001', '0002', '0003')),"
            + " r.partnership_id, r.ref, r.person_id, r.engagement_id, r.partner_id, 'NONE', 0, r.days, r.delivery, 'OPEN',"
            + " r.person_id, timestamp(?) - interval (3 * r.n + r.part) day + interval (9 * 60 + 7 * r.n) minute, 1 from ";

    /** Who waits: people at work without a booking on the course, those who sign in first; Tuesdays suit most. */
    private static final String PEOPLE = "(select x.*, 14 - 6 * (x.part - 1) as most,"
            + " if(x.part = 3, 32, if(x.n %% 4 = 0, 0, if(x.n %% 4 = 1, 6, 2))) as days,"
            + " if(x.part = 3, 'IN_PERSON', if(x.n %% 3 = 0, 'EITHER', 'IN_PERSON')) as delivery from"
            + " (select w.partnership_id, w.ref, w.n as part, e.person_id, e.id as engagement_id, e.partner_id,"
            + " row_number() over (partition by w.partnership_id, w.ref order by exists (select 1 from account a"
            + " where a.person_id = e.person_id and a.email like 'learner.%%') desc, md5(concat(e.partner_id, w.ref collate ascii_bin)), md5(e.person_id)) as n"
            + " from %s w join engagement e on e.partnership_id = w.partnership_id and e.is_primary and e.kind = 'STAFF'"
            + " and e.from_date <= date(?) and e.to_date is null and not exists (select 1 from booking b"
            + " join place_allocation p on p.session_id = b.session_id join course c on c.id = p.course_id"
            + " where b.person_id = e.person_id and b.status <> 'CANCELLED' and c.ref = w.ref)) x) r where r.n <= r.most";

    private static final String DATED =
            "(select partnership_id, ref, 3 as n from course where ref = '" + SUITED + "' and status = 'PUBLISHED')";

    private static final String[] REST = {
        "insert ignore into booker (person_id, bookings) select person_id, 1 from wish",
        "insert into wish_turn (wish_id, session_id, turn) select w.id, a.session_id, a.waiting_turn"
                + " + row_number() over (partition by a.session_id order by w.asked_at, w.id) from wish w"
                + " join course c on c.ref = w.course_ref and c.partnership_id = w.partnership_id"
                + " join place_allocation a on a.course_id = c.id and a.status = 'OPEN' and a.first_start > timestamp(?)",
        "update place_allocation a set a.waiting_turn = (select max(t.turn) from wish_turn t where t.session_id = a.session_id)"
                + " where exists (select 1 from wish_turn t where t.session_id = a.session_id)",
        "insert into wish_language (wish_id, language) select id, 'ur' from wish where days in (0, 6)"
                + " union all select id, 'en' from wish where days = 6",
        "update session set language = if(mode = 'ONLINE', 'bfi', 'ur') where status = 'PUBLISHED' and right(ref, 1) = '7'"
                + " and first_start > timestamp(?)",
        "insert into no_show_rule (id, partnership_id, from_date, after_minutes, take_minutes) select"
                + " concat('0190c4a6-0000-7004-8000-', right(p.id, 12)), p.id, date(?) - interval 60 day, 20, 10 from partnership p",
        "update session set no_shows = if(mode = 'ONLINE', 'AFTER_5', 'NEVER') where status = 'PUBLISHED'"
                + " and right(ref, 1) = '5' and first_start > timestamp(?)",
        "insert into wish_locality (wish_id, locality_id) select w.id, min(l.id) from wish w"
                + " join locality l on l.partnership_id = w.partnership_id where w.delivery = 'IN_PERSON' and w.days in (2, 6)"
                + " and l.name = (select min(m.name) from locality m where m.partnership_id = w.partnership_id) group by w.id",
    };

    private Wishes() {}

    /** Writes them, once everything else is there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        String undated = "(select * from " + UNDATED + " u where u.n <= 2)";
        run(db, COLUMNS + PEOPLE.formatted(undated), today);
        run(db, COLUMNS + PEOPLE.formatted(DATED), today);
        for (String sql : REST) {
            run(db, sql, today);
        }
    }

    private static void run(Connection db, String sql, LocalDate day) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(sql)) {
            for (int mark = 1; mark <= sql.chars().filter(sign -> sign == '?').count(); mark++) {
                write.setObject(mark, day);
            }
            write.executeUpdate();
        }
    }
}
