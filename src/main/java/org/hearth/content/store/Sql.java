package org.hearth.content.store;

import org.hearth.kernel.Statement;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    @Override
    protected Sql self() {
        return this;
    }
}
