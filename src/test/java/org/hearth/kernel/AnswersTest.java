package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();

    @Test
    void texts_are_stripped_and_otherwise_stay_as_typed() {
        assertThat(answers.text("name", "  =cmd() <b>Cŵl</b> 🏥 ", 40)).isEqualTo("=cmd() <b>Cŵl</b> 🏥");
        answers.done();
    }

    @Test
    void lengths_are_counted_as_a_reader_counts() {
        answers.text("name", "🏥".repeat(10), 10);
        answers.done();
        answers.text("name", "a".repeat(11), 10);
        refused(InputRefusal.TOO_LONG);
    }

    @Test
    void control_signs_half_signs_and_turned_around_text_are_refused() {
        for (String bad : new String[] {"a\u0000b", "a\nb", "\ud83c", "a\u202eb"}) {
            Answers each = new Answers();
            each.text("name", bad, 40);
            assertThatThrownBy(each::done).isInstanceOf(BadInput.class);
        }
        assertThat(answers.note("note", "one\r\ntwo", 40)).isEqualTo("one\ntwo");
        answers.done();
    }

    @Test
    void a_missing_answer_is_told_once() {
        answers.text("name", " ", 40);
        answers.date("from", null);
        assertThatThrownBy(answers::done).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                .extracting(BadInput.Fault::field)
                .containsExactly("name", "from"));
    }

    @Test
    void emails_postcodes_and_telephones_are_read_kindly() {
        assertThat(answers.email("email", " Ann.Li@Example.ORG ")).isEqualTo("ann.li@example.org");
        assertThat(answers.postcode("postcode", "pe11aa")).isEqualTo("PE1 1AA");
        assertThat(answers.phone("phone", "+44 (0)1632 960001")).isEqualTo("+44 (0)1632 960001");
        answers.done();
        answers.email("email", "ann@li");
        refused(InputRefusal.EMAIL_FORMAT);
    }

    @Test
    void choices_numbers_and_days_have_bounds() {
        assertThat(answers.choice("day", "MONDAY", DayOfWeek.class)).isEqualTo("MONDAY");
        answers.number("places", 12, 1, 2000);
        answers.date("from", LocalDate.of(2026, 2, 28));
        answers.done();
        answers.choice("day", "monday", DayOfWeek.class);
        answers.number("places", 0, 1, 2000);
        answers.date("from", LocalDate.of(1, 1, 1));
        answers.inOrder("to", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1));
        assertThatThrownBy(answers::done).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                .extracting(BadInput.Fault::refusal)
                .containsExactly(
                        InputRefusal.NOT_A_CHOICE,
                        InputRefusal.NUMBER_RANGE,
                        InputRefusal.DATE_RANGE,
                        InputRefusal.END_BEFORE_START));
    }

    @Test
    void a_number_that_would_be_kept_as_another_is_refused() {
        answers.number("fte", new BigDecimal("0.60"), 0, 2);
        answers.number("fte", new BigDecimal("1.000"), 0, 2);
        answers.done();
        for (String fault : new String[] {"0.333", "1e-400", "1e-999999999", "0e-999999999"}) {
            Answers each = new Answers();
            each.number("fte", new BigDecimal(fault), 0, 2);
            assertThatThrownBy(each::done).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                    .extracting(BadInput.Fault::refusal)
                    .containsExactly(InputRefusal.TOO_EXACT));
        }
        answers.number("fte", new BigDecimal("1e999999999"), 0, 2);
        refused(InputRefusal.NUMBER_RANGE);
    }

    private void refused(Refusal why) {
        assertThatThrownBy(answers::done).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                .extracting(BadInput.Fault::refusal)
                .containsExactly(why));
    }
}
