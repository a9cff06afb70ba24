package org.hearth.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;

/**
 * What some clients did in some seconds.
 *
 * @param clients how many worked at once, each one waiting for its answer before it asks again
 * @param seconds from the first request to the last answer
 * @param errors answers that were not the expected one
 * @param bytes of all answers
 * @param nanos how long each good answer took, the quickest first
 * @param firstError what the first error was, or null
 */
record Round(int clients, double seconds, int errors, long bytes, long[] nanos, String firstError) {

    /** Lets clients work for so long; the clients are threads of this process. */
    static Round of(int clients, double seconds, IntFunction<Act> acts) throws Exception {
        List<Client> all = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(clients + 1);
        for (int i = 0; i < clients; i++) {
            Client client = new Client(acts.apply(i), start, (long) (seconds * 1e9));
            client.setName("client-" + i);
            client.start();
            all.add(client);
        }
        start.await();
        long begun = System.nanoTime();
        long last = begun;
        for (Client client : all) {
            client.join();
            last = Math.max(last, client.ended);
        }
        return sum(all, (last - begun) / 1e9);
    }

    private static Round sum(List<Client> all, double seconds) {
        int count = all.stream().mapToInt(client -> client.count).sum();
        long[] nanos = new long[count];
        int at = 0;
        for (Client client : all) {
            System.arraycopy(client.nanos, 0, nanos, at, client.count);
            at += client.count;
        }
        Arrays.sort(nanos);
        return new Round(
                all.size(),
                seconds,
                all.stream().mapToInt(client -> client.errors).sum(),
                all.stream().mapToLong(client -> client.bytes).sum(),
                nanos,
                all.stream()
                        .map(client -> client.firstError)
                        .filter(error -> error != null)
                        .findFirst()
                        .orElse(null));
    }

    /** Good answers. */
    int count() {
        return nanos.length;
    }

    /** Good answers per second. */
    double rate() {
        return count() / seconds;
    }

    /** The time in milliseconds within which this share of the answers came. */
    double millis(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, at)] / 1e6;
    }

    /** The bytes of an answer on average. */
    long size() {
        return count() == 0 ? 0 : bytes / count();
    }

    private static final class Client extends Thread {
        private final Act act;
        private final CyclicBarrier start;
        private final long time;
        private long[] nanos = new long[4096];
        private int count;
        private int errors;
        private long bytes;
        private long ended;
        private String firstError;

        Client(Act act, CyclicBarrier start, long time) {
            this.act = act;
            this.start = start;
            this.time = time;
        }

        @Override
        public void run() {
            try {
                start.await();
                work();
                act.end();
            } catch (Exception failure) {
                failed(failure);
            }
        }

        private void work() {
            long begun = System.nanoTime();
            long now = begun;
            while (now - begun < time) {
                try {
                    int got = act.once();
                    if (got == Act.NOTHING_LEFT) {
                        return;
                    }
                    long done = System.nanoTime();
                    note(done - now, got);
                    now = done;
                } catch (Exception failure) {
                    failed(failure);
                    now = System.nanoTime();
                }
                ended = now;
            }
        }

        private void note(long took, int got) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = took;
            bytes += got;
        }

        private void failed(Exception failure) {
            errors++;
            if (firstError == null) {
                firstError = failure.toString();
            }
        }
    }
}
