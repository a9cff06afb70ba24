package org.hearth.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.it.World;
import org.hearth.launcher.Verification;
import org.junit.jupiter.api.Test;

/** The database is killed under the running product: people are told to wait, and nobody has to restart anything. */
class DatabaseAwayIT {

    private static final int ASKERS = 8;
    private static final Duration ASKING = Duration.ofSeconds(4);
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void pages_and_api_say_wait_while_the_database_is_away_and_then_go_on() throws Exception {
        try (Product product = Product.fresh("fault-database")) {
            product.start();
            World.Someone who;
            try (Connection db = product.database()) {
                who = World.in(db, () -> World.someone(World.partnership().host(), "Patient"));
            }
            assertEquals(200, api(product, who).statusCode());

            Set<Integer> seen = new TreeSet<>();
            seen.addAll(whileItDies(product, () -> product.send("GET", "/health/ready", null)));
            seen.addAll(whileItDies(product, () -> api(product, who)));
            seen.addAll(whileItDies(product, () -> page(product)));
            assertTrue(seen.contains(503), "Nobody was told to wait: the database did not go away");
            assertEquals(200, api(product, who).statusCode());
            assertEquals(200, page(product).statusCode());
            assertEquals(200, product.send("GET", "/health/live", null).statusCode());
            try (Connection db = product.database()) {
                Verification checks = Verification.run(db, Verification.checks(Verification.class.getClassLoader()));
                assertTrue(checks.ok(), checks::json);
            }

            assertEquals(3, product.killEveryDatabase(SOON), "a database that dies again and again ends the run");
            assertTrue(product.said().contains("The database died more than 3 times within a minute."), product.said());
        }
    }

    /**
     * Asks without a pause while the database is killed and comes back. Somebody may be answered, or be told to wait and
     * for how long; nobody may meet another failure.
     */
    private static Set<Integer> whileItDies(Product product, Call call) throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        long end = System.nanoTime() + ASKING.toNanos();
        try {
            List<Future<Set<Integer>>> asking = new ArrayList<>();
            for (int i = 0; i < ASKERS; i++) {
                asking.add(askers.submit(() -> ask(call, end)));
            }
            product.killDatabase();
            Set<Integer> seen = new TreeSet<>();
            for (Future<Set<Integer>> each : asking) {
                seen.addAll(each.get());
            }
            product.await(200, SOON);
            return seen;
        } finally {
            askers.shutdownNow();
        }
    }

    private static Set<Integer> ask(Call call, long end) throws IOException, InterruptedException {
        Set<Integer> seen = new TreeSet<>();
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = call.send();
            seen.add(answer.statusCode());
            assertTrue(Set.of(200, 503).contains(answer.statusCode()), answer.statusCode() + " " + answer.body());
            if (answer.statusCode() == 503) {
                assertTrue(
                        Integer.parseInt(answer.headers()
                                        .firstValue("Retry-After")
                                        .orElse("0"))
                                > 0,
                        "Retry-After");
            }
        }
        return seen;
    }

    private static HttpResponse<String> api(Product product, World.Someone who)
            throws IOException, InterruptedException {
        return product.send("GET", "/api/v1/sessions", null, "Authorization", "Bearer " + who.token());
    }

    /** A page that looks into the database: whether a certificate is real. */
    private static HttpResponse<String> page(Product product) throws IOException, InterruptedException {
        return product.send("GET", "/verify?number=HRT-7K3M-9QXD-2", null);
    }

    private interface Call {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }
}
