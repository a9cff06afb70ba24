package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The year that was made up keeps every rule the application keeps. */
class DemonstrationHoldsTogetherIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 29);
    private static Loaded loaded;

    @BeforeAll
    static void load() throws Exception {
        loaded = Loaded.around(TODAY, "hearth.test.demonstration.url");
    }

    @AfterAll
    static void close() throws Exception {
        if (loaded != null) {
            loaded.close();
        }
    }

    /** What must not be found. */
    static Map<String, String> breaches() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "a share holds as many places as bookings took",
                "select s.id from place_share s left join booking b on b.share_id = s.id"
                        + " and b.status in ('CONFIRMED', 'REQUESTED', 'OFFERED') group by s.id having max(s.taken) <> count(b.id)"
                        + " or max(s.taken) > max(s.places)");
        all.put(
                "shares add up to the capacity",
                "select a.session_id from place_allocation a join place_share s on s.session_id = a.session_id"
                        + " group by a.session_id having max(a.capacity) <> sum(s.places)");
        all.put(
                "lists show the places that are free",
                "select a.session_id from place_allocation a join session x on x.id = a.session_id"
                        + " join place_share s on s.session_id = a.session_id where a.status = 'OPEN'"
                        + " group by a.session_id having max(x.free_places) <> sum(s.places - s.taken)");
        all.put(
                "people use a share that is theirs",
                "select b.id from booking b join place_share s on s.id = b.share_id"
                        + " join place_allocation a on a.session_id = b.session_id"
                        + " where s.kind = 'OWN' and b.partner_id <> a.host_partner_id"
                        + " or s.kind = 'PARTNER' and b.partner_id <> s.partner_id"
                        + " or s.kind = 'AGREEMENT' and not exists (select 1 from agreement_partner p"
                        + " where p.agreement_id = a.agreement_id and p.partner_id = b.partner_id)");
        all.put("no room is used twice at once", overlap("a.room_id = b.room_id", ""));
        all.put(
                "no trainer is at two places at once",
                overlap(
                        "ta.person_id = tb.person_id",
                        " join trainer_assignment ta on ta.session_id = a.id"
                                + " join trainer_assignment tb on tb.session_id = b.id"));
        all.put(
                "nobody is booked twice at once",
                overlap(
                        "ba.person_id = bb.person_id and ba.status <> 'CANCELLED' and bb.status <> 'CANCELLED'",
                        " join booking ba on ba.session_id = a.id join booking bb on bb.session_id = b.id"));
        all.put(
                "nobody learns while they train",
                overlap(
                        "ta.person_id = bb.person_id and bb.status <> 'CANCELLED'",
                        " join trainer_assignment ta on ta.session_id = a.id join booking bb on bb.session_id = b.id"));
        all.put(
                "a room holds everybody",
                "select x.id from session x join room r on r.id = x.room_id where r.capacity < x.capacity");
        all.put(
                "every step is written down",
                "select b.id from booking b where b.status <> (select h.to_status from booking_history h"
                        + " where h.booking_id = b.id order by h.at desc, h.id desc limit 1)");
        all.put(
                "a session's status is its last step",
                "select x.id from session x where x.status <> (select h.to_status from session_history h"
                        + " where h.session_id = x.id order by h.at desc, h.id desc limit 1)");
        all.put(
                "steps follow one another",
                "select h.id from booking_history h join booking_history l on l.booking_id = h.booking_id"
                        + " and l.to_status = h.from_status where h.at < l.at");
        all.put(
                "nothing was done after today",
                "select id from booking_history where at > '2026-08-29' union select id from session_history"
                        + " where at > '2026-08-29' union select id from attendance where marked_at > '2026-08-29'");
        all.put(
                "nobody booked after booking closed",
                "select b.id from booking b join place_allocation a on a.session_id = b.session_id"
                        + " where b.booked_at > a.closes_at");
        all.put(
                "whoever waits waits for something full",
                "select b.id from booking b join place_allocation a on a.session_id = b.session_id"
                        + " join place_share s on s.session_id = a.session_id"
                        + " where b.status = 'WAITING' and s.taken < s.places");
        all.putAll(awards());
        return all;
    }

    private static Map<String, String> awards() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "an award of a session is for full attendance",
                "select w.id from award w left join completion c on c.booking_id = w.booking_id"
                        + " where w.booking_id is not null and (c.outcome is null or c.outcome <> 'FULL')");
        all.put(
                "full attendance is every day with at most thirty minutes missed",
                "select c.booking_id from completion c join session x on x.id = c.session_id where c.outcome = 'FULL'"
                        + " and (select count(*) from attendance t where t.booking_id = c.booking_id"
                        + " and t.mark <> 'ABSENT' and t.minutes_missed <= 30) <>"
                        + " (select count(*) from session_day d where d.session_id = x.id)");
        all.put(
                "an award has every condition its course asks",
                "select w.id from award w join course c on c.id = w.course_id where w.booking_id is not null"
                        + " and (select count(*) from condition_met m where m.booking_id = w.booking_id)"
                        + " < length(c.conditions) - length(replace(c.conditions, ' ', ''))");
        all.put(
                "whoever earned everything has the award",
                "select c.booking_id from completion c join course k on k.id = c.course_id where c.outcome = 'FULL'"
                        + " and (select count(*) from condition_met m where m.booking_id = c.booking_id)"
                        + " = length(k.conditions) - length(replace(k.conditions, ' ', ''))"
                        + " and not exists (select 1 from award w where w.booking_id = c.booking_id)"
                        + " and not exists (select 1 from certificate_rule r where r.partnership_id = c.partnership_id and"
                        + " r.course_ref = k.ref and r.from_date <= (select min(d.on_date) from session_day d where"
                        + " d.session_id = c.session_id))");
        all.put(
                "completed means that every register is finished",
                "select x.id from session x join register_day r on r.session_id = x.id"
                        + " where x.status = 'COMPLETED' and r.finished_at is null");
        all.put(
                "what comes first was held when the session began",
                "select b.id from booking b join session x on x.id = b.session_id"
                        + " join course_prerequisite p on p.course_id = x.course_id where b.status <> 'CANCELLED'"
                        + " and not exists (select 1 from award w where w.person_id = b.person_id"
                        + " and w.course_id = p.required_id and w.status = 'ACTIVE' and w.awarded_on <= date(x.first_start)"
                        + " and (w.renew_by is null or w.renew_by >= date(x.first_start)))");
        all.put(
                "two days of Solihull foundation lie 7 to 28 days apart",
                "select x.id from session x join course c on c.id = x.course_id and c.ref = 'C-SOL-F'"
                        + " join session_day a on a.session_id = x.id and a.number = 1"
                        + " join session_day b on b.session_id = x.id and b.number = 2"
                        + " where datediff(b.on_date, a.on_date) not between 7 and 28");
        all.put(
                "trainers of an accredited programme are accredited on every day",
                "select x.id from session x join course c on c.id = x.course_id join programme g on g.id = c.programme_id"
                        + " and g.code in ('SOLIHULL', 'FIVE-TO-THRIVE', 'MI', 'PERINATAL')"
                        + " join trainer_assignment t on t.session_id = x.id join session_day d on d.session_id = x.id"
                        + " where c.level <> 'TRAIN_THE_TRAINER' and not exists (select 1 from trainer_accreditation k"
                        + " where k.person_id = t.person_id and k.programme_id = g.id and k.from_date <= d.on_date"
                        + " and (k.to_date is null or k.to_date >= d.on_date))");
        all.put(
                "the host of a licensed programme is covered on every day",
                "select x.ref from session x join course c on c.id = x.course_id join programme g on g.id = c.programme_id"
                        + " and g.licence_need = 'ORGANISATION' join session_day d on d.session_id = x.id"
                        + " where not exists (select 1 from licence l left join licence_cover v on v.licence_id = l.id"
                        + " and v.from_date <= d.on_date and (v.to_date is null or v.to_date >= d.on_date)"
                        + " where l.programme_id = g.id and l.from_date <= d.on_date and l.to_date >= d.on_date"
                        + " and (l.holder_id = x.host_partner_id or v.partner_id = x.host_partner_id))");
        all.put(
                "a locally adapted programme to come has content and a ready area on every day",
                "select x.ref from session x join course c on c.id = x.course_id join programme g on g.id = c.programme_id"
                        + " and g.code = 'CONTEXTUAL' join session_day d on d.session_id = x.id and d.on_date >= curdate()"
                        + " where x.status in ('PUBLISHED', 'RUNNING') and not (exists (select 1 from content_version v"
                        + " where v.programme_id = g.id and v.adopted_on <= d.on_date and v.withdrawn_on is null)"
                        + " and exists (select 1 from readiness_statement s where s.programme_id = g.id"
                        + " and s.stated_on <= d.on_date and s.holds_until >= d.on_date and s.withdrawn_on is null))");
        all.put("no training at the weekend", "select session_id from session_day where weekday(on_date) > 4");
        all.put(
                "nothing crosses from one partnership to another",
                "select b.id from booking b join person p on p.id = b.person_id join session x on x.id = b.session_id"
                        + " where p.partnership_id <> b.partnership_id or x.partnership_id <> b.partnership_id");
        return all;
    }

    private static String overlap(String same, String joins) {
        return "select a.id from session a join session_day da on da.session_id = a.id"
                + " join session_day db on db.starts_at < da.ends_at and da.starts_at < db.ends_at"
                + " and db.session_id <> da.session_id join session b on b.id = db.session_id" + joins
                + " where a.status <> 'CANCELLED' and b.status <> 'CANCELLED' and " + same;
    }

    @TestFactory
    Stream<DynamicTest> it_holds_that() {
        return breaches().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(loaded.rows(rule.getValue()))
                        .isEmpty()));
    }

    @Test
    void rates_are_those_of_a_real_quarter() throws Exception {
        String past =
                " from booking b join session x on x.id = b.session_id where x.status = 'COMPLETED' and x.first_start > '2026-02-01'";
        double places =
                number("select sum(capacity) from session where status = 'COMPLETED' and first_start > '2026-02-01'");
        double registered = number("select count(*)" + past);
        double cancelled = number("select count(*)" + past + " and b.status = 'CANCELLED'");
        double stayedAway = number("select count(*) from completion where outcome = 'NONE'");
        double there = number(
                "select count(*) from attendance t join session x on x.id = t.session_id"
                        + " where x.status = 'COMPLETED' and x.first_start > '2026-02-01' and t.day_number = 1 and t.mark <> 'ABSENT'");
        assertThat(there / places).as("take-up").isBetween(0.72, 0.82);
        assertThat(cancelled / registered).as("cancelled").isBetween(0.06, 0.12);
        assertThat(stayedAway / registered).as("did not come").isBetween(0.04, 0.08);
    }

    @Test
    void the_operators_auditor_finds_nothing() throws Exception {
        assertThat(loaded.verified().checks().stream()
                        .filter(check -> !check.ok())
                        .toList())
                .isEmpty();
    }

    @Test
    void there_is_something_of_everything() throws Exception {
        for (String status : List.of("DRAFT", "PUBLISHED", "RUNNING", "COMPLETED", "CANCELLED")) {
            assertThat(number("select count(*) from session where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        for (String status : List.of("REQUESTED", "CONFIRMED", "WAITING", "OFFERED", "CANCELLED")) {
            assertThat(number("select count(*) from booking where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        for (String status : List.of("ACTIVE", "REVOKED", "REPLACED")) {
            assertThat(number("select count(*) from award where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        assertThat(number("select count(*) from award where status = 'ACTIVE'"
                        + " and renew_by between '2026-08-29' and '2026-10-28'"))
                .isPositive();
        for (String step : List.of("MANAGER", "TRAINING_LEAD")) {
            assertThat(number("select count(*) from booking where status = 'REQUESTED' and approval_rule = 'BOTH'"
                            + " and approval_step = '" + step + "'"))
                    .as(step)
                    .isPositive();
        }
        assertThat(number("select count(*) from approval_deputy where to_date > from_date"))
                .isPositive();
        assertThat(number("select count(*) from attendance where walk_in_name is not null"))
                .isPositive();
    }

    /** Each area's content in numbers that change with it; what the catalogue numbers anew and salts anew left out. */
    private static final List<String> CONTENT = List.of(
            "person|id, given_name, family_name, email, phone, access_needs, created_at",
            "engagement|id, person_id, partner_id, kind, job_title, fte, from_date, to_date, manager_person_id",
            "account|id, person_id, email, created_at",
            "role_grant|id, account_id, role, scope_kind, scope_id",
            "site|id, name, address, step_free",
            "session|id, ref, host_partner_id, status, site_id, capacity, first_start, last_end, free_places, published_at",
            "trainer_assignment|session_id, person_id, role",
            "booking|id, session_id, person_id, status, share_id, turn, booked_at, ended_at, end_reason",
            "attendance|id, session_id, day_number, booking_id, walk_in_name, mark, minutes_missed, marked_at",
            "award|id, number, person_id, session_id, awarded_on, renew_by, status",
            "audit_event|id, at, person_id, action, entity_id");

    @Test
    void the_same_day_and_seed_make_the_same_content() throws Exception {
        List<String> first = content();
        assertThat(first).hasSameSizeAs(CONTENT).allSatisfy(line -> assertThat(line)
                .doesNotContain("null"));
        try (Loaded again = Loaded.around(TODAY, "hearth.test.demonstration.url")) {
            assertThat(content()).isEqualTo(first);
            assertThat(again.number("select count(*) from partnership")).isEqualByComparingTo("5");
        }
    }

    /** How many rows, and a sum over all that is in them, for each table. */
    private static List<String> content() throws Exception {
        List<String> sums = new ArrayList<>();
        for (String each : CONTENT) {
            String[] parts = each.split("\\|");
            String cells = Stream.of(parts[1].split(", "))
                    .map(column -> "coalesce(" + column + ", '-')")
                    .collect(Collectors.joining(", "));
            sums.add(parts[0] + ": "
                    + loaded.rows("select count(*), sum(crc32(concat_ws('|', " + cells + "))) from " + parts[0]));
        }
        return sums;
    }

    @Test
    void each_of_rotherhams_three_hubs_has_satellites() throws Exception {
        assertThat(loaded.rows("select h.name, count(*) from site s join hub h on h.id = s.hub_id"
                        + " join partnership p on p.id = s.partnership_id"
                        + " where p.code = 'rotherham' and s.kind = 'SATELLITE' and s.locality_id = h.locality_id"
                        + " group by h.name order by h.name"))
                .containsExactly("Central Family Hub|3", "North Family Hub|3", "South Family Hub|3");
    }

    private static double number(String query) throws Exception {
        BigDecimal number = loaded.number(query);
        return number == null ? 0 : number.doubleValue();
    }
}
