package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everybody who trains has a path, one of each programme at risk and one lapsed; and a cohort of each programme is on its way, its
 * people at every step. Figures are those of the default schemes.
 */
final class TrainerPaths {

    private static final int KNOWN_FOR = 20;
    private static final int SEATS = 8;
    private static final int CANDIDATES = 7;

    /** What leads to an accreditation, by programme, as its default scheme asks. */
    private static final Map<String, List<String>> WAYS = Map.of(
            "SOLIHULL",
                    List.of(
                            "PREREQUISITES_CHECKED",
                            "TRAINED",
                            "AGREEMENT_SIGNED",
                            "REGISTERED",
                            "CO_DELIVERED",
                            "OBSERVED",
                            "ACCREDITED"),
            "FIVE-TO-THRIVE",
                    List.of(
                            "PREREQUISITES_CHECKED",
                            "TRAINED",
                            "AGREEMENT_SIGNED",
                            "CO_DELIVERED",
                            "OBSERVED",
                            "ACCREDITED"),
            "MI", List.of("PREREQUISITES_CHECKED", "TRAINED", "CO_DELIVERED", "OBSERVED", "ACCREDITED"),
            "CONTEXTUAL", List.of("PREREQUISITES_CHECKED", "TRAINED", "CO_DELIVERED", "ACCREDITED"));

    private static final Map<String, String> EVIDENCE = Map.of(
            "PREREQUISITES_CHECKED", "Certificates seen",
            "RELEASED", "Manager signed for 4 sessions",
            "TRAINED", "Certificate of the course for trainers seen",
            "AGREEMENT_SIGNED", "Signed agreement on file",
            "REGISTERED", "Confirmation from the licensor seen",
            "CO_DELIVERED", "Feedback form of the mentor",
            "OBSERVED", "Observation form: content as in the manual, warm and clear",
            "ACCREDITED", "All steps seen, agreed at the meeting of the programme");

    /** Where the area has stated that it is ready: three of those who lead sessions of the programme. */
    private static final String CONTEXTUAL =
            "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, provisional, evidence,"
                    + " recorded_at, version) select concat(left(x.person_id, 14), '7e', substr(x.person_id, 17)), x.partnership_id,"
                    + " x.programme_id, x.person_id, date(?) - interval 200 day, false, 'Led the course beside the local lead, who saw"
                    + " it', timestamp(?) - interval 200 day, 1 from (select s.partnership_id, c.programme_id, a.person_id,"
                    + " row_number() over (partition by c.programme_id order by count(*) desc, a.person_id) as n from session s join"
                    + " course c on c.id = s.course_id join programme g on g.id = c.programme_id and g.code = 'CONTEXTUAL' join"
                    + " trainer_assignment a on a.session_id = s.id and a.role in ('LEAD', 'CO') where exists (select 1 from"
                    + " readiness_statement r where r.programme_id = g.id and r.holds_until > ?) group by s.partnership_id,"
                    + " c.programme_id, a.person_id) x where x.n <= 3";

    private static final String PATHS =
            "insert into trainer_path (id, partnership_id, programme_id, person_id, partner_id,"
                    + " standing, since_date, accreditation_id, valid_until, created_at, version) select concat(left(a.id, 14), '7a',"
                    + " substr(a.id, 17)), a.partnership_id, a.programme_id, a.person_id, (select e.partner_id from engagement e where"
                    + " e.person_id = a.person_id order by e.to_date is null desc, e.is_primary desc limit 1),"
                    + " if(a.to_date < ?, 'LAPSED', 'ACCREDITED'), a.from_date, if(a.to_date < ?, null, a.id), a.to_date,"
                    + " timestamp(?) - interval " + KNOWN_FOR + " day, 1 from trainer_accreditation a";
    private static final String ACCREDITED =
            "insert into trainer_path_step (id, path_id, step, on_date, evidence, taken_by,"
                    + " taken_at) select concat(left(t.id, 14), '7b', substr(t.id, 17)), t.id, 'ACCREDITED', t.since_date, a.evidence,"
                    + " a.recorded_by, a.recorded_at from trainer_path t join trainer_accreditation a on a.person_id = t.person_id and"
                    + " a.programme_id = t.programme_id where timestamp(?) is not null";
    /** The fewest deliveries of each programme, by nobody who is to train again: lapsed twelve days ago. */
    private static final String LAPSED = "update trainer_path t join (select x.id, row_number() over (partition by"
            + " x.programme_id order by x.id) as n from trainer_path x join programme g on g.id = x.programme_id and g.code in"
            + " ('SOLIHULL', 'FIVE-TO-THRIVE', 'MI') where x.standing = 'ACCREDITED' and x.valid_until is null"
            + " and x.since_date < ? - interval 2 year and not exists (select 1 from trainer_assignment a join session_day d on"
            + " d.session_id = a.session_id where a.person_id = x.person_id and d.on_date > ? - interval 30 day)"
            + " and not exists (select 1 from account k where k.person_id = x.person_id)) f on f.id = t.id and f.n = 1"
            + " join trainer_accreditation a on a.id = t.accreditation_id set a.to_date = date(?) - interval 13 day,"
            + " t.standing = 'LAPSED', t.lapse_cause = 'DELIVERIES', t.valid_until = null, t.accreditation_id = null";

    private static final String LAPSE_DAYS =
            "update trainer_path t join trainer_accreditation a on a.person_id = t.person_id and"
                    + " a.programme_id = t.programme_id set t.lapses_on = a.to_date + interval 1 day, t.at_risk_from = a.to_date -"
                    + " interval 89 day, t.lapse_cause = coalesce(t.lapse_cause, 'ENDED') where t.standing = 'LAPSED' and ? is not null";
    private static final String LAPSE_STEPS =
            "insert into trainer_path_step (id, path_id, step, on_date, taken_at) select"
                    + " concat(left(t.id, 14), '7c', substr(t.id, 17)), t.id, 'LAPSED', t.lapses_on, timestamp(t.lapses_on) from"
                    + " trainer_path t where t.standing = 'LAPSED' and ? is not null";
    private static final String SECOND =
            "(select max(d.on_date) from trainer_assignment s join session z on z.id = s.session_id"
                    + " and z.status = 'COMPLETED' join session_day d on d.session_id = z.id join course c on c.id = z.course_id"
                    + " where s.person_id = t.person_id and c.programme_id = t.programme_id and s.role in ('LEAD', 'CO')"
                    + " group by z.id order by 1 desc limit 1 offset 1)";
    /** Somebody who has not delivered twice of late, and was known long enough for it to count in 55 days. */
    private static final String RISK =
            "update trainer_path t join (select x.id, row_number() over (partition by x.programme_id"
                    + " order by x.id) as n from trainer_path x join programme g on g.id = x.programme_id and g.code in ('SOLIHULL',"
                    + " 'FIVE-TO-THRIVE', 'MI') where x.standing = 'ACCREDITED' and x.valid_until is null and x.since_date < ? -"
                    + " interval 1 year and coalesce(" + SECOND.replace("t.p", "x.p")
                    + ", '1990-01-01') < ? - interval 310 day"
                    + " and not exists (select 1 from account k where k.person_id = x.person_id)) f on f.id = t.id and f.n = 1"
                    + " set t.created_at = timestamp(?) - interval 310 day";

    private static final String DUE = "update trainer_path t join programme g on g.id = t.programme_id left join"
            + " trainer_accreditation a on a.id = t.accreditation_id set t.lapses_on = least(coalesce(t.valid_until + interval 1"
            + " day, '9999-12-31'), case g.code when 'CONTEXTUAL' then greatest(t.since_date, date(t.created_at)) + interval 24"
            + " month when 'MI' then greatest(t.since_date, date(t.created_at)) + interval 12 month when 'SOLIHULL' then"
            + " greatest(greatest(t.since_date, date(t.created_at)), coalesce(" + SECOND
            + ", '1990-01-01')) + interval 12 month"
            + " when 'FIVE-TO-THRIVE' then greatest(greatest(t.since_date, date(t.created_at)), coalesce(" + SECOND
            + ", '1990-01-01')) + interval 12 month else '9999-12-31' end) where t.standing = 'ACCREDITED' and ? is not null";
    private static final String DUE_CAUSE = "update trainer_path t join programme g on g.id = t.programme_id set"
            + " t.lapse_cause = if(t.lapses_on = '9999-12-31', null, if(t.valid_until is not null and t.lapses_on ="
            + " t.valid_until + interval 1 day, 'ENDED', if(g.code = 'CONTEXTUAL', 'VALIDITY', if(g.code = 'MI', 'DELIVERIES',"
            + " 'DELIVERIES')))), t.at_risk_from = if(t.lapses_on = '9999-12-31', null, t.lapses_on - interval 90 day),"
            + " t.lapses_on = nullif(t.lapses_on, '9999-12-31') where t.standing = 'ACCREDITED' and ? is not null";
    private static final String KNOWN =
            "update trainer_accreditation a join trainer_path t on t.accreditation_id = a.id set"
                    + " a.to_date = if(t.lapse_cause in ('ENDED', 'VALIDITY'), t.lapses_on - interval 1 day, t.valid_until),"
                    + " a.active_until = if(t.lapse_cause in ('ENDED', 'VALIDITY'), null, t.lapses_on - interval 1 day)"
                    + " where ? is not null";

    private static final String COHORTS =
            "insert into cohort (id, partnership_id, programme_id, name, nominations_until, seats,"
                    + " about, created_at, version) select concat(left(g.id, 14), '7d', substr(g.id, 17)), g.partnership_id, g.id,"
                    + " concat(monthname(?), ' ', year(?), ' cohort'), date(?) + interval 12 day, " + SEATS
                    + ", 'Everybody delivers two"
                    + " sessions beside a mentor before spring. Ask your manager for the release first.', timestamp(g.on_day) - interval 120"
                    + " day, 1 from (select p.*, date(?) as on_day from programme p) g where g.code in ('SOLIHULL', 'FIVE-TO-THRIVE',"
                    + " 'MI', 'CONTEXTUAL') and exists (select 1 from trainer_path t where t.programme_id = g.id or g.code ="
                    + " 'CONTEXTUAL')";
    private static final String MEETINGS =
            "insert into cohort_session (cohort_id, session_id) select k.id, s.id from cohort k"
                    + " join course c on c.programme_id = k.programme_id and c.level = 'TRAIN_THE_TRAINER' join session s on"
                    + " s.course_id = c.id and s.status in ('COMPLETED', 'PUBLISHED') and s.first_start > timestamp(?) - interval 100 day"
                    + " where s.first_start < timestamp(?) + interval 60 day";
    private static final String CANDIDATE =
            "select k.id, k.partnership_id, k.programme_id, g.code, x.person_id, x.partner_id,"
                    + " x.n, (select t.person_id from trainer_path t where t.programme_id = k.programme_id and t.standing = 'ACCREDITED'"
                    + " order by t.since_date limit 1) from cohort k join programme g on g.id = k.programme_id join (select"
                    + " c.programme_id, a.person_id, e.partner_id, row_number() over (partition by c.programme_id order by"
                    + " md5(concat(a.person_id, c.programme_id))) as n from award a join course c on c.id = a.course_id and c.level ="
                    + " 'FOUNDATION' join engagement e on e.person_id = a.person_id and e.is_primary and e.to_date is null and e.kind ="
                    + " 'STAFF' where a.status = 'ACTIVE' and not exists (select 1 from trainer_path t where t.person_id = a.person_id"
                    + " and t.programme_id = c.programme_id) group by c.programme_id, a.person_id, e.partner_id) x on x.programme_id ="
                    + " k.programme_id and x.n <= " + CANDIDATES + " order by k.id, x.n";

    /** Who wrote it down: the programme lead, but what partners and the record say. */
    private static final String BY = "update trainer_path_step s join trainer_path t on t.id = s.path_id join (select"
            + " a.partnership_id, min(if(g.role = 'WORKFORCE_LEAD', a.person_id, null)) as lead from account a join role_grant g"
            + " on g.account_id = a.id where date(?) is not null group by a.partnership_id) k on k.partnership_id ="
            + " t.partnership_id set s.taken_by = k.lead where s.taken_by is null and s.step not in ('PREREQUISITES_CHECKED',"
            + " 'TRAINED', 'LAPSED')";

    /** Their line manager released them; where nobody is on record the words stay. */
    private static final String RELEASES =
            "update trainer_path_step s join trainer_path t on t.id = s.path_id join engagement e on e.person_id = t.person_id"
                    + " and e.partner_id = t.partner_id and e.to_date is null and e.manager_person_id is not null set s.witness_id ="
                    + " e.manager_person_id, s.evidence = 'For 4 sessions' where s.step = 'RELEASED' and s.witness_id is null"
                    + " and e.manager_person_id <> t.person_id and ? is not null";
    /** Deliveries beside a mentor of the county next door; some were seen by an observer from outside, all declare no interest. */
    private static final String ELSEWHERE =
            "update trainer_path_step s set s.witness_id = null, s.place = 'Family hub of the county next door',"
                    + " s.outside_name = 'Robin Ashdown' where s.step = 'CO_DELIVERED' and s.session_id is null and s.taken_by is null"
                    + " and ? is not null";

    private static final String SEEN =
            "update trainer_path_step s join trainer_path t on t.id = s.path_id set s.declaration = 'I neither manage this trainer"
                    + " nor trained them.', s.outside_name = if(crc32(t.id) % 2, 'Dr Noor Saleem', null), s.outside_body ="
                    + " if(crc32(t.id) % 2, 'University school of social work', null), s.witness_id = if(crc32(t.id) % 2, null,"
                    + " s.witness_id) where s.step = 'OBSERVED' and ? is not null";

    private final Connection db;
    private final LocalDate today;

    private TrainerPaths(Connection db, LocalDate today) {
        this.db = db;
        this.today = today;
    }

    /** Writes them, once sessions, accreditations and awards are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        var paths = new TrainerPaths(db, today);
        for (String sql : List.of(
                CONTEXTUAL,
                PATHS,
                ACCREDITED,
                LAPSED,
                LAPSE_DAYS,
                LAPSE_STEPS,
                RISK,
                DUE,
                DUE_CAUSE,
                KNOWN,
                COHORTS,
                MEETINGS)) {
            paths.run(sql);
        }
        paths.candidates();
        for (String sql : List.of(RELEASES, ELSEWHERE, SEEN, BY)) {
            paths.run(sql);
        }
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(sql)) {
            int marks = (int) sql.chars().filter(sign -> sign == '?').count();
            for (int at = 1; at <= marks; at++) {
                write.setDate(at, Date.valueOf(today));
            }
            write.executeUpdate();
        }
    }

    /** Somebody of a cohort: the further down the list, the further on the way. */
    private record Candidate(
            String cohort,
            String partnership,
            String programme,
            String code,
            String person,
            String partner,
            int number,
            String mentor) {

        String path() {
            return cohort.substring(0, 14) + "6" + number + cohort.substring(16);
        }

        /** How many steps of the way they have taken; the first has not got a seat yet. */
        int taken() {
            return Math.min(number == 1 ? 0 : number - 1, WAYS.get(code).size() - 1);
        }
    }

    private void candidates() throws SQLException {
        List<Candidate> all = new ArrayList<>();
        try (Statement read = db.createStatement();
                ResultSet rows = read.executeQuery(CANDIDATE)) {
            while (rows.next()) {
                all.add(new Candidate(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getInt(7),
                        rows.getString(8)));
            }
        }
        for (Candidate each : all) {
            write(each);
        }
    }

    private void write(Candidate each) throws SQLException {
        List<String> way = WAYS.get(each.code());
        boolean seated = each.number() > 1;
        String next = seated ? way.get(each.taken()) : "SELECTED";
        boolean assists = seated && way.indexOf(next) >= way.indexOf("CO_DELIVERED");
        String row = assists ? each.path().substring(0, 14) + "5" + each.path().substring(15) : null;
        if (assists) {
            insert(
                    "trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, provisional, recorded_at,"
                            + " version)",
                    row,
                    each.partnership(),
                    each.programme(),
                    each.person(),
                    today.minusDays(40),
                    true,
                    today.minusDays(40).atStartOfDay(),
                    1);
        }
        insert(
                "trainer_path (id, partnership_id, programme_id, person_id, partner_id, cohort_id, promised_sessions, standing,"
                        + " next_step, accreditation_id, created_at, version)",
                each.path(),
                each.partnership(),
                each.programme(),
                each.person(),
                each.partner(),
                each.cohort(),
                4,
                "CANDIDATE",
                next,
                row,
                today.minusDays(110).atStartOfDay(),
                1);
        steps(each, way, seated);
    }

    private void steps(Candidate each, List<String> way, boolean seated) throws SQLException {
        int day = 110;
        step(each, "NOMINATED", day, null);
        step(each, "RELEASED", day, null);
        if (seated) {
            step(each, "SELECTED", day - 20, null);
        }
        for (String done : way.subList(0, each.taken())) {
            day -= 12;
            boolean witnessed = done.equals("CO_DELIVERED") || done.equals("OBSERVED");
            step(each, done, day, witnessed ? each.mentor() : null);
        }
    }

    private void step(Candidate each, String step, int daysAgo, String witness) throws SQLException {
        LocalDate on = today.minusDays(daysAgo);
        String number = String.format("%02d", Math.floorMod(step.hashCode(), 97));
        String id =
                each.path().substring(0, 14) + "4" + each.number() + each.path().substring(16, 34) + number;
        insert(
                "trainer_path_step (id, path_id, step, on_date, evidence, witness_id, taken_at)",
                id,
                each.path(),
                step,
                on,
                EVIDENCE.get(step),
                witness,
                on.atTime(12, 0));
    }

    private void insert(String into, Object... values) throws SQLException {
        String marks = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement write = db.prepareStatement("insert into " + into + " values (" + marks + ")")) {
            for (int at = 0; at < values.length; at++) {
                write.setObject(at + 1, values[at]);
            }
            write.executeUpdate();
        }
    }
}
