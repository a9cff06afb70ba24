package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SchedulingRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An accreditation given elsewhere is worth what was seen of it. */
class AccreditationTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void none_is_written_down_without_what_it_rests_on(String nothing) {
        assertThatThrownBy(() -> recorded(nothing)).isInstanceOfSatisfying(BadInput.class, refused -> {
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().get(0).field()).isEqualTo("evidence");
            assertThat(refused.faults().get(0).refusal()).isEqualTo(SchedulingRefusal.FIELD_MISSING);
        });
    }

    @Test
    void what_it_rests_on_is_kept() {
        assertThat(recorded(" Register of the licensor, seen ").evidence()).isEqualTo("Register of the licensor, seen");
    }

    private static Accreditation recorded(String evidence) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        return Accreditation.record(
                new PartnershipId("partnership"),
                "programme",
                new PersonId("person"),
                new Accreditation.Dates(from, null),
                evidence,
                new PersonId("lead"),
                Instant.EPOCH);
    }
}
