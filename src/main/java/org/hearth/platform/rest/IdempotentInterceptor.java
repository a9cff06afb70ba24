package org.hearth.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Refusal;
import org.hearth.platform.KeyReused;
import org.hearth.platform.Trouble;
import org.hearth.security.Viewer;
import org.hearth.web.Idempotent;

/**
 * Does a POST once per key. The key, the act and the answer commit together. The retry stands outside the transaction,
 * and treats a failed commit as unknown: the next try finds the key if the commit had succeeded after all.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TRIES = 5;
    private static final int LONGEST_PAUSE_MS = 500;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    transient IdempotencyKeys keys;

    @Inject
    transient Viewer viewer;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    @Inject
    transient Transactions transaction;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw new BadInput("Idempotency-Key", (Refusal) () -> "kernel.key-format");
        }
        if (!viewer.isSignedIn()) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return key == null ? inTransaction(call) : underKey(call, key);
            } catch (Exception failure) {
                boolean again = failure instanceof KeyGone
                        || Trouble.mayTryAgain(failure) && (key != null || deadlock(failure));
                if (!again || attempt == TRIES) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(Math.min(LONGEST_PAUSE_MS, 10 << attempt)));
            }
        }
    }

    private Object underKey(InvocationContext call, String key) throws Exception {
        String hash = hash(call);
        String account = viewer.known().account();
        transaction.begin();
        try {
            if (!keys.take(account, key, hash, clock.instant())) {
                IdempotencyKeys.Answer before = keys.find(account, key).orElseThrow(KeyGone::new);
                transaction.rollBack();
                return replay(before, hash);
            }
            Response answer = (Response) call.proceed();
            String body = answer.getEntity() == null ? null : Json.STRICT.toJson(answer.getEntity());
            String location =
                    answer.getLocation() == null ? null : answer.getLocation().toString();
            String etag =
                    answer.getEntityTag() == null ? null : answer.getEntityTag().getValue();
            keys.answered(account, key, new IdempotencyKeys.Answer(hash, answer.getStatus(), location, etag, body));
            transaction.commit();
            return answer;
        } catch (Exception failure) {
            transaction.rollBack();
            throw failure;
        }
    }

    private Object inTransaction(InvocationContext call) throws Exception {
        transaction.begin();
        try {
            Object answer = call.proceed();
            transaction.commit();
            return answer;
        } catch (Exception failure) {
            transaction.rollBack();
            throw failure;
        }
    }

    private static Response replay(IdempotencyKeys.Answer before, String hash) {
        if (!before.hash().equals(hash)) {
            throw new KeyReused();
        }
        var answer = Response.status(before.status()).header("Idempotent-Replay", "true");
        if (before.location() != null) {
            answer.location(URI.create(before.location()));
        }
        if (before.etag() != null) {
            answer.tag(before.etag());
        }
        if (before.body() != null) {
            answer.entity(before.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }

    private String hash(InvocationContext call) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((request.getMethod() + " " + request.getRequestURI()).getBytes(StandardCharsets.UTF_8));
        for (Object argument : call.getParameters()) {
            if (argument instanceof Record body) {
                digest.update(Json.STRICT.toJson(body).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean deadlock(Throwable failure) {
        return Trouble.in(failure, SQLException.class)
                .filter(sql -> sql.getErrorCode() == 1213)
                .isPresent();
    }

    /** The key was taken when it was asked for, and its row was cleared away before it could be read. */
    private static final class KeyGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
