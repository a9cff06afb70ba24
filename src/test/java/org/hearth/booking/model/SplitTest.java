package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.PlaceOffer;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static final PartnerId HOST = new PartnerId("council");

    @Test
    void without_offers_every_place_is_the_hosts_own() {
        assertThat(Split.fresh(12, HOST).into(List.of())).singleElement().satisfies(own -> assertThat(own.places())
                .isEqualTo(12));
    }

    @Test
    void what_is_opened_to_others_is_taken_from_the_hosts_own() {
        List<Share> shares = Split.fresh(12, HOST).into(List.of(new PlaceOffer("trust", 2), new PlaceOffer(null, 3)));

        assertThat(shares)
                .extracting(Share::kind)
                .containsExactly(ShareKind.OWN, ShareKind.PARTNER, ShareKind.AGREEMENT);
        assertThat(shares).extracting(Share::places).containsExactly(7, 2, 3);
    }

    @Test
    void the_shares_always_add_up_to_the_capacity() {
        for (int opened = 1; opened <= 12; opened++) {
            List<Share> shares = Split.fresh(12, HOST).into(List.of(new PlaceOffer("trust", opened)));
            assertThat(shares.stream().mapToInt(Share::places).sum()).isEqualTo(12);
        }
    }

    @Test
    void more_places_than_there_are_cannot_be_opened() {
        assertThatThrownBy(
                        () -> Split.fresh(12, HOST).into(List.of(new PlaceOffer("trust", 7), new PlaceOffer(null, 6))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void no_offer_is_empty_or_negative_or_huge() {
        for (int places : new int[] {0, -1, 13, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> Split.fresh(12, HOST).into(List.of(new PlaceOffer("trust", places))))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void sums_beyond_the_largest_number_are_still_too_many() {
        List<PlaceOffer> many = java.util.stream.IntStream.range(0, 200)
                .mapToObj(at -> new PlaceOffer("partner " + at, 2000))
                .toList();

        assertThatThrownBy(() -> Split.fresh(2000, HOST).into(many)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_partner_is_named_once_and_the_host_not_at_all() {
        assertThatThrownBy(() ->
                        Split.fresh(12, HOST).into(List.of(new PlaceOffer("trust", 1), new PlaceOffer("trust", 1))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Split.fresh(12, HOST).into(List.of(new PlaceOffer("council", 1))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_share_keeps_its_number_and_what_is_taken_of_it() {
        Share taken = new Share("named", ShareKind.PARTNER, "trust", 4, 3);
        Share own = new Share("own", ShareKind.OWN, null, 8, 1);

        List<Share> shares = Split.after(List.of(own, taken), 12, HOST).into(List.of(new PlaceOffer("trust", 3)));

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

        assertThatThrownBy(() -> split.into(List.of(new PlaceOffer("trust", 2))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("booking.promised");
        assertThatThrownBy(() -> split.into(List.of())).hasMessageContaining("booking.promised");
        assertThatThrownBy(() -> split.into(List.of(new PlaceOffer("trust", 4), new PlaceOffer(null, 4))))
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
}
