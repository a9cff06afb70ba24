package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.booking.Fee;
import org.hearth.booking.PolicyDraft;
import org.hearth.booking.PolicyTerms;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReadingTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    static Stream<PolicyTerms> every_real_policy() {
        return Arrays.stream(RealPolicies.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == PolicyTerms.class)
                .map(PolicyReadingTest::made);
    }

    private static PolicyTerms made(Method method) {
        try {
            return (PolicyTerms) method.invoke(null);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("every_real_policy")
    void what_can_be_judged_can_be_typed_and_comes_back_the_same(PolicyTerms terms) {
        Answers answers = new Answers();

        PolicyTerms back = new PolicyReading(answers).terms(PolicyReading.draft(FROM, terms));

        answers.done();
        assertThat(back).isEqualTo(terms);
    }

    @Test
    void words_that_are_on_no_list_and_figures_out_of_bounds_are_refused() {
        assertFaulty(rule("FORGETTING", "PENCE", 100, null));
        assertFaulty(rule("NO_SHOW", "APPLES", 100, null));
        assertFaulty(rule("NO_SHOW", "PERCENT", 101, null));
        assertFaulty(rule("NO_SHOW", "PENCE", -1, null));
        assertFaulty(rule("NO_SHOW", "PENCE", null, null));
        assertFaulty(rule("PLACE", "PERCENT", 50, null));
        assertFaulty(rule("PLACE", "PENCE", 50, true));
    }

    private static PolicyDraft rule(String cause, String measure, Integer amount, Boolean free) {
        var rule = new PolicyDraft.Rule(
                cause,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                free,
                measure,
                amount,
                amount,
                Fee.Per.DAY.name());
        return new PolicyDraft(FROM, List.of(rule), null, null, null, null, null, null, null, null, null);
    }

    private static void assertFaulty(PolicyDraft draft) {
        Answers answers = new Answers();
        new PolicyReading(answers).terms(draft);
        assertThatThrownBy(answers::done).isInstanceOf(BadInput.class);
    }
}
