package org.hearth.embedding;

import java.io.Serializable;

/**
 * How far one kind of group for parents reaches in a partnership.
 *
 * @param numbers the sessions it has, as published
 * @param groups that were begun
 * @param completed of those that are over, how many held every session
 * @param over how many are over
 * @param held sessions held by those that are over
 * @param asked sessions those should have held
 * @param parents reached by all of them; null where fewer than five
 */
public record ParentReachView(
        String kind,
        String kindName,
        String numbers,
        int groups,
        int completed,
        int over,
        int held,
        int asked,
        Integer parents)
        implements Serializable {

    /** Of a hundred sessions asked, how many were held; null while no group is over. */
    public Integer fidelity() {
        return asked == 0 ? null : held * 100 / asked;
    }
}
