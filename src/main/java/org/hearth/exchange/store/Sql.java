package org.hearth.exchange.store;

import org.hearth.kernel.Statement;
import org.hearth.security.Scope;

/** A statement of this room's. */
final class Sql extends Statement<Sql> {

    static Sql of(String piece, Object... values) {
        return new Sql().and(piece, values);
    }

    /** Adds the condition that the entry is from partner {@code g} or to partner {@code t} within the scope. */
    Sql between(Scope scope) {
        if (scope.everyone()) {
            return this;
        }
        String marks =
                String.join(", ", scope.partnerIds().stream().map(each -> "?").toList());
        Object[] own = scope.partnerIds().toArray();
        return and("and (g.partner_id in (" + marks + ")", own).and("or t.partner_id in (" + marks + "))", own);
    }

    @Override
    protected Sql self() {
        return this;
    }
}
