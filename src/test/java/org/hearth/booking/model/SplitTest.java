package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.booking.Division;
import org.hearth.booking.Ladder;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.PlaceOffer;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static final PartnerId HOST = new PartnerId("council");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void without_offers_every_place_is_the_hosts_own() {
        assertThat(Split.fresh(12, HOST).into(Division.of(List.of())))
                .singleElement()
                .satisfies(own -> assertThat(own.places()).isEqualTo(12));
    }

    @Test
    void what_is_opened_to_others_is_taken_from_the_hosts_own() {
        List<Share> shares =
                Split.fresh(12, HOST).into(Division.of(List.of(new PlaceOffer("trust", 2), new PlaceOffer(null, 3))));

        assertThat(shares)
                .extracting(Share::kind)
                .containsExactly(ShareKind.OWN, ShareKind.PARTNER, ShareKind.AGREEMENT);
        assertThat(shares).extracting(Share::places).containsExactly(7, 2, 3);
    }

    @Test
    void the_shares_always_add_up_to_the_capacity() {
        for (int opened = 1; opened <= 12; opened++) {
            List<Share> shares = Split.fresh(12, HOST).into(Division.of(List.of(new PlaceOffer("trust", opened))));
            assertThat(shares.stream().mapToInt(Share::places).sum()).isEqualTo(12);
        }
    }

    @Test
    void more_places_than_there_are_cannot_be_opened() {
        assertThatThrownBy(() -> Split.fresh(12, HOST)
                        .into(Division.of(List.of(new PlaceOffer("trust", 7), new PlaceOffer(null, 6)))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void no_offer_is_empty_or_negative_or_huge() {
        for (int places : new int[] {0, -1, 13, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> Split.fresh(12, HOST).into(Division.of(List.of(new PlaceOffer("trust", places)))))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void sums_beyond_the_largest_number_are_still_too_many() {
        List<PlaceOffer> many = java.util.stream.IntStream.range(0, 200)
                .mapToObj(at -> new PlaceOffer("partner " + at, 2000))
                .toList();

        assertThatThrownBy(() -> Split.fresh(2000, HOST).into(Division.of(many)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_partner_is_named_once_and_the_host_not_at_all() {
        assertThatThrownBy(() -> Split.fresh(12, HOST)
                        .into(Division.of(List.of(new PlaceOffer("trust", 1), new PlaceOffer("trust", 1)))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Split.fresh(12, HOST).into(Division.of(List.of(new PlaceOffer("council", 1)))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_share_keeps_its_number_and_what_is_taken_of_it() {
        Share taken = new Share("named", ShareKind.PARTNER, "trust", 4, 3);
        Share own = new Share("own", ShareKind.OWN, null, 8, 1);

        List<Share> shares =
                Split.after(List.of(own, taken), 12, HOST).into(Division.of(List.of(new PlaceOffer("trust", 3))));

        assertThat(shares)
                .containsExactly(
                        new Share("own", ShareKind.OWN, null, 9, 1),
                        new Share("named", ShareKind.PARTNER, "trust", 3, 3));
    }

    @Test
    void a_place_somebody_holds_is_a_promise() {
        Share taken = new Share("named", ShareKind.PARTNER, "trust", 4, 3);
        Share own = new Share("own", ShareKind.OWN, null, 8, 5);
        Split split = Split.after(List.of(own, taken), 12, HOST);

        assertThatThrownBy(() -> split.into(Division.of(List.of(new PlaceOffer("trust", 2)))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("booking.promised");
        assertThatThrownBy(() -> split.into(Division.of(List.of()))).hasMessageContaining("booking.promised");
        assertThatThrownBy(() -> split.into(Division.of(List.of(new PlaceOffer("trust", 4), new PlaceOffer(null, 4)))))
                .hasMessageContaining("booking.promised-own");
    }

    @Test
    void a_smaller_room_takes_from_the_hosts_own_places_and_refuses_when_they_are_held() {
        Share named = new Share("named", ShareKind.PARTNER, "trust", 4, 0);
        Share own = new Share("own", ShareKind.OWN, null, 8, 5);

        assertThat(Split.after(List.of(own, named), 9, HOST).asBefore())
                .extracting(Share::places)
                .containsExactly(5, 4);
        assertThatThrownBy(() -> Split.after(List.of(own, named), 8, HOST).asBefore())
                .hasMessageContaining("booking.promised-own");
    }

    @Test
    void a_larger_room_gives_its_places_to_the_host() {
        Share named = new Share("named", ShareKind.PARTNER, "trust", 4, 4);
        Share own = new Share("own", ShareKind.OWN, null, 8, 8);

        assertThat(Split.after(List.of(own, named), 20, HOST).asBefore())
                .extracting(Share::places)
                .containsExactly(16, 4);
    }

    @Test
    void places_held_by_number_stay_with_whoever_holds_them() {
        Share own = new Share("own", ShareKind.OWN, null, 8, 0);
        Share held = new Share("held", ShareKind.HELD, "trust", null, 4, 1, new Ladder(DAY, null));

        List<Share> after =
                Split.after(List.of(own, held), 12, HOST).into(Division.of(List.of(new PlaceOffer(null, 3))));

        assertThat(after).extracting(Share::places).containsExactly(5, 3, 4);
        assertThat(after).contains(held);
        assertThatThrownBy(() ->
                        Split.after(List.of(own, held), 12, HOST).into(Division.of(List.of(new PlaceOffer(null, 9)))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void the_steps_of_a_ladder_come_in_their_order() {
        Division wrong = with(new Division.Part("trust", null, false, 2, new Ladder(DAY, DAY.minusDays(1))));

        assertThatThrownBy(() -> Split.fresh(12, HOST).into(wrong)).isInstanceOf(BadInput.class);
        Division right = with(new Division.Part("trust", null, false, 2, new Ladder(DAY, DAY)));
        assertThat(Split.fresh(12, HOST).into(right)).hasSize(2);
    }

    @Test
    void places_are_for_one_partner_or_one_kind_or_everybody_and_not_for_two_of_these() {
        assertThatThrownBy(() -> Split.fresh(12, HOST).into(with(new Division.Part("trust", "SCHOOL", false, 2, null))))
                .isInstanceOf(BadInput.class);
        assertThat(Split.fresh(12, HOST)
                        .into(with(
                                new Division.Part(null, "SCHOOL", false, 2, null),
                                new Division.Part(null, null, true, 1, null))))
                .extracting(Share::kind)
                .containsExactly(ShareKind.OWN, ShareKind.TYPE, ShareKind.PARTNERSHIP);
    }

    @Test
    void a_mix_is_a_percentage() {
        for (int percent : new int[] {0, -1, 101}) {
            assertThatThrownBy(() -> Split.fresh(12, HOST).into(new Division(List.of(), null, percent, false, null)))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void it_says_how_many_of_each_share_would_have_to_give_up_their_place() {
        Share own = new Share("own", ShareKind.OWN, null, 8, 5);
        Share taken = new Share("named", ShareKind.PARTNER, "trust", 4, 3);
        Split split = Split.after(List.of(own, taken), 12, HOST);

        assertThat(split.tooMany(Division.of(List.of(new PlaceOffer("trust", 1), new PlaceOffer(null, 8)))))
                .containsExactly(Map.entry("own", 2), Map.entry("named", 2));
        assertThat(split.tooMany(Division.of(List.of(new PlaceOffer("trust", 3)))))
                .isEmpty();
    }

    private static Division with(Division.Part... parts) {
        return new Division(List.of(parts), null, null, false, null);
    }
}
