package org.hearth.it;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lets two work through what may be done in any order: while one waits for its answer, the other asks. */
public final class TwoAtATime {

    private TwoAtATime() {}

    /** Does this to each, in this thread and in one beside it; what fails in either fails here. */
    public static <T> void each(Collection<T> all, Consumer<T> act) {
        each(all, act, () -> {});
    }

    /** The same; the thread beside tidies up after itself. */
    public static <T> void each(Collection<T> all, Consumer<T> act, Runnable tidy) {
        Queue<T> left = new ConcurrentLinkedQueue<>(all);
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> other = beside.submit(() -> {
                try {
                    work(left, act);
                } finally {
                    tidy.run();
                }
            });
            try {
                work(left, act);
            } finally {
                end(other);
            }
        } finally {
            beside.shutdownNow();
        }
    }

    private static <T> void work(Queue<T> left, Consumer<T> act) {
        boolean done = false;
        try {
            for (T next = left.poll(); next != null; next = left.poll()) {
                act.accept(next);
            }
            done = true;
        } finally {
            if (!done) {
                left.clear(); // the other need not go on
            }
        }
    }

    private static void end(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
