package org.hearth.demonstration;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.hearth.cascade.EarlierAwards;

/** Begins the lineage of a partnership's programmes, as the server does with what was awarded before. */
final class Lineages {

    private Lineages() {}

    static void write(Loading load, List<Course> courses) throws SQLException {
        load.tables().flush();
        for (String programme : courses.stream()
                .map(Course::programme)
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            EarlierAwards.hold(load.db(), programme);
        }
    }
}
