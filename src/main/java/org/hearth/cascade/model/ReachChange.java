package org.hearth.cascade.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * What one award more or fewer changes for one of the trainers above it. People are counted once, however many awards they
 * have; somebody who has awards with two partners counts once for the trainer, and once at each of the two.
 *
 * @param now how the person is reached at the award's partner afterwards
 * @param people by how much the trainer's reach changes: -1, 0 or 1
 * @param direct the same for those trained directly
 * @param partner the same four at the award's partner
 */
public record ReachChange(String ancestor, Reached now, int people, int direct, AtPartner partner) {

    /** By how much the counts at a partner change. */
    public record AtPartner(int people, int direct, int trainers, int practitioners) {}

    /**
     * The change.
     *
     * @param before how the person was reached so far, at each partner
     * @param by 1 for an award that counts from now on, -1 for one that does not any more
     * @param directly whether the award is directly below
     */
    public static ReachChange of(String ancestor, List<Reached> before, Placed award, int by, boolean directly) {
        Reached was = before.stream()
                .filter(each -> each.partner().equals(award.partner()))
                .findFirst()
                .orElse(new Reached(award.partner(), 0, 0, 0));
        Reached now = was.changed(by, directly, award.trainer());
        List<Reached> others = before.stream()
                .filter(each -> !each.partner().equals(award.partner()))
                .toList();
        return new ReachChange(
                ancestor,
                now,
                others.stream().anyMatch(Reached::isReached) ? 0 : step(was, now, Reached::isReached),
                others.stream().anyMatch(Reached::isDirect) ? 0 : step(was, now, Reached::isDirect),
                new AtPartner(
                        step(was, now, Reached::isReached),
                        step(was, now, Reached::isDirect),
                        step(was, now, Reached::isTrainer),
                        step(was, now, Reached::isPractitioner)));
    }

    private static int step(Reached was, Reached now, Predicate<Reached> holds) {
        return (holds.test(now) ? 1 : 0) - (holds.test(was) ? 1 : 0);
    }
}
