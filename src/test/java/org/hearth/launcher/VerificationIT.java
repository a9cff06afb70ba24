package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The auditor finds what it looks for: each fault is planted in a database that is in order, and its check NAMES it. */
class VerificationIT {

    private static final Path DATA = Path.of("target", "verification-it");
    private static final List<Verification.Check> CHECKS = Verification.checks(VerificationIT.class.getClassLoader());

    /** Their fault is a trigger that is gone, which no transaction takes back; they have a test of their own. */
    private static final Map<String, String> LOCKS =
            Map.of("audit-append-only", "audit_event", "ledger-append-only", "ledger_line");

    /** What each check must find: the statements that plant its fault, parted by semicolons. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        fault("tokens of closed accounts", "update account set status = 'CLOSED' where id = ':account'");
        fault("grants", "update role_grant set role = 'WIZARD' where account_id = ':account'");
        fault("accounts without a person", "update account set person_id = 'nobody' where id = ':account'");
        fault("capacity agreed", "update session set capacity = 11 where id = ':other'");
        fault("capacity", "update place_share set places = 99, taken = 40 where id = ':share'");
        fault("every place shared out", "update place_share set places = places - 1 where id = ':share'");
        fault("given and taken", "update booking set partner_id = ':guest' where id = ':booking'");
        fault("bookings without people", "update booking set person_id = 'nobody' where id = ':booking'");
        fault(
                "days agreed",
                "update place_day set starts_at = starts_at + interval 1 hour where session_id = ':other'");
        fault(
                "duplicates",
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status,"
                        + " booked_at, version) select 'second', session_id, partnership_id, person_id, engagement_id,"
                        + " partner_id, share_id, status, booked_at, 1 from booking where id = ':booking'");
        fault("free places", "update session set free_places = free_places + 1 where id = ':session'");
        fault("status without history", "delete from booking_history where booking_id = ':booking'");
        fault(
                "overlapping bookings",
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status,"
                        + " booked_at, version) select 'elsewhere', ':other', partnership_id, person_id, engagement_id,"
                        + " partner_id, null, 'WAITING', booked_at, 1 from booking where id = ':booking'");
        fault(
                "trainers booked",
                "insert into trainer_assignment select ':other', person_id, 'CO' from booking where id = ':booking'");
        fault("places taken", "update place_share set taken = taken + 1 where id = ':share'");
        fault("marks without a place", "update attendance set session_id = ':other' where booking_id = ':booking'");
        fault("marks without a day", "update attendance set day_number = 7 where booking_id = ':booking'");
        fault("finished registers", "delete from attendance where booking_id = ':booking'");
        fault("ledger balanced", "insert into ledger_line values ('nothing', ':guest', 'GAVE', 1)");
        fault("ledger as booked", "update booking set partner_id = ':guest' where id = ':booking'");
        fault(
                "ledger parties",
                "insert into ledger_entry (id, partnership_id, session_id, booking_id, unit, cause, at) select 'wrong',"
                        + " partnership_id, session_id, id, 'PLACE', 'TAKEN', booked_at from booking where id = ':booking'");
        fault(
                "gifts of credits",
                "insert into ledger_entry (id, partnership_id, unit, cause, at) values ('gift', ':partnership', 'PLACE', 'GIFT',"
                        + " now())");
        fault(
                "requests for places",
                "insert into place_request (id, partnership_id, partner_id, course_id, places, by_date, status, asked_at,"
                        + " version) values ('asked', ':partnership', ':foreign', ':course', 1, '2999-01-01', 'OPEN', now(), 1)");
        fault("waiting turns", "update booking set turn = 3 where id = ':booking'");
        fault(
                "offers",
                "insert into booking (id, session_id, partnership_id, person_id, partner_id, share_id, status, booked_at,"
                        + " offer_until, offer_number, version) select 'offered', session_id, partnership_id, 'nobody',"
                        + " partner_id, share_id, 'OFFERED', booked_at, '2999-01-01', 1, 1 from booking where id = ':booking'");
        fault(
                "steps of approval",
                "update booking set approval = 'ASKED', approval_rule = 'MANAGER', approval_step = 'TRAINING_LEAD'"
                        + " where id = ':booking'");
        fault(
                "words that were given",
                "update booking set approval = 'GIVEN', approval_rule = 'BOTH' where id = ':booking'");
        fault(
                "idle places",
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, status, turn,"
                        + " booked_at, version) select 'waits', ':other', b.partnership_id, b.person_id, b.engagement_id,"
                        + " a.host_partner_id, 'WAITING', 1, b.booked_at, 1 from booking b"
                        + " join place_allocation a on a.session_id = ':other' where b.id = ':booking'");
        String wish =
                "insert into wish (id, partnership_id, course_ref, person_id, engagement_id, partner_id, asked_rule,"
                        + " answer_days, delivery, status, asked_by, asked_at, version) select 'wish', b.partnership_id,"
                        + " c.ref, b.person_id, b.engagement_id, b.partner_id, 'NONE', 0, 'EITHER', '%s', b.person_id,"
                        + " b.booked_at, 1 from booking b join place_allocation a on a.session_id = b.session_id"
                        + " join course c on c.id = a.course_id where b.id = ':booking'";
        fault(
                "wishes",
                wish.formatted("MET")
                        + "; insert into wish_turn values ('wish', ':session', 1, ':booking')"
                        + "; update booking set status = 'OFFERED' where id = ':booking'");
        fault(
                "turns of wishes",
                wish.formatted("OPEN")
                        + "; update place_allocation set first_start = '2999-01-01' where session_id = ':session'");
        fault("places from nowhere", "update booking set share_id = null where id = ':booking'");
        String policy =
                "insert into policy (id, partnership_id, from_date, published_at, half_day_minutes, replacement_free,"
                        + " replacement_ready, late_then) values ('p', ':partnership', '%s', now(), 240, true, true, 'NO_CERTIFICATE');"
                        + " update booking set policy_id = 'p' where id = ':booking'";
        String charge =
                "; insert into charge (id, ref, partnership_id, booking_id, partner_id, host_partner_id, policy_id,"
                        + " cause, amount, measure, status, raised_at, version) select 'c', 'CH-1', b.partnership_id, b.id,"
                        + " b.partner_id, a.host_partner_id, 'p', '%s', 100, 'PENCE', '%s', now(), 1 from booking b join"
                        + " place_allocation a on a.session_id = b.session_id where b.id = ':booking'";
        fault("policies of bookings", policy.formatted("2100-01-01"));
        fault("charges and bookings", policy.formatted("2001-01-01") + charge.formatted("LATE_CANCELLATION", "RAISED"));
        fault("how charges stand", policy.formatted("2001-01-01") + charge.formatted("NO_SHOW", "PAID"));
        fault("courses at home", "update course set owner_partner_id = ':foreign' where id = ':course'");
        fault("editions", "update course set follows_id = 'nothing' where id = ':course'");
        fault("prerequisites", "insert into course_prerequisite values (':course', ':course')");
        fault("award-conditions", "update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ':course'");
        fault("award-earned", "update completion set outcome = 'PARTIAL' where booking_id = ':booking'");
        fault("attendance as marked", "update attendance set mark = 'ABSENT' where booking_id = ':booking'");
        fault("award-ended", "update award set status = 'REVOKED' where booking_id = ':booking'");
        fault("award-missing", "update award set booking_id = null where booking_id = ':booking'");
        fault(
                "award-once",
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, session_id, booking_id,"
                        + " course_title, holder_name, level, awarded_on, first_day, last_day, minutes, status, version)"
                        + " select 'again', 'HRT-2', partnership_id, person_id, partner_id, course_id, session_id, booking_id,"
                        + " course_title, holder_name, level, awarded_on, first_day, last_day, minutes, status, 1 from award"
                        + " where booking_id = ':booking'");
        fault("awards", "update award set person_id = 'nobody' where booking_id = ':booking'");
        fault("awards without people", "update award set partner_id = 'nobody' where booking_id = ':booking'");
        fault("completion-settled", "update completion set person_id = 'nobody' where booking_id = ':booking'");
        fault("registers settled", "delete from completion where booking_id = ':booking'");
        fault("replaced awards", "update award set replaced_by = 'nothing' where booking_id = ':booking'");
        fault("mail-sent", "update outbox set status = 'SENT', sent_to = null where id = ':mail'");
        fault(
                "mail-stuck",
                "update outbox set status = 'WAITING', due_at = utc_timestamp(6) - interval 2 hour where id = ':mail'");
        fault("mail without people", "update outbox set person_id = 'nobody' where id = ':mail'");
        fault("agreements at home", "update agreement set partnership_id = ':elsewhere' where id = ':agreement'");
        fault("engagements at home", "update engagement set partner_id = ':foreign' where id = ':engagement'");
        fault("managers", "update engagement set manager_person_id = person_id where id = ':engagement'");
        fault(
                "services, sites and hubs at home",
                "insert into service (id, partner_id, partnership_id, name, from_date, version)"
                        + " values ('service', ':foreign', ':partnership', 'Lost', '2026-01-01', 1)");
        fault("published without places", "update session set status = 'PUBLISHED' where id = ':bare'");
        fault("sessions without days", "update session_day set number = 2 where session_id = ':session'");
        fault("first and last moment", "update session set last_end = last_end + interval 1 day where id = ':session'");
        fault("session status without history", "update session set status = 'CANCELLED' where id = ':session'");
        fault("sessions at home", "update session set host_partner_id = ':foreign' where id = ':session'");
        fault("trainers", "insert into trainer_assignment values (':session', 'nobody', 'LEAD')");
        fault(
                "accreditations",
                "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, recorded_at,"
                        + " version) select 'accredited', partnership_id, id, 'nobody', '2026-01-01', '2026-01-01', 1"
                        + " from programme limit 1");
    }

    private static EmbeddedDatabase database;
    private static Connection db;
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    private static void fault(String check, String statements) {
        FAULTS.put(check, statements);
    }

    @BeforeAll
    static void a_database_in_order() throws SQLException, IOException {
        DataFolder.delete(DATA);
        database = EmbeddedDatabase.start(DATA);
        Schema.migrate(database.url(), database.user(), database.password());
        db = database.access().open();
        World.in(db, () -> {
            somebodyWhoCompletedACourse();
            return null;
        });
        run(
                "alter table booking drop index one_live_booking_per_person",
                "alter table award drop index one_active_award_per_booking",
                "set session foreign_key_checks = 0",
                "set session check_constraint_checks = 0");
    }

    @AfterAll
    static void put_away() throws SQLException, IOException {
        db.close();
        database.close();
        DataFolder.delete(DATA);
    }

    @Test
    void a_database_in_order_is_called_so() throws SQLException {
        Verification result = Verification.run(db, CHECKS);
        assertThat(result.checks().stream().filter(each -> !each.ok()).toList()).isEmpty();
        assertThat(result.ok()).isTrue();
    }

    @Test
    void every_check_has_a_fault_it_is_tried_with() {
        Set<String> checks =
                CHECKS.stream().map(Verification.Check::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = new TreeSet<>(FAULTS.keySet());
        tried.addAll(LOCKS.keySet());
        assertThat(tried).isEqualTo(checks);
    }

    @TestFactory
    List<DynamicTest> each_planted_fault_is_found() {
        return FAULTS.keySet().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check, () -> assertThat(found(check)).isPositive()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> an_audit_or_a_ledger_that_could_be_changed_is_found() {
        return LOCKS.entrySet().stream()
                .map(lock -> DynamicTest.dynamicTest(
                        lock.getKey(), () -> foundWithoutATrigger(lock.getKey(), lock.getValue())))
                .toList();
    }

    @Test
    void the_database_refuses_to_change_the_ledger() throws SQLException {
        db.setAutoCommit(false);
        try {
            run(
                    "insert into ledger_entry (id, partnership_id, unit, cause, at)"
                            + " values ('kept', 'here', 'PLACE', 'TAKEN', utc_timestamp(6))",
                    "insert into ledger_line values ('kept', 'host', 'GAVE', 1), ('kept', 'guest', 'GOT', -1)");
            for (String each : List.of(
                    "update ledger_entry set cause = 'MOVED'",
                    "delete from ledger_entry",
                    "update ledger_line set amount = 2",
                    "delete from ledger_line")) {
                assertThatThrownBy(() -> run(each)).hasMessageContaining("only ever added");
            }
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    private static void foundWithoutATrigger(String lock, String table) throws SQLException {
        String trigger = answer(
                "select trigger_name from information_schema.triggers where trigger_schema = database()"
                        + " and event_object_table = '" + table + "' order by trigger_name limit 1",
                1);
        String made = answer("show create trigger " + trigger, 3);
        run("drop trigger " + trigger);
        try (Statement statement = db.createStatement()) {
            assertThat(Verification.outcome(statement, check(lock)).count()).isOne();
        } finally {
            run(made);
        }
    }

    private static String answer(String query, int column) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(column);
        }
    }

    /** As an operator would find it: exit code 2, and JSON that NAMES the check and the row. */
    @Test
    void the_command_says_which_check_is_broken_and_ends_with_two() throws SQLException {
        assertThat(verify(new ByteArrayOutputStream())).isZero();
        run(named("update place_share set places = 99, taken = 40 where id = ':share'"));
        try {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            assertThat(verify(printed)).isEqualTo(2);
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("\"ok\" : false", "\"capacity\"", NAMES.get(":session"));
        } finally {
            run(named("update place_share set places = 8, taken = 1 where id = ':share'"));
        }
    }

    private static int verify(ByteArrayOutputStream printed) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return Hearth.execute("verify", "--data", DATA.toString());
        } finally {
            System.setOut(before);
        }
    }

    /** Plants the fault, asks its check, and takes the fault back. */
    private static int found(String name) throws SQLException {
        Verification.Check check = check(name);
        db.setAutoCommit(false);
        try (Statement statement = db.createStatement()) {
            assertThat(Verification.outcome(statement, check).findings()).isEmpty();
            for (String part : named(FAULTS.get(name)).split("; ")) {
                statement.executeUpdate(part);
            }
            Verification.Outcome outcome = Verification.outcome(statement, check);
            assertThat(outcome.findings().toString()).doesNotContain("error=");
            return outcome.count();
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    private static Verification.Check check(String name) {
        return CHECKS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String named(String statement) {
        String text = statement;
        for (Map.Entry<String, String> each : NAMES.entrySet()) {
            text = text.replace("'" + each.getKey() + "'", "'" + each.getValue() + "'");
        }
        return text;
    }

    private static void run(String... statements) throws SQLException {
        try (Statement statement = db.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void somebodyWhoCompletedACourse() {
        World.Partnership here = World.partnership();
        World.Partnership elsewhere = World.partnership();
        World.Someone ann = World.someone(here.host(), "Ann");
        String course = World.course(here);
        World.Session session = World.session(here, course, 20, 8, 0);
        World.Session other = World.session(here, World.course(here), 20, 8, 0);
        World.Session bare = World.session(here, course, 30, 8, 0);
        String booking = Identity.next();
        String share = share(session);
        World.run("update session set status = 'DRAFT' where id = ?", bare.id());
        World.run("update session_history set to_status = 'DRAFT' where session_id = ?", bare.id());
        for (String table : List.of("place_share", "place_day", "place_allocation")) {
            World.run("delete from " + table + " where session_id = ?", bare.id());
        }
        booked(here, ann, session, booking, share);
        completed(here, ann, session, course, booking);
        World.run(
                "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status, version)"
                        + " values (?, ?, 'SOL', 'Solihull', 'NONE', 'LOCAL', 'Relationships', 'Two days', 'ACTIVE', 1)",
                Identity.next(),
                here.id());
        String mail = Identity.next();
        World.run(
                "insert into outbox (id, partnership_id, kind, person_id, session_id, booking_id, created_at, due_at, status,"
                        + " message_id) values (?, ?, 'booking.confirmed', ?, ?, ?, utc_timestamp(6), utc_timestamp(6),"
                        + " 'WAITING', 'm@localhost')",
                mail,
                here.id(),
                ann.person(),
                session.id(),
                booking);
        NAMES.putAll(Map.of(
                ":account", ann.account(),
                ":engagement", ann.engagement(),
                ":session", session.id(),
                ":other", other.id(),
                ":bare", bare.id(),
                ":share", share,
                ":booking", booking,
                ":course", course,
                ":mail", mail,
                ":agreement", here.agreement()));
        NAMES.putAll(Map.of(
                ":guest", here.guest().id(),
                ":foreign", elsewhere.host().id(),
                ":partnership", here.id(),
                ":elsewhere", elsewhere.id()));
    }

    private static String share(World.Session session) {
        String share = Identity.next();
        World.run("delete from place_share where session_id = ? and kind = 'AGREEMENT'", session.id());
        World.run("update place_share set id = ? where session_id = ?", share, session.id());
        return share;
    }

    private static void booked(
            World.Partnership here, World.Someone ann, World.Session session, String booking, String share) {
        World.run(
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status,"
                        + " booked_at, version) values (?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', utc_timestamp(6), 1)",
                booking,
                session.id(),
                here.id(),
                ann.person(),
                ann.engagement(),
                here.host().id(),
                share);
        World.run(
                "insert into booking_history (id, booking_id, at, to_status) values (?, ?, ?, 'CONFIRMED')",
                Identity.next(),
                booking,
                LocalDateTime.of(2026, 1, 1, 9, 0));
        World.run("update place_share set taken = 1 where id = ?", share);
        World.run("update session set free_places = 7 where id = ?", session.id());
    }

    private static void completed(
            World.Partnership here, World.Someone ann, World.Session session, String course, String booking) {
        World.run(
                "insert into register_day (session_id, number, finished_at, version) values (?, 1, utc_timestamp(6), 1)",
                session.id());
        World.run(
                "insert into attendance (id, session_id, day_number, booking_id, mark, marked_at, version)"
                        + " values (?, ?, 1, ?, 'HERE', utc_timestamp(6), 1)",
                Identity.next(),
                session.id(),
                booking);
        World.run("update session set status = 'COMPLETED' where id = ?", session.id());
        World.run("update session_history set to_status = 'COMPLETED' where session_id = ?", session.id());
        World.run(
                "insert into completion (booking_id, partnership_id, person_id, partner_id, course_id, session_id, outcome,"
                        + " minutes, settled_at) values (?, ?, ?, ?, ?, ?, 'FULL', 360, utc_timestamp(6))",
                booking,
                here.id(),
                ann.person(),
                here.host().id(),
                course,
                session.id());
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, session_id, booking_id,"
                        + " course_title, holder_name, level, awarded_on, first_day, last_day, minutes, status, version)"
                        + " values (?, 'HRT-1', ?, ?, ?, ?, ?, ?, 'Course', 'Ann', 'FOUNDATION', '2026-01-01', '2026-01-01',"
                        + " '2026-01-01', 360, 'ACTIVE', 1)",
                Identity.next(),
                here.id(),
                ann.person(),
                here.host().id(),
                course,
                session.id(),
                booking);
    }
}
