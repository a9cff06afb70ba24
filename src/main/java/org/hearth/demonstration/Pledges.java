package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;

/**
 * The pool of trainers: partners whose staff train a programme pledge days of them for the year from April to March, all but the last of
 * them by name. Two drafts in each area lack a trainer, and Peterborough decided that a larger group than its trainers may have is refused.
 */
final class Pledges {

    private static final String PLEDGES =
            "insert into trainer_pledge (id, partnership_id, partner_id, programme_id, from_date,"
                    + " to_date, days, note, pledged_at, version) select concat('0190c4a6-0001-7',"
                    + " left(md5(concat(x.partner_id, x.programme_id)), 3), '-8', substr(md5(concat(x.programme_id, x.partner_id)), 1, 3),"
                    + " '-', substr(md5(concat(x.partner_id, '/', x.programme_id)), 1, 12)), x.partnership_id, x.partner_id, x.programme_id, ?, ?,"
                    + " x.trainers * 6 + conv(left(md5(x.partner_id), 1), 16, 10), if(x.n % 3 = 1, 'In term time', null),"
                    + " timestamp(?) - interval 200 day, 1 from (select a.partnership_id, e.partner_id, a.programme_id,"
                    + " count(distinct a.person_id) as trainers, row_number() over (partition by a.partnership_id, a.programme_id order by"
                    + " p.name) as n, count(*) over (partition by a.partnership_id, a.programme_id) as of_all from trainer_accreditation a"
                    + " join programme g on g.id = a.programme_id and g.route = 'TRAIN_THE_TRAINER' join engagement e on e.person_id ="
                    + " a.person_id and e.is_primary and e.to_date is null join partner p on p.id = e.partner_id"
                    + " group by a.partnership_id, e.partner_id, a.programme_id, p.name) x where x.n < x.of_all or x.of_all = 1";

    private static final String LACKING =
            "delete a from trainer_assignment a join (select s.id, (select t.person_id from"
                    + " trainer_assignment t where t.session_id = s.id order by t.role = 'CO' desc, t.person_id limit 1) as who, row_number()"
                    + " over (partition by s.partnership_id order by s.first_start, s.id) as n from session s join course c on c.id ="
                    + " s.course_id and c.level <> 'TRAIN_THE_TRAINER' join programme g on g.id = c.programme_id and g.route ="
                    + " 'TRAIN_THE_TRAINER' where s.status = 'DRAFT' and s.first_start > ?) x on x.id = a.session_id and x.who = a.person_id"
                    + " and x.n <= 2";

    /** The figures of Hearth's default for it, so that nobody's clocks change. */
    private static final String DECIDED =
            "insert into trainer_scheme (id, partnership_id, programme_id, from_date, prerequisites,"
                    + " agreement, registration, release_sessions, co_deliveries, observed_deliveries, min_deliveries, window_months,"
                    + " refresher_months, at_risk_days, most_per_year, when_over_load, group_per_trainer, when_over_group, generation_cap,"
                    + " accredited_within_months,"
                    + " edition, published, source, decided_at) select concat(left(g.id, 14), '7f', substr(g.id, 17)), g.partnership_id, g.id,"
                    + " ?, 'FOUNDATION', 'Agreement and Code of Practice, Version 7', true, 4, 1, 1, 2, 12, 24, 90, 6, 'WARNED', 6, 'REFUSED',"
                    + " 3, 12, 'Code of Practice V7, 14 October 2025', 'agreement edition prerequisites registration',"
                    + " 'Decided by the workforce group: six learners for each trainer, so that everybody is seen to practise.', timestamp(?)"
                    + " from programme g join partnership w on w.id = g.partnership_id and w.name like 'Peterborough%' where g.code ="
                    + " 'SOLIHULL'";

    private Pledges() {}

    /** Writes them, once sessions and trainers are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        int year = today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear();
        LocalDate april = LocalDate.of(year, Month.APRIL, 1);
        run(db, LACKING, today.plusDays(1));
        run(db, PLEDGES, april, april.plusYears(1).minusDays(1), today);
        run(db, DECIDED, today.minusDays(19), today.minusDays(20));
    }

    private static void run(Connection db, String sql, LocalDate... days) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(sql)) {
            for (int at = 0; at < days.length; at++) {
                write.setDate(at + 1, Date.valueOf(days[at]));
            }
            write.executeUpdate();
        }
    }
}
