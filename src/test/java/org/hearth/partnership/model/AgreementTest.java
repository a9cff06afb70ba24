package org.hearth.partnership.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.AgreementDetails;
import org.hearth.partnership.AgreementDetails.Party;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void a_partner_may_leave_and_come_back() {
        assertThatCode(() -> agree(
                        new Party("trust", APRIL, APRIL.plusDays(30)), new Party("trust", APRIL.plusDays(31), null)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_partner_does_not_take_part_twice_at_once() {
        assertThatThrownBy(() -> agree(new Party("trust", APRIL, null), new Party("trust", APRIL.plusDays(9), null)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void nobody_takes_part_before_it_begins_or_after_it_ends() {
        assertThatThrownBy(() -> agree(new Party("trust", APRIL.minusDays(1), null)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> agree(new Party("trust", APRIL, MARCH.plusDays(1))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_partner_without_a_last_day_takes_part_to_the_end() {
        assertThatCode(() -> agree(new Party("trust", APRIL, null))).doesNotThrowAnyException();
    }

    private static void agree(Party... parties) {
        Answers answers = new Answers();
        var details = new AgreementDetails("RECIPROCAL", "Shared places", APRIL, MARCH, null, List.of(parties));
        Agreement.of(new PartnershipId("area"), details, answers);
        answers.done();
    }
}
