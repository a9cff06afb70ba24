package org.hearth.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.hearth.launcher.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an operator does with one installation, in the order of a day: look at it, back it up, lose it, get it back, open it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorsDayIT {

    private static final int CLIENTS = 8;
    private static final int SESSIONS = 200;
    private static final int BOOKINGS_BEFORE_THE_BACKUP = 40;
    private static final Pattern VIEW_STATE = Pattern.compile("jakarta.faces.ViewState:0\" value=\"([^\"]+)\"");
    static final Pattern CODE = Pattern.compile("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
    private static final Pattern NONCE = Pattern.compile("primefaces.nonce\" value=\"([^\"]+)\"");

    private static Product product;
    private static World.Someone who;

    @BeforeAll
    static void a_new_installation_starts() throws Exception {
        product = Product.fresh("operators-day");
        product.start();
    }

    @AfterAll
    static void and_stops() throws IOException {
        product.close();
    }

    @Test
    @Order(1)
    void the_code_on_the_console_makes_the_first_administrator_once() throws Exception {
        Matcher code = CODE.matcher(product.said());
        assertThat(code.find()).as(product.said()).isTrue();
        assertThat(setUp("AAAA-BBBB-CCCC-DDDD").body()).contains("The code is not right");
        HttpResponse<String> done = setUp(code.group());
        assertThat(done.statusCode()).as(done.body()).isBetween(302, 303);
        assertThat(setUp(code.group()).statusCode()).as("a second time").isGreaterThanOrEqualTo(400);
        assertThat(product.run("token", "ana@example.org").code()).isZero();
        assertThat(product.run("token", "somebody.else@example.org").code()).isEqualTo(1);
        Product.Ended verified = product.run("verify");
        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(programmesOf("ana@example.org"))
                .as("what an installation begins with")
                .contains(
                        "Five to Thrive", "Solihull Approach", "Motivational Interviewing", "Contextual Safeguarding");
        try (Connection db = product.database()) {
            who = World.in(db, () -> World.someone(World.partnership().host(), "Early"));
        }
    }

    @Test
    @Order(2)
    void a_form_without_our_numbers_is_refused_and_does_not_fail() throws Exception {
        for (String body : new String[] {
            "jakarta.faces.ViewState=", "jakarta.faces.ViewState=1%3A2&primefaces.nonce=x", "form=form"
        }) {
            assertThat(product.send("POST", "/sign-in", body, "Content-Type", "application/x-www-form-urlencoded")
                            .statusCode())
                    .as(body)
                    .isLessThan(500);
        }
    }

    @Test
    @Order(2)
    void a_percent_sign_that_is_no_escape_fails_nothing() throws Exception {
        String form = "application/x-www-form-urlencoded";
        assertThat(product.send("POST", "/sign-in", "email=%zz&%=1&password=%", "Content-Type", form)
                        .statusCode())
                .isLessThan(500);
        for (String path : new String[] {"/sign-in?next=%zz", "/verify?number=%", "/api/v1/partners?q=%zz"}) {
            assertThat(product.raw("GET " + path)).as(path).matches("(?s)HTTP/1.1 [1-4]\\d\\d .*");
        }
    }

    @Test
    @Order(3)
    void nobody_but_this_machine_is_listened_to_and_only_on_two_ports() throws Exception {
        String database = Files.readString(product.data().resolve("db/port")).strip();
        assertThat(ListeningPorts.of(product.processes()))
                .containsExactlyInAnyOrder("tcp 127.0.0.1:" + product.port(), "tcp 127.0.0.1:" + database);
        try (ServerSocket open = new ServerSocket(0)) {
            assertThat(ListeningPorts.of(Stream.of(ProcessHandle.current())))
                    .as("an open port would have been seen")
                    .contains("tcp 0.0.0.0:" + open.getLocalPort());
        }
    }

    @Test
    @Order(4)
    void a_second_start_is_told_why_it_cannot_be() throws Exception {
        Product.Ended same = product.run("run", "--port", String.valueOf(product.port()));
        assertThat(same.code()).isEqualTo(4);
        assertThat(same.said()).startsWith("Hearth is already running on the data folder ");

        Product elsewhere = Product.fresh("operators-day-two");
        Product.Ended port = elsewhere.run("run", "--port", String.valueOf(product.port()));
        assertThat(port.code()).isEqualTo(1);
        assertThat(port.said()).startsWith("Port " + product.port() + " cannot be used");
        assertThat(elsewhere.run("run", "--port", "99999").code()).isEqualTo(2);
        elsewhere.close();
    }

    @Test
    @Order(5)
    void a_backup_made_while_people_book_gives_back_every_booking_made_before_it() throws Exception {
        Path file = product.data().resolveSibling("operators-day.sql.gz");
        delete(file);
        Set<String> before = backUpWhilePeopleBook(file);
        damage();
        assertThat(product.run("verify").code()).as("the damage is seen").isEqualTo(2);
        assertThat(product.run("restore", "--replace", file.toString()).code())
                .as("not while Hearth runs")
                .isEqualTo(4);
        assertThat(product.stop()).as("SIGTERM").isZero();
        restore(file);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(product.data());
                Connection db = connect(database)) {
            assertThat(bookings(db)).containsAll(before);
        }
    }

    /** Hearth has stopped by now, so that all it had to say is in its log. */
    @Test
    @Order(6)
    void what_strangers_sent_is_not_in_the_log() throws Exception {
        String log = Files.readString(product.data().resolve("log/hearth.log"));
        assertThat(log).contains("[INFO]").doesNotContain("%zz").doesNotContain("grizzly.http.util.Parameters");
    }

    @Test
    @Order(6)
    void a_backup_gives_back_every_row() throws Exception {
        Path file = product.data().resolveSibling("operators-day-2.sql.gz");
        delete(file);
        assertThat(product.run("backup", file.toString()).code()).isZero();
        Map<String, Long> rows = rows();
        Product.delete(product.data().resolve("db/data"));
        restore(file);
        assertThat(rows()).isEqualTo(rows).containsKey("booking");
    }

    @Test
    @Order(7)
    void behind_https_nothing_is_served_in_clear_and_cookies_stay_with_their_host() throws Exception {
        product.start("--public-url", "https://hearth.example.org");
        assertThat(product.send("GET", "/sign-in?next=%2Fhome", null).headers().firstValue("Location"))
                .hasValue("https://hearth.example.org/sign-in?next=%2Fhome");
        assertThat(product.send("POST", "/sign-in", "").statusCode()).isEqualTo(403);
        assertThat(api("Authorization", "Bearer " + who.token()).statusCode()).isEqualTo(403);
        assertThat(api("Authorization", "Bearer " + who.token(), "X-Forwarded-Proto", "https")
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> form = product.send("GET", "/sign-in", null, "X-Forwarded-Proto", "https");
        assertThat(form.headers().firstValue("Strict-Transport-Security").orElse(""))
                .isEqualTo("max-age=31536000; includeSubDomains");
        HttpResponse<String> signedIn = signIn(form);
        assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(303);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .anyMatch(cookie -> cookie.startsWith("__Host-hearth="))
                .anyMatch(cookie -> cookie.startsWith("__Host-bind="))
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"))
                .allMatch(cookie -> cookie.contains("; Path=/") && !cookie.contains("Domain"))
                .allMatch(cookie -> cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"));
    }

    @Test
    @Order(8)
    void who_signs_in_is_known_by_the_address_the_proxy_names_and_no_other() throws Exception {
        HttpResponse<String> form = product.send("GET", "/sign-in", null, "X-Forwarded-Proto", "https");
        signIn(form, "X-Forwarded-For", "203.0.113.9, 198.51.100.7");
        try (Connection db = product.database();
                Statement statement = db.createStatement();
                ResultSet last = statement.executeQuery("select address from audit_event where action ="
                        + " 'account.signed-in' order by at desc limit 1")) {
            assertThat(last.next()).isTrue();
            assertThat(last.getString(1)).isEqualTo("198.51.100.7");
        }
    }

    private static String programmesOf(String email) throws IOException, InterruptedException {
        String token = product.run("token", email).said().strip();
        return product.send("GET", "/api/v1/programmes?size=200", null, "Authorization", "Bearer " + token)
                .body();
    }

    private static Set<String> backUpWhilePeopleBook(Path file) throws Exception {
        List<World.Session> sessions = new ArrayList<>();
        List<World.Someone> clients = new ArrayList<>();
        try (Connection db = product.database()) {
            World.in(db, () -> make(sessions, clients));
        }
        Set<String> booked = ConcurrentHashMap.newKeySet();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> booking = new ArrayList<>();
            for (World.Someone client : clients) {
                booking.add(threads.submit(() -> book(client, sessions, booked, enough)));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (booked.size() < BOOKINGS_BEFORE_THE_BACKUP && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            Set<String> before = Set.copyOf(booked);
            Product.Ended backup = product.run("backup", file.toString());
            enough.set(true);
            for (Future<?> each : booking) {
                each.get();
            }
            assertThat(backup.code()).as(backup.said()).isZero();
            assertThat(before).hasSizeGreaterThanOrEqualTo(BOOKINGS_BEFORE_THE_BACKUP);
            assertThat(booked.size()).as("people went on booking").isGreaterThan(before.size());
            return before;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void make(List<World.Session> sessions, List<World.Someone> clients) {
        World.Partnership where = World.partnership();
        String course = World.course(where);
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(World.session(where, course, i + 2, CLIENTS, 0));
        }
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(World.someone(where.host(), "Booker"));
        }
        return null;
    }

    private static Void book(
            World.Someone client, List<World.Session> sessions, Set<String> booked, AtomicBoolean enough)
            throws IOException, InterruptedException {
        for (World.Session session : sessions) {
            if (enough.get()) {
                break;
            }
            HttpResponse<String> answer = product.send(
                    "POST",
                    "/api/v1/sessions/" + session.id() + "/bookings",
                    "{\"person\":\"" + client.person() + "\"}",
                    "Authorization",
                    "Bearer " + client.token(),
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    Identity.next());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            booked.add(session.id() + "/" + client.person());
        }
        return null;
    }

    private static void damage() throws IOException, SQLException {
        try (Connection db = product.database();
                Statement statement = db.createStatement()) {
            statement.execute("delete from booking_history");
            statement.execute("set foreign_key_checks = 0");
            statement.execute("delete from booking");
        }
    }

    private static void restore(Path file) throws Exception {
        Product.Ended ended = product.run("restore", "--replace", file.toString());
        assertThat(ended.code()).as(ended.said()).isZero();
        Product.Ended verified = product.run("verify");
        assertThat(verified.code()).as(verified.said()).isZero();
        delete(file);
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static Set<String> bookings(Connection db) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("select session_id, person_id from booking")) {
            while (row.next()) {
                found.add(row.getString(1) + "/" + row.getString(2));
            }
        }
        return found;
    }

    /** How many rows each table has. */
    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        List<String> tables = new ArrayList<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(product.data());
                Connection db = connect(database);
                Statement statement = db.createStatement()) {
            try (ResultSet names = statement.executeQuery("show tables")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    found.put(table, count.getLong(1));
                }
            }
        }
        return found;
    }

    private static HttpResponse<String> api(String... headers) throws IOException, InterruptedException {
        return product.send("GET", "/api/v1/sessions", null, headers);
    }

    private static HttpResponse<String> setUp(String code) throws IOException, InterruptedException {
        return setUp(product, code);
    }

    /** Fills in the page that makes the first administrator, ana@example.org. */
    static HttpResponse<String> setUp(Product product, String code) throws IOException, InterruptedException {
        HttpResponse<String> form = product.send("GET", "/set-up", null);
        String answers = "&code=" + code + "&partnershipName=P&authority=A&partnerName=Council&givenName=Ana"
                + "&familyName=First&jobTitle=Lead&email=ana%40example.org&password=violet+kettle+mountain&begin=x";
        return sendForm(product, "/set-up", form, answers);
    }

    private static HttpResponse<String> signIn(HttpResponse<String> form, String... headers)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("X-Forwarded-Proto", "https"));
        all.addAll(List.of(headers));
        String answers = "&sign-in=x&email=" + url(who.email()) + "&password=" + url(World.PASSWORD);
        return sendForm(product, "/sign-in", form, answers, all.toArray(String[]::new));
    }

    private static HttpResponse<String> sendForm(
            Product product, String path, HttpResponse<String> form, String answers, String... headers)
            throws IOException, InterruptedException {
        String body = "form=form" + answers + "&primefaces.nonce=" + url(found(NONCE, form.body()))
                + "&jakarta.faces.ViewState=" + url(found(VIEW_STATE, form.body()));
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        form.headers()
                .firstValue("Set-Cookie")
                .ifPresent(cookie -> all.addAll(List.of("Cookie", cookie.replaceFirst(";.*", ""))));
        all.addAll(List.of(headers));
        return product.send("POST", path, body, all.toArray(String[]::new));
    }

    /** What a form carries; without it the server has to refuse, so a page without a form is no failure here. */
    private static String found(Pattern pattern, String page) {
        Matcher match = pattern.matcher(page);
        return match.find() ? match.group(1) : "";
    }

    private static String url(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void delete(Path backup) throws IOException {
        Files.deleteIfExists(backup);
        Files.deleteIfExists(backup.resolveSibling(backup.getFileName() + ".sha256"));
    }
}
