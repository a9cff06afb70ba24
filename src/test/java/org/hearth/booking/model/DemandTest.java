package org.hearth.booking.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.booking.Delivery;
import org.hearth.booking.DemandView;
import org.hearth.scheduling.LanguageCard;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Map<String, String> PLACES = Map.of("o", "Orton");

    private final List<Demand.Asked> asked = new ArrayList<>();
    private Set<String> languages = Set.of();

    @Test
    void a_partner_of_fewer_than_five_is_in_no_number() {
        ask(6, "big", MONDAY);
        ask(4, "small", TUESDAY);
        Demand demand = new Demand(asked, Set.of());
        assertThat(demand.waiting().count()).isEqualTo(6);
        assertThat(demand.waiting().whole()).isFalse();
        assertThat(demand.partners()).containsExactly(new DemandView.Partner("The big", 6));
        assertThat(demand.days()).containsExactly(new DemandView.Day(MONDAY, 6));
        assertThat(demand.ownNames()).isEmpty();
    }

    @Test
    void ones_own_people_are_seen_as_they_are_and_by_name() {
        ask(2, "own", MONDAY);
        ask(4, "small", MONDAY);
        Demand demand = new Demand(asked, Set.of("own"));
        assertThat(demand.waiting().count()).isEqualTo(2);
        assertThat(demand.ownNames()).hasSize(2);
        assertThat(demand.days()).containsExactly(new DemandView.Day(MONDAY, 2));
    }

    @Test
    void what_suits_fewer_than_five_others_is_not_told_of_them() {
        ask(3, "own", MONDAY);
        ask(6, "big", TUESDAY);
        ask(4, "big", MONDAY);
        Demand demand = new Demand(asked, Set.of("own"));
        assertThat(demand.waiting().count()).isEqualTo(13);
        assertThat(demand.days()).containsExactly(new DemandView.Day(MONDAY, 3), new DemandView.Day(TUESDAY, 6));
    }

    @Test
    void where_nobody_is_shown_nothing_is_said() {
        ask(4, "small", MONDAY);
        Demand demand = new Demand(asked, Set.of());
        assertThat(demand.waiting().count()).isZero();
        assertThat(demand.oldestDays(NOW)).isNull();
        assertThat(demand.proposal(16, demand.days(), demand.places(PLACES))).isNull();
        assertThat(demand.inPerson()).isZero();
    }

    @Test
    void it_proposes_enough_sessions_on_the_day_that_suits_most() {
        ask(13, "own", TUESDAY);
        ask(7, "own", MONDAY);
        Demand demand = new Demand(asked, Set.of("own"));
        DemandView.Proposal proposal = demand.proposal(16, demand.days(), demand.places(PLACES));
        assertThat(proposal.sessions()).isEqualTo(2);
        assertThat(proposal.day()).isEqualTo(new DemandView.Day(TUESDAY, 13));
        assertThat(proposal.locality()).isEqualTo(new DemandView.Place("Orton", 20));
        assertThat(demand.proposal(null, List.of(), List.of()).size()).isEqualTo(16);
        assertThat(demand.oldestDays(NOW)).isEqualTo(20);
    }

    @Test
    void a_language_is_counted_where_enough_asked_for_it() {
        languages = Set.of("ur");
        ask(5, "big", MONDAY);
        languages = Set.of("cy");
        ask(4, "big", MONDAY);
        ask(1, "own", MONDAY);
        List<LanguageCard> spoken = List.of(
                new LanguageCard("en", "English"), new LanguageCard("ur", "Urdu"), new LanguageCard("cy", "Welsh"));
        assertThat(new Demand(asked, Set.of("own")).languages(spoken))
                .containsExactly(new DemandView.Language("ur", "Urdu", 5), new DemandView.Language("cy", "Welsh", 1));
    }

    private void ask(int people, String partner, DayOfWeek day) {
        for (int i = 0; i < people; i++) {
            Instant at = NOW.minusSeconds(86_400L * (asked.size() + 1));
            asked.add(new Demand.Asked(
                    partner,
                    "The " + partner,
                    "Somebody " + asked.size(),
                    new Preferences(Set.of(day), Set.of(), Delivery.IN_PERSON, languages),
                    at));
        }
    }
}
