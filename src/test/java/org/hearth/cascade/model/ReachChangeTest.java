package org.hearth.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one award changes: people are counted once, at a trainer and at each partner. */
class ReachChangeTest {

    private static final Placed LEARNER = new Placed("a", "p", "t", 2, "ann", "trust", false, true);
    private static final Placed TRAINER = new Placed("b", "p", "t", 1, "ann", "trust", true, true);

    @Test
    void a_first_award_reaches_somebody_more() {
        ReachChange change = ReachChange.of("t", List.of(), LEARNER, 1, true);
        assertThat(change).isEqualTo(new ReachChange("t", new Reached("trust", 1, 1, 0), 1, 1, at(1, 1, 0, 1)));
    }

    @Test
    void a_second_award_of_the_same_person_reaches_nobody_more() {
        ReachChange change = ReachChange.of("t", List.of(new Reached("trust", 1, 1, 0)), LEARNER, 1, true);
        assertThat(change.people()).isZero();
        assertThat(change.partner()).isEqualTo(at(0, 0, 0, 0));
        assertThat(change.now().awards()).isEqualTo(2);
    }

    @Test
    void somebody_who_changed_partner_counts_once_for_the_trainer_and_at_both_partners() {
        ReachChange change = ReachChange.of("t", List.of(new Reached("council", 1, 0, 0)), LEARNER, 1, true);
        assertThat(change.people()).isZero();
        assertThat(change.direct()).isEqualTo(1);
        assertThat(change.partner()).isEqualTo(at(1, 1, 0, 1));
    }

    @Test
    void an_award_taken_back_leaves_nobody_behind() {
        ReachChange change = ReachChange.of("t", List.of(new Reached("trust", 1, 1, 1)), TRAINER, -1, true);
        assertThat(change).isEqualTo(new ReachChange("t", new Reached("trust", 0, 0, 0), -1, -1, at(-1, -1, -1, 0)));
    }

    @Test
    void a_trainer_who_also_practises_is_both() {
        ReachChange change = ReachChange.of("t", List.of(new Reached("trust", 1, 0, 0)), TRAINER, 1, false);
        assertThat(change.partner()).isEqualTo(at(0, 0, 1, 0));
    }

    @Test
    void more_cannot_be_taken_back_than_was_given() {
        assertThatThrownBy(() -> ReachChange.of("t", List.of(), LEARNER, -1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void in_whatever_order_awards_come_and_go_the_sum_of_changes_is_a_recount() {
        var chance = new Random(183);
        for (int round = 0; round < 200; round++) {
            follow(chance);
        }
    }

    /** One person, three partners: awards come and go, and after each the kept sum is a recount. */
    private static void follow(Random chance) {
        Map<String, Reached> kept = new HashMap<>();
        List<Given> given = new ArrayList<>();
        int people = 0;
        int direct = 0;
        for (int step = 0; step < 30; step++) {
            boolean back = !given.isEmpty() && chance.nextInt(3) == 0;
            Given one = back
                    ? given.remove(chance.nextInt(given.size()))
                    : new Given("partner" + chance.nextInt(3), chance.nextBoolean(), chance.nextBoolean());
            if (!back) {
                given.add(one);
            }
            var row = new Placed("x", "p", "t", 1, "ann", one.partner(), one.trainer(), true);
            ReachChange change = ReachChange.of("t", List.copyOf(kept.values()), row, back ? -1 : 1, one.direct());
            kept.put(one.partner(), change.now());
            people += change.people();
            direct += change.direct();
            assertThat(people).isEqualTo(given.isEmpty() ? 0 : 1);
            assertThat(direct).isEqualTo(given.stream().anyMatch(Given::direct) ? 1 : 0);
            Set<String> partners = new HashSet<>();
            given.forEach(each -> partners.add(each.partner()));
            assertThat(kept.values().stream().filter(Reached::isReached).count())
                    .isEqualTo(partners.size());
        }
    }

    private static ReachChange.AtPartner at(int people, int direct, int trainers, int practitioners) {
        return new ReachChange.AtPartner(people, direct, trainers, practitioners);
    }

    private record Given(String partner, boolean direct, boolean trainer) {}
}
