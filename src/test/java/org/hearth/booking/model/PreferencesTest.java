package org.hearth.booking.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.booking.Delivery;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final Occasion MONDAY_AT_ORTON = new Occasion(Set.of(MONDAY), "orton", false, "en");
    private static final Occasion MONDAY_ONLINE = new Occasion(Set.of(MONDAY), null, true, "en");

    @Test
    void who_asks_for_nothing_in_particular_is_suited_by_everything() {
        Preferences any = suits(Set.of(), Set.of(), Delivery.EITHER);
        assertThat(any.fit(MONDAY_AT_ORTON)).isTrue();
        assertThat(any.fit(MONDAY_ONLINE)).isTrue();
    }

    @Test
    void every_day_of_a_session_must_suit() {
        Preferences mondays = suits(Set.of(MONDAY), Set.of(), Delivery.EITHER);
        assertThat(mondays.fit(MONDAY_AT_ORTON)).isTrue();
        assertThat(mondays.fit(new Occasion(Set.of(MONDAY, TUESDAY), "orton", false, "en")))
                .isFalse();
        assertThat(mondays.fit(new Occasion(Set.of(TUESDAY), "orton", false, "en")))
                .isFalse();
    }

    @Test
    void where_it_is_matters_in_a_room_and_not_on_a_screen() {
        Preferences near = suits(Set.of(), Set.of("werrington"), Delivery.EITHER);
        assertThat(near.fit(MONDAY_AT_ORTON)).isFalse();
        assertThat(near.fit(new Occasion(Set.of(MONDAY), null, false, "en"))).isFalse();
        assertThat(near.fit(new Occasion(Set.of(MONDAY), "werrington", false, "en")))
                .isTrue();
        assertThat(near.fit(MONDAY_ONLINE)).isTrue();
    }

    @Test
    void a_way_of_taking_part_is_kept_to() {
        assertThat(suits(Set.of(), Set.of(), Delivery.ONLINE).fit(MONDAY_AT_ORTON))
                .isFalse();
        assertThat(suits(Set.of(), Set.of(), Delivery.ONLINE).fit(MONDAY_ONLINE))
                .isTrue();
        assertThat(suits(Set.of(), Set.of(), Delivery.IN_PERSON).fit(MONDAY_ONLINE))
                .isFalse();
        assertThat(suits(Set.of(), Set.of(), Delivery.IN_PERSON).fit(MONDAY_AT_ORTON))
                .isTrue();
    }

    @Test
    void days_are_kept_as_one_number_and_read_again() {
        for (Set<DayOfWeek> days :
                Set.of(EnumSet.noneOf(DayOfWeek.class), EnumSet.of(MONDAY, SUNDAY), EnumSet.allOf(DayOfWeek.class))) {
            int kept = suits(days, Set.of(), Delivery.EITHER).daysKept();
            assertThat(kept).isBetween(0, 127);
            assertThat(Preferences.days(kept)).isEqualTo(days);
        }
    }

    @Test
    void a_language_that_was_named_must_be_the_sessions() {
        Preferences any = new Preferences(Set.of(), Set.of(), Delivery.EITHER, Set.of());
        Preferences signed = new Preferences(Set.of(), Set.of(), Delivery.EITHER, Set.of("bfi", "cy"));
        Occasion welsh = new Occasion(Set.of(MONDAY), "orton", false, "cy");
        assertThat(any.fit(welsh)).isTrue();
        assertThat(signed.fit(welsh)).isTrue();
        assertThat(signed.fit(MONDAY_AT_ORTON)).isFalse();
    }

    private static Preferences suits(Set<DayOfWeek> days, Set<String> localities, Delivery delivery) {
        return new Preferences(days, localities, delivery, Set.of());
    }
}
