package org.hearth.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NativeQuery;

/** Keeps the first answer to each key. */
@ApplicationScoped
public class IdempotencyKeys {

    @PersistenceContext
    EntityManager em;

    /** An answer as it was given. */
    record Answer(String hash, Integer status, String location, String etag, String body) {}

    Optional<Answer> find(String account, String key) {
        return new NativeQuery(
                        em,
                        "select request_hash, status, location, etag, body from idempotency_key"
                                + " where account_id = ? and request_key = ?",
                        List.of(account, key))
                .rows().stream()
                        .map(row -> new Answer(row.text(0), row.numberOrNull(1), row.text(2), row.text(3), row.text(4)))
                        .findFirst();
    }

    /**
     * Takes the key; waits while another request holds it.
     *
     * @return false when it was taken before, and then {@link #find} knows the answer
     */
    boolean take(String account, String key, String hash, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return new NativeQuery(
                                em,
                                "insert ignore into idempotency_key"
                                        + " (account_id, request_key, request_hash, created_at) values (?, ?, ?, ?)",
                                List.of(account, key, hash, at))
                        .run()
                > 0;
    }

    void answered(String account, String key, Answer answer) {
        new NativeQuery(
                        em,
                        "update idempotency_key set status = ?, location = ?, etag = ?, body = ?"
                                + " where account_id = ? and request_key = ?",
                        Arrays.asList(answer.status(), answer.location(), answer.etag(), answer.body(), account, key))
                .run();
    }
}
