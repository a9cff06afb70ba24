package org.hearth.cohort.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.cohort.CohortRefusal;
import org.hearth.kernel.RuleBroken;

/**
 * The seats of a cohort: a partner may have some of its own, and the others share what is left.
 *
 * @param all how many there are
 * @param own how many a partner has, by its id
 * @param taken how many are taken, by partner
 */
public record Seats(int all, Map<String, Integer> own, Map<String, Integer> taken) {

    public Seats {
        own = Map.copyOf(own);
        taken = Map.copyOf(taken);
    }

    /** How many are left for a partner. */
    public int left(String partner) {
        int inAll = all - taken.values().stream().mapToInt(Integer::intValue).sum();
        Integer mine = own.get(partner);
        if (mine != null) {
            return Math.max(0, Math.min(inAll, mine - taken.getOrDefault(partner, 0)));
        }
        return shared();
    }

    /** How many are left for all those together that have none of their own. */
    public int shared() {
        Map<String, Integer> kept = new HashMap<>(own);
        taken.forEach((each, seats) -> kept.merge(each, seats, Math::max));
        return Math.max(
                0, all - kept.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Why a partner cannot have one more; empty when it can. */
    public Optional<RuleBroken> against(String partner) {
        if (left(partner) > 0) {
            return Optional.empty();
        }
        Integer mine = own.get(partner);
        boolean full = mine != null && taken.getOrDefault(partner, 0) >= mine;
        return Optional.of(
                full
                        ? new RuleBroken(CohortRefusal.SEATS_OF_PARTNER, mine)
                        : new RuleBroken(CohortRefusal.SEATS_OF_COHORT, all));
    }
}
