package org.hearth.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.hearth.launcher.Verification;
import org.junit.jupiter.api.Test;

/** The application is killed while fifty people book: what it has acknowledged is there afterwards, once. */
class KillTheApplicationIT {

    private static final int CLIENTS = 50;
    private static final int LOOPS = 5;
    private static final int SESSIONS = 240;
    private static final int BOOKINGS_BEFORE_THE_KILL = 400;

    /** One client: whom it books, which session comes next, and the request whose answer it never saw. */
    private static final class Client {
        private final World.Someone who;
        private int next;
        private String openKey;

        Client(World.Someone who) {
            this.who = who;
        }
    }

    @Test
    void every_acknowledged_booking_is_there_exactly_once() throws Exception {
        Ledger ledger = new Ledger();
        try (Product product = Product.fresh("fault-application")) {
            product.start();
            List<World.Session> sessions = new ArrayList<>();
            List<Client> clients = new ArrayList<>();
            try (Connection db = product.database()) {
                World.in(db, () -> make(sessions, clients));
            }
            for (int loop = 1; loop <= LOOPS; loop++) {
                int before = ledger.size();
                killInTheMiddle(product, clients, sessions, ledger);
                assertTrue(ledger.size() > before, "somebody was booked before the kill of loop " + loop);
                long inDoubt = clients.stream()
                        .filter(client -> client.openKey != null)
                        .count();
                product.start();
                askAgain(product, clients, sessions, ledger);
                try (Connection db = product.database()) {
                    assertEquals(List.of(), ledger.differences(db), "loop " + loop + ", in doubt " + inDoubt);
                    Verification checks =
                            Verification.run(db, Verification.checks(Verification.class.getClassLoader()));
                    assertTrue(checks.ok(), checks::json);
                }
            }
            theCheckWouldHaveSeenIt(product, ledger);
        }
    }

    /** The positive control: a booking that was never made, and one that nobody was told of, are both reported. */
    private static void theCheckWouldHaveSeenIt(Product product, Ledger ledger) throws Exception {
        String never = Identity.next();
        ledger.note(never, "a session", "a person");
        try (Connection db = product.database()) {
            assertEquals(List.of(never + " was acknowledged and is not there"), ledger.differences(db));
            assertEquals(ledger.size() - 1, new Ledger().differences(db).size());
        }
    }

    private static Void make(List<World.Session> sessions, List<Client> clients) {
        World.Partnership where = World.partnership();
        String course = World.course(where);
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(World.session(where, course, i + 2, CLIENTS, 0));
        }
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client(World.someone(where.host(), "Booker")));
        }
        return null;
    }

    private static void killInTheMiddle(
            Product product, List<Client> clients, List<World.Session> sessions, Ledger ledger)
            throws InterruptedException, ExecutionException {
        int enough = ledger.size() + BOOKINGS_BEFORE_THE_KILL;
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (Client client : clients) {
                runs.add(threads.submit(() -> bookUntilItEnds(product, client, sessions, ledger)));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (ledger.size() < enough && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            product.kill();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void bookUntilItEnds(Product product, Client client, List<World.Session> sessions, Ledger ledger)
            throws InterruptedException {
        try {
            while (client.next < sessions.size()) {
                client.openKey = Identity.next();
                book(product, client, sessions, ledger);
            }
        } catch (IOException ended) {
            // The server is gone; whether this booking was made, the client cannot know. It will ask again.
            return null;
        }
        return null;
    }

    /** Everybody who got no answer sends the same request with the same key again. */
    private static void askAgain(Product product, List<Client> clients, List<World.Session> sessions, Ledger ledger)
            throws IOException, InterruptedException {
        for (Client client : clients) {
            if (client.openKey != null) {
                book(product, client, sessions, ledger);
            }
        }
    }

    private static void book(Product product, Client client, List<World.Session> sessions, Ledger ledger)
            throws IOException, InterruptedException {
        World.Session session = sessions.get(client.next);
        HttpResponse<String> answer = product.send(
                "POST",
                "/api/v1/sessions/" + session.id() + "/bookings",
                "{\"person\":\"" + client.who.person() + "\"}",
                "Authorization",
                "Bearer " + client.who.token(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                client.openKey);
        assertEquals(201, answer.statusCode(), answer::body);
        try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
            ledger.note(json.readObject().getString("id"), session.id(), client.who.person());
        }
        client.next++;
        client.openKey = null;
    }
}
