package org.hearth.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearth.catalogue.ProgrammeDraft;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnershipId;
import org.junit.jupiter.api.Test;

/** A programme chosen locally says what it can about its licence and its trainers, and nothing that cannot be. */
class ProgrammeTest {

    private static final PartnershipId HERE = new PartnershipId("p");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void a_locally_chosen_programme_needs_little() {
        Programme made = Programme.of(HERE, draft("restorative", null), TODAY);
        assertThat(made.code()).isEqualTo("RESTORATIVE");
        assertThat(made.isActive()).isTrue();
    }

    @Test
    void the_end_of_a_licence_is_checked() {
        ProgrammeDraft bad = draft("RP", LocalDate.of(1, 1, 1));
        assertThatThrownBy(() -> Programme.of(HERE, bad, TODAY))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactly("licenceEndsOn"));
    }

    private static ProgrammeDraft draft(String code, LocalDate licence) {
        return new ProgrammeDraft(
                code,
                "Restorative Practice",
                "RP",
                null,
                "NONE",
                "LOCAL",
                "Practice skills",
                "Working with, not to",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                licence,
                null,
                null,
                null,
                null,
                null);
    }
}
