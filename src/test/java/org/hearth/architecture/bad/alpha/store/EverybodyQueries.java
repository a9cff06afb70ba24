package org.hearth.architecture.bad.alpha.store;

import java.util.List;

/** Bad on purpose: a query that asks nobody for whom. */
public class EverybodyQueries {
    public List<String> everybody() {
        return List.of();
    }
}
