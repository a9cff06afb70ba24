package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.account.model.Throttle;
import org.hearth.account.store.AccountRepository;
import org.hearth.security.OpenTo;

/**
 * Counts tries at a secret, each in a transaction of its own and before anything is hashed. The rows are held in one
 * order, account before address, so that tries stand in a line.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Doorkeeper {

    private static final int FREE_TRIES_PER_ADDRESS = 20;
    private static final int FREE_TRIES_PER_ACCOUNT = 5;
    private static final int FREE_REQUESTS_PER_ADDRESS = 5;
    private static final int FREE_REQUESTS = 100;
    private static final int ATTEMPTS = 4;
    private static final Set<Integer> TRY_AGAIN = Set.of(1213, 1205, 1020);

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** Counts a try; answers how many seconds to wait instead, when it comes too early. */
    @OpenTo("The sign-in, for whoever tries")
    public long admit(String subject, String address) {
        Instant now = clock.instant();
        Throttle perAccount = accounts.holdThrottle("a:" + TokenDigest.of(subject), now);
        Throttle perAddress = accounts.holdThrottle("i:" + TokenDigest.of(address), now);
        long wait = Math.max(perAccount.waitSeconds(now), perAddress.waitSeconds(now));
        if (wait == 0) {
            perAccount.tried(now, FREE_TRIES_PER_ACCOUNT);
            perAddress.tried(now, FREE_TRIES_PER_ADDRESS);
        }
        return wait;
    }

    /** Counts something written by anybody; answers how many seconds to wait instead, when it comes too early. */
    @OpenTo("Whoever writes to the administrators")
    public long admitRequest(String address) {
        Instant now = clock.instant();
        Throttle all = accounts.holdThrottle("h:all", now);
        Throttle perAddress = accounts.holdThrottle("h:" + TokenDigest.of(address), now);
        long wait = Math.max(all.waitSeconds(now), perAddress.waitSeconds(now));
        if (wait == 0) {
            all.tried(now, FREE_REQUESTS);
            perAddress.tried(now, FREE_REQUESTS_PER_ADDRESS);
        }
        return wait;
    }

    /** The try was right: the account's failures are forgiven, and this one is given back to the address. */
    @OpenTo("The sign-in, after a right password")
    public void letIn(String subject, String address) {
        Instant now = clock.instant();
        accounts.holdThrottle("a:" + TokenDigest.of(subject), now).forgive(now);
        accounts.holdThrottle("i:" + TokenDigest.of(address), now).giveBack();
    }

    /** Does short work again when the database asked for it, a few times. */
    static <T> T persistently(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !mayTryAgain(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean mayTryAgain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30)
                .anyMatch(cause -> cause instanceof SQLException sql && TRY_AGAIN.contains(sql.getErrorCode()));
    }
}
