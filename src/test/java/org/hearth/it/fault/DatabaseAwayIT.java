package org.hearth.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import org.hearth.it.World;
import org.junit.jupiter.api.Test;

/** The database is killed under the running product: people are told to wait, and nobody has to restart anything. */
class DatabaseAwayIT {

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

            product.killDatabase();

            saysWait(product, () -> product.send("GET", "/health/ready", null));
            product.await(200, SOON);
            product.killDatabase();
            saysWait(product, () -> api(product, who));
            product.await(200, SOON);
            product.killDatabase();
            saysWait(product, () -> page(product));
            product.await(200, SOON);
            assertEquals(200, api(product, who).statusCode());
            assertEquals(200, page(product).statusCode());
            assertEquals(200, product.send("GET", "/health/live", null).statusCode());
        }
    }

    /** Asks until the answer is 503, which it must become before the database is back, and never another failure. */
    private static void saysWait(Product product, Call call) throws IOException, InterruptedException {
        HttpResponse<String> answer = call.send();
        for (int i = 0; i < 500 && answer.statusCode() != 503; i++) {
            assertTrue(answer.statusCode() < 500, answer.statusCode() + " " + answer.body());
            answer = call.send();
        }
        assertEquals(503, answer.statusCode());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("0")) > 0, "Retry-After");
    }

    private static HttpResponse<String> api(Product product, World.Someone who)
            throws IOException, InterruptedException {
        return product.send("GET", "/api/v1/sessions", null, "Authorization", "Bearer " + who.token());
    }

    /** A page that looks into the database: whether a certificate is real. */
    private static HttpResponse<String> page(Product product) throws IOException, InterruptedException {
        return product.send("GET", "/verify?number=ABCD-EFGH-JKLM", null);
    }

    private interface Call {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }
}
