package org.hearth.scheduling.store;

import java.util.Collection;
import org.hearth.kernel.Statement;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... parameters) {
        return new Sql().and(piece, parameters);
    }

    /** Adds the piece when there is something to look for. */
    Sql when(Object parameter, String piece) {
        return parameter == null ? this : and(piece, parameter);
    }

    /** Adds {@code column in (?, ?, …)}; nothing is in an empty list. */
    Sql among(String piece, Collection<?> parameters) {
        return parameters.isEmpty() ? and(piece + " in (null)") : in(piece + " in", parameters);
    }

    /** A text to look for anywhere, its own wildcards taken literally. */
    static String anywhere(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Override
    protected Sql self() {
        return this;
    }
}
