package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.booking.WaitingOrder;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final LocalDate SOON = LocalDate.parse("2026-12-01");
    private static final Waiter ANN = waiter("ann", 1);
    private static final Waiter BEA = waiter("bea", 2);
    private static final Waiter CAI = waiter("cai", 3);

    @Test
    void who_asked_first_is_first() {
        assertThat(names(List.of(CAI, ANN, BEA), WaitingOrder.FIRST_COME, null)).containsExactly("ann", "bea", "cai");
    }

    @Test
    void need_is_what_runs_out_soonest_then_fewest_places_then_who_asked_first() {
        List<Waiter> all = List.of(
                ANN.needing(null, 4),
                BEA.needing(null, 1),
                CAI.needing(SOON.plusDays(2), 9),
                waiter("dai", 4).needing(SOON, 9),
                waiter("eve", 5).needing(null, 1));

        assertThat(names(all, WaitingOrder.NEED_FIRST, null)).containsExactly("dai", "cai", "bea", "eve", "ann");
    }

    @Test
    void a_lot_draws_the_same_order_every_time_and_another_lot_another() {
        List<String> drawn = names(List.of(ANN, BEA, CAI), WaitingOrder.LOTTERY, "lot");

        assertThat(names(List.of(CAI, BEA, ANN), WaitingOrder.LOTTERY, "lot")).isEqualTo(drawn);
        assertThat(List.of("1", "2", "3", "4", "5", "6", "7", "8"))
                .anySatisfy(lot -> assertThat(names(List.of(ANN, BEA, CAI), WaitingOrder.LOTTERY, lot))
                        .isNotEqualTo(drawn));
        assertThat(Line.drawn("lot", "ann")).hasSize(64);
    }

    @Test
    void of_a_long_line_no_more_is_read_than_is_looked_at_and_nobody_is_left_out() {
        List<Waiter> all = IntStream.rangeClosed(-2, 4)
                .mapToObj(turn -> waiter("w" + turn, turn))
                .toList();
        List<Integer> asked = new ArrayList<>();
        Iterable<Waiter> line = Line.byTurn(turn -> {
            asked.add(turn);
            return all.stream().filter(each -> each.turn() > turn).limit(2).toList();
        });

        assertThat(line.iterator().next()).isEqualTo(all.get(0));
        assertThat(asked).containsExactly(Integer.MIN_VALUE);
        assertThat(line).containsExactlyElementsOf(all);
        assertThat(asked).containsExactly(Integer.MIN_VALUE, Integer.MIN_VALUE, -1, 1, 3, 4);
    }

    @Test
    void people_who_wait_together_stand_one_after_the_other_where_the_last_of_them_would_stand_alone() {
        Waiter dai = together("dai", 4, "pair").needing(SOON, 1);
        Waiter eve = together("eve", 5, "pair").needing(null, 1);

        assertThat(names(List.of(ANN.needing(null, 0), BEA.needing(null, 2), dai, eve), WaitingOrder.NEED_FIRST, null))
                .containsExactly("ann", "dai", "eve", "bea");
        List<String> drawn = names(List.of(ANN, BEA, CAI, dai, eve), WaitingOrder.LOTTERY, "lot");
        assertThat(drawn.indexOf("eve")).isEqualTo(drawn.indexOf("dai") + 1);
        assertThat(names(List.of(ANN, BEA, CAI, waiter("pair", 9)), WaitingOrder.LOTTERY, "lot")
                        .indexOf("pair"))
                .isEqualTo(drawn.indexOf("dai"));
    }

    @Test
    void those_who_wait_together_are_one_party_where_the_first_of_them_stands_and_nobody_is_read_too_early() {
        List<Waiter> line = List.of(ANN, together("bea", 2, "pair"), CAI, together("dai", 4, "pair"), waiter("eve", 5));
        List<String> read = new ArrayList<>();
        Iterable<Waiter> reading =
                () -> line.stream().peek(each -> read.add(each.id())).iterator();
        var parties = Line.parties(reading, Line.groups(line)::get).iterator();

        assertThat(parties.next()).extracting(Waiter::id).containsExactly("ann");
        assertThat(read).containsExactly("ann");
        assertThat(parties.next()).extracting(Waiter::id).containsExactly("bea", "dai");
        assertThat(parties.next()).extracting(Waiter::id).containsExactly("cai");
        assertThat(parties.next()).extracting(Waiter::id).containsExactly("eve");
        assertThat(parties.hasNext()).isFalse();
    }

    @Test
    void everybody_is_first_about_as_often_as_everybody_else() {
        int ann = 0;
        for (int lot = 0; lot < 3000; lot++) {
            ann += names(List.of(ANN, BEA, CAI), WaitingOrder.LOTTERY, "lot" + lot)
                            .get(0)
                            .equals("ann")
                    ? 1
                    : 0;
        }
        assertThat(ann).isBetween(850, 1150);
    }

    private static List<String> names(List<Waiter> all, WaitingOrder order, String lot) {
        return Line.of(all, order, lot).stream().map(Waiter::id).toList();
    }

    private static Waiter waiter(String booking, int turn) {
        return together(booking, turn, null);
    }

    private static Waiter together(String booking, int turn, String group) {
        return new Waiter(
                booking, booking, "council", turn, Approval.NONE, false, Instant.EPOCH, group, null, null, null);
    }
}
