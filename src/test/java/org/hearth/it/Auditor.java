package org.hearth.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hearth.launcher.Verification;

/** What {@code scripts/verify} says of the database under test, of what one test made; other tests' things are in it too. */
public final class Auditor {

    /** More than all tests together leave behind, so that none is hidden by those of others. */
    private static final int ALL = 1_000_000;

    private Auditor() {}

    /** Every finding that names one of these ids. */
    public static List<String> findings(Collection<String> ids) {
        try (Connection db = World.open()) {
            return Verification.run(db, Verification.checks(Verification.class.getClassLoader()), ALL).checks().stream()
                    .flatMap(check -> check.findings().stream()
                            .filter(row -> ids.stream().anyMatch(row::containsValue))
                            .map(row -> check.name() + " " + row))
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every finding about these sessions, but for the days of those that a test moved statement by statement. */
    public static List<String> ofMoved(Collection<World.Session> sessions) {
        return findings(sessions.stream().map(World.Session::id).toList()).stream()
                .filter(each -> !each.startsWith("days agreed ") && !each.startsWith("first and last "))
                .toList();
    }
}
