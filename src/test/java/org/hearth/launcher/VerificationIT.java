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

    private static EmbeddedDatabase database;
    private static Connection db;
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

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
        Set<String> tried = new TreeSet<>(PlantedFaults.ALL.keySet());
        tried.addAll(PlantedFaults.LOCKS.keySet());
        assertThat(tried).isEqualTo(checks);
    }

    @TestFactory
    List<DynamicTest> each_planted_fault_is_found() {
        return PlantedFaults.ALL.keySet().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check, () -> assertThat(found(check)).isPositive()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> an_audit_or_a_ledger_that_could_be_changed_is_found() {
        return PlantedFaults.LOCKS.entrySet().stream()
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
            for (String part : named(PlantedFaults.ALL.get(name)).split("; ")) {
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
