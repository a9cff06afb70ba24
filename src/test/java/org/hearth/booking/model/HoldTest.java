package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.Ladder;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.junit.jupiter.api.Test;

class HoldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate BACK = LocalDate.of(2026, 11, 12);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 20);
    private static final PartnerId TRUST = new PartnerId("trust");

    private final Share common = new Share("common", ShareKind.AGREEMENT, null, null, 5, 2, new Ladder(null, BACK));
    private final Share named = new Share("named", ShareKind.PARTNER, "trust", 2, 0);
    private final Allocation places = Places.of(Places.OWN, common, named);

    @Test
    void held_places_are_taken_out_of_those_open_to_all() {
        List<Share> after = hold(places).more(List.of(named, common), 2, BACK, CLOSES);

        assertThat(after).hasSize(4).contains(common.of(3), named);
        Share held = after.get(3);
        assertThat(held.kind()).isEqualTo(ShareKind.HELD);
        assertThat(held.places()).isEqualTo(2);
        assertThat(held.ladder()).isEqualTo(new Ladder(BACK, BACK));
    }

    @Test
    void the_number_of_places_stays_the_same() {
        for (int number = 1; number <= 3; number++) {
            assertThat(sum(hold(places).more(List.of(named, common), number, BACK, CLOSES)))
                    .isEqualTo(sum(places.shares()));
        }
    }

    @Test
    void no_more_can_be_held_than_is_free_and_what_is_kept_anyway_does_not_count() {
        assertThatThrownBy(() -> hold(places).more(List.of(named, common), 4, BACK, CLOSES))
                .hasMessageContaining("booking.hold-too-many");
        assertThatThrownBy(() -> hold(places).more(List.of(named), 1, BACK, CLOSES))
                .hasMessageContaining("booking.hold-none");
        for (int number : new int[] {0, -1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> hold(places).more(List.of(common), number, BACK, CLOSES))
                    .hasMessageContaining("booking.hold-too-many");
        }
    }

    @Test
    void unnamed_places_return_between_tomorrow_and_the_closing_day() {
        for (LocalDate wrong : new LocalDate[] {null, TODAY, LocalDate.of(2026, 11, 21)}) {
            assertThatThrownBy(() -> hold(places).more(List.of(common), 1, wrong, CLOSES))
                    .isInstanceOf(BadInput.class);
        }
        hold(places).more(List.of(common), 1, TODAY.plusDays(1), CLOSES);
        hold(places).more(List.of(common), 1, CLOSES, CLOSES);
    }

    @Test
    void once_their_day_has_come_unnamed_places_are_open_to_the_agreement_by_themselves() {
        Share held = hold(places).more(List.of(common), 1, BACK, CLOSES).get(3);

        assertThat(held.reach(BACK.minusDays(1))).isEqualTo(ShareKind.HELD);
        assertThat(Places.of(held).sharesFor(Places.claimant("school", true), BACK))
                .containsExactly(held);
    }

    @Test
    void holding_more_adds_to_what_is_held() {
        Share held = new Share("held", ShareKind.HELD, "trust", null, 2, 1, new Ladder(BACK, null));
        List<Share> after = hold(Places.of(Places.OWN, common, held)).more(List.of(held, common), 1, BACK, CLOSES);

        assertThat(after)
                .filteredOn(share -> share.kind() == ShareKind.HELD)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.places()).isEqualTo(3);
                    assertThat(share.taken()).isEqualTo(1);
                });
    }

    @Test
    void only_unnamed_places_can_be_given_back() {
        Share held = new Share("held", ShareKind.HELD, "trust", null, 3, 1, new Ladder(BACK, null));
        Allocation with = Places.of(Places.OWN, common, held);

        assertThatThrownBy(() -> hold(with).fewer(3)).hasMessageContaining("booking.hold-named");
        assertThat(hold(with).fewer(2)).contains(held.of(1), common.of(7));
        assertThat(sum(hold(with).fewer(1))).isEqualTo(sum(with.shares()));
        assertThatThrownBy(() -> hold(places).fewer(1)).hasMessageContaining("booking.hold-named");
    }

    private static Hold hold(Allocation places) {
        return Hold.of(places, TRUST, TODAY);
    }

    private static int sum(List<Share> shares) {
        return shares.stream().mapToInt(Share::places).sum();
    }
}
