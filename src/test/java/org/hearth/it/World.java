package org.hearth.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.account.TokenSecret;
import org.hearth.kernel.Identity;

/**
 * Makes what a test needs, straight into the tables. Every test gets its own partnership, so tests share a database and
 * never meet. Works inside the server and outside it.
 */
public final class World {

    /** The password of everybody a test makes. */
    public static final String PASSWORD = "three random words";

    private static final String HASH = QuickHash.of(PASSWORD);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** The connection a test gave for what it makes, when its database is not the suite's. */
    private static final ThreadLocal<Connection> GIVEN = new ThreadLocal<>();

    /** Connections between two statements, so that not every statement has to sign in to the database anew. */
    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    private static final int KEPT = 4;

    private World() {}

    /** Makes things in another database than the suite's: all that {@code making} makes goes over this connection. */
    public static <T> T in(Connection db, Supplier<T> making) {
        GIVEN.set(db);
        try {
            return making.get();
        } finally {
            GIVEN.remove();
        }
    }

    /** Makes several things in one transaction, and not each row in one of its own. */
    public static <T> T atOnce(Supplier<T> making) {
        try (Link link = link()) {
            if (!link.db().getAutoCommit()) {
                return making.get();
            }
            link.db().setAutoCommit(false);
            try {
                T made = link.own() ? in(link.db(), making) : making.get();
                link.db().commit();
                return made;
            } finally {
                link.db().rollback();
                link.db().setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A partnership of two partners and an agreement between them on reciprocal places. */
    public static Partnership partnership() {
        return atOnce(World::madePartnership);
    }

    private static Partnership madePartnership() {
        String id = Identity.next();
        String code = "p" + id.substring(24);
        insert(
                "partnership",
                "id",
                id,
                "code",
                code,
                "name",
                "Partnership " + code,
                "authority",
                "Council " + code,
                "version",
                1);
        String agreement = Identity.next();
        insert(
                "agreement",
                "id",
                agreement,
                "partnership_id",
                id,
                "kind",
                "RECIPROCAL",
                "name",
                "Shared places",
                "from_date",
                LONG_AGO,
                "version",
                1);
        Partner host = partner(id, agreement, "Council " + code);
        Partner guest = partner(id, agreement, "Trust " + code);
        return new Partnership(id, agreement, host, guest);
    }

    /** One more partner of the agreement. */
    public static Partner partner(String partnership, String agreement, String name) {
        String id = Identity.next();
        insert(
                "partner",
                "id",
                id,
                "partnership_id",
                partnership,
                "name",
                name,
                "type",
                "COUNCIL_SERVICE",
                "sector",
                "LOCAL_AUTHORITY",
                "status",
                "ACTIVE",
                "member_from",
                LONG_AGO,
                "booking_approval",
                "NONE",
                "version",
                1);
        if (agreement != null) {
            insert("agreement_partner", "agreement_id", agreement, "partner_id", id, "from_date", LONG_AGO);
        }
        return new Partner(id, partnership, name);
    }

    /** A person engaged by the partner, with an account and an API token, holding the roles named. */
    public static Someone someone(Partner partner, String givenName, String... roles) {
        return atOnce(() -> madeSomeone(partner, givenName, roles));
    }

    private static Someone madeSomeone(Partner partner, String givenName, String... roles) {
        String person = Identity.next();
        String account = Identity.next();
        String email = givenName.toLowerCase(java.util.Locale.ROOT) + "." + person.substring(24) + "@example.org";
        String engagement = Identity.next();
        Instant now = Clock.systemUTC().instant();
        insert(
                "person",
                "id",
                person,
                "partnership_id",
                partner.partnership(),
                "given_name",
                givenName,
                "family_name",
                "Tester " + person.substring(30),
                "email",
                email,
                "status",
                "ACTIVE",
                "created_at",
                at(now),
                "version",
                1);
        insert(
                "engagement",
                "id",
                engagement,
                "person_id",
                person,
                "partner_id",
                partner.id(),
                "partnership_id",
                partner.partnership(),
                "kind",
                "STAFF",
                "job_title",
                "Practitioner",
                "from_date",
                LONG_AGO,
                "is_primary",
                true,
                "has_no_manager",
                true,
                "version",
                1);
        insert(
                "account",
                "id",
                account,
                "person_id",
                person,
                "partnership_id",
                partner.partnership(),
                "email",
                email,
                "password_hash",
                HASH,
                "status",
                "ACTIVE",
                "created_at",
                at(now),
                "version",
                1);
        grant(account, "LEARNER", "SELF", null);
        for (String role : roles) {
            String[] parts = role.split("@");
            String kind = parts.length > 1 ? parts[1] : "PARTNER";
            String scope =
                    switch (kind) {
                        case "PARTNER" -> partner.id();
                        case "PARTNERSHIP" -> partner.partnership();
                        default -> null;
                    };
            grant(account, parts[0], kind, scope);
        }
        return new Someone(person, account, engagement, email, givenName, token(account, now), partner);
    }

    /** Gives an account a role. */
    public static void grant(String account, String role, String kind, String scope) {
        insert(
                "role_grant",
                "id",
                Identity.next(),
                "account_id",
                account,
                "role",
                role,
                "scope_kind",
                kind,
                "scope_id",
                scope,
                "from_date",
                LONG_AGO,
                "granted_at",
                at(Clock.systemUTC().instant()));
    }

    private static String token(String account, Instant now) {
        TokenSecret secret = TokenSecret.fresh();
        insert(
                "api_token",
                "id",
                Identity.next(),
                "account_id",
                account,
                "name",
                "test",
                "prefix",
                secret.prefix(),
                "secret_hash",
                secret.hash(),
                "scopes",
                "*",
                "created_at",
                at(now),
                "expires_at",
                at(now.plus(Duration.ofDays(2))));
        return secret.text();
    }

    /** A published one-day course outside any programme. */
    public static String course(Partnership where) {
        String id = Identity.next();
        insert(
                "course",
                "id",
                id,
                "partnership_id",
                where.id(),
                "ref",
                "C-" + id.substring(26),
                "edition",
                1,
                "title",
                "Course " + id.substring(28),
                "summary",
                "About something",
                "topic",
                "Relationships",
                "level",
                "FOUNDATION",
                "mode",
                "FACE_TO_FACE",
                "days",
                1,
                "minutes",
                360,
                "status",
                "PUBLISHED",
                "search_text",
                "",
                "version",
                1);
        return id;
    }

    /** A published session some days from now, 9:30am to 4pm, with its places: the host's own and those of the agreement. */
    public static Session session(Partnership where, String course, int daysAhead, int own, int agreementPlaces) {
        return atOnce(() -> madeSession(where, course, daysAhead, own, agreementPlaces));
    }

    private static Session madeSession(Partnership where, String course, int daysAhead, int own, int agreementPlaces) {
        String id = Identity.next();
        LocalDate date = LocalDate.now(ZONE).plusDays(daysAhead);
        Instant starts = date.atTime(9, 30).atZone(ZONE).toInstant();
        Instant ends = date.atTime(16, 0).atZone(ZONE).toInstant();
        Instant published = Clock.systemUTC().instant().minus(Duration.ofDays(1));
        int capacity = own + agreementPlaces;
        insert(
                "session",
                "id",
                id,
                "partnership_id",
                where.id(),
                "host_partner_id",
                where.host().id(),
                "course_id",
                course,
                "ref",
                "S-" + id.substring(24),
                "status",
                "PUBLISHED",
                "mode",
                "ONLINE",
                "online_link",
                "https://example.org/meet",
                "capacity",
                capacity,
                "closes_at",
                at(starts),
                "first_start",
                at(starts),
                "last_end",
                at(ends),
                "free_places",
                capacity,
                "published_at",
                at(published),
                "created_at",
                at(published),
                "version",
                1);
        insert(
                "session_history",
                "id",
                Identity.next(),
                "session_id",
                id,
                "at",
                at(published),
                "to_status",
                "PUBLISHED");
        insert(
                "session_day",
                "session_id",
                id,
                "number",
                1,
                "on_date",
                date,
                "from_time",
                LocalTime.of(9, 30),
                "to_time",
                LocalTime.of(16, 0),
                "starts_at",
                at(starts),
                "ends_at",
                at(ends));
        insert(
                "place_allocation",
                "session_id",
                id,
                "partnership_id",
                where.id(),
                "host_partner_id",
                where.host().id(),
                "course_id",
                course,
                "agreement_id",
                where.agreement(),
                "capacity",
                capacity,
                "closes_at",
                at(starts),
                "first_start",
                at(starts),
                "last_end",
                at(ends),
                "status",
                "OPEN",
                "version",
                1);
        insert(
                "place_day",
                "session_id",
                id,
                "number",
                1,
                "on_date",
                date,
                "starts_at",
                at(starts),
                "ends_at",
                at(ends));
        insert(
                "place_share",
                "id",
                Identity.next(),
                "session_id",
                id,
                "kind",
                "OWN",
                "partner_id",
                where.host().id(),
                "places",
                own);
        insert(
                "place_share",
                "id",
                Identity.next(),
                "session_id",
                id,
                "kind",
                "AGREEMENT",
                "partner_id",
                null,
                "places",
                agreementPlaces);
        return new Session(id, "S-" + id.substring(24), date);
    }

    /** The first number a query answers; for looking at what was really written. */
    public static long number(String sql, Object... parameters) {
        try (Link link = link();
                PreparedStatement statement = link.db().prepareStatement(sql)) {
            fill(statement, parameters);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() ? answer.getLong(1) : -1;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The first text a query answers, or null. */
    public static String text(String sql, Object... parameters) {
        try (Link link = link();
                PreparedStatement statement = link.db().prepareStatement(sql)) {
            fill(statement, parameters);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() ? answer.getString(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Runs one statement. */
    public static int run(String sql, Object... parameters) {
        try (Link link = link();
                PreparedStatement statement = link.db().prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** A connection to the database under test. */
    public static Connection open() throws SQLException {
        String prefix = System.getProperty("hearth.test.db.url") == null ? "hearth.db." : "hearth.test.db.";
        return DriverManager.getConnection(
                System.getProperty(prefix + "url"),
                System.getProperty(prefix + "user"),
                System.getProperty(prefix + "password"));
    }

    private static Link link() throws SQLException {
        Connection given = GIVEN.get();
        if (given != null) {
            return new Link(given, false);
        }
        Connection idle = IDLE.poll();
        return new Link(idle == null ? open() : idle, true);
    }

    /** A connection for one statement; afterwards it is kept for the next, or closed where enough are, or left where it was given. */
    private record Link(Connection db, boolean own) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (own && (db.isClosed() || IDLE.size() >= KEPT || !IDLE.offer(db))) {
                db.close();
            }
        }
    }

    private static void insert(String table, Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        String marks = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        run(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + marks + ")",
                row.values().toArray());
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** A partnership made for one test. */
    public record Partnership(String id, String agreement, Partner host, Partner guest) {}

    /** A partner made for one test. */
    public record Partner(String id, String partnership, String name) {}

    /** A person made for one test, who can sign in. */
    public record Someone(
            String person,
            String account,
            String engagement,
            String email,
            String name,
            String token,
            Partner partner) {}

    /** A published session made for one test. */
    public record Session(String id, String ref, LocalDate date) {}
}
