package org.hearth.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a failure's chain of causes: is the database away, was a race lost, may it be tried again? */
public final class Trouble {

    /** Deadlock, lock wait, changed since read, Galera node not ready. */
    private static final Set<Integer> TRY_AGAIN = Set.of(1213, 1205, 1020, 1047);

    /** The disk is full, the table is full. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1114);

    /** A text that is not plain ASCII was compared with an id: there can be no such thing. */
    private static final int NO_SUCH_ID = 1267;

    /** Mix of collations (two, three, more), incorrect string value. */
    private static final Set<Integer> NOT_THAT_TEXT = Set.of(1267, 1270, 1271, 1366);

    private Trouble() {}

    /** The first cause of a kind in the chain. */
    public static <T> Optional<T> in(Throwable failure, Class<T> kind) {
        return chain(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Whether the database could not be reached, went away while it was asked, or has no room left to write. */
    public static boolean databaseIsAway(Throwable failure) {
        return any(
                        failure,
                        cause -> cause instanceof SQLException sql
                                && (connectionState(sql) || NO_ROOM.contains(sql.getErrorCode())))
                || any(failure, cause -> String.valueOf(cause.getMessage()).contains("allocating a connection"))
                || any(failure, cause -> cause.getClass().getName().endsWith("PoolingException"));
    }

    /** Whether the same work may succeed when done again: nothing of it was kept, or that is not known. */
    public static boolean mayTryAgain(Throwable failure) {
        return any(
                        failure,
                        cause -> cause instanceof SQLException sql
                                && (TRY_AGAIN.contains(sql.getErrorCode()) || connectionState(sql)))
                || commitFailed(failure);
    }

    /** Whether something was looked up by a text no id can be, like one with Welsh letters. */
    public static boolean noSuchId(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && sql.getErrorCode() == NO_SUCH_ID);
    }

    /** Whether a text was compared with, or written to, a column that cannot hold its characters. */
    public static boolean notThatText(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && NOT_THAT_TEXT.contains(sql.getErrorCode()));
    }

    /** Whether somebody else changed the row meanwhile. */
    public static boolean lostRace(Throwable failure) {
        return any(failure, OptimisticLockException.class::isInstance);
    }

    private static boolean commitFailed(Throwable failure) {
        boolean atCommit = any(failure, TransactionalException.class::isInstance)
                || any(failure, RollbackException.class::isInstance);
        return atCommit && !lostRace(failure) && in(failure, SQLException.class).isEmpty();
    }

    private static boolean connectionState(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("08") || "25S03".equals(state);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return chain(failure).anyMatch(test);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30);
    }
}
