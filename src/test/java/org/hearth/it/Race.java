package org.hearth.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets people do things at the same moment. */
public final class Race {

    private Race() {}

    /** Does all of it at once; what came of each, in the order in which they were named. */
    public static List<String> of(List<Callable<String>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Future<String>> runs = new ArrayList<>();
            for (Callable<String> act : acts) {
                Callable<String> run = () -> {
                    start.await();
                    return act.call();
                };
                runs.add(threads.submit(run));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> run : runs) {
                outcomes.add(run.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same of two lists. */
    public static List<String> of(List<Callable<String>> some, List<Callable<String>> others) throws Exception {
        List<Callable<String>> acts = new ArrayList<>(some);
        acts.addAll(others);
        return of(acts);
    }

    /** How often one thing came of it. */
    public static int count(List<String> outcomes, String which) {
        return (int) outcomes.stream().filter(which::equals).count();
    }

    /** What a careless program does between looking and writing. */
    public static void think() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes back all a careless program did to a session, so that nobody after it finds what it left. */
    public static void undo(World.Session session) {
        World.run("delete from attendance where session_id = ?", session.id());
        World.run("delete from place_given_on where session_id = ?", session.id());
        World.run(
                "delete m from waiting_group_member m join waiting_group g on g.id = m.group_id where g.session_id = ?",
                session.id());
        World.run("delete from waiting_group where session_id = ?", session.id());
        World.run("update wish_turn set booking_id = null where session_id = ?", session.id());
        World.run(
                "delete h from booking_history h join booking b on b.id = h.booking_id where b.session_id = ?",
                session.id());
        World.run("delete from booking where session_id = ?", session.id());
        World.run("update place_share set taken = 0 where session_id = ?", session.id());
        World.run("update session set free_places = capacity where id = ?", session.id());
    }
}
