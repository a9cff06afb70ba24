package org.hearth.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearth.exchange.EntryCause;
import org.hearth.exchange.Unit;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void each_line_is_told_with_the_balance_of_its_own_unit() {
        Account account = new Account(Map.of(Unit.PLACE, new BigDecimal(-2)));

        List<String> told = account.through(
                List.of(
                        movement(Unit.PLACE, EntryCause.TAKEN, Side.GAVE, "1"),
                        movement(Unit.PLACE, EntryCause.TAKEN, Side.GOT, "-1"),
                        movement(Unit.TRAINER_DAY, EntryCause.TAUGHT, Side.GAVE, "1.5"),
                        movement(Unit.PLACE, EntryCause.CANCELLED, Side.GOT, "1")),
                (each, after) -> each.cause() + " " + after);

        assertThat(told).containsExactly("TAKEN -1", "TAKEN -2", "TAUGHT 1.5", "CANCELLED -1");
        assertThat(account.before(Unit.PLACE)).isEqualByComparingTo("-2");
        assertThat(account.after(Unit.PLACE)).isEqualByComparingTo("-1");
        assertThat(account.after(Unit.TRAINER_DAY)).isEqualByComparingTo("1.5");
        assertThat(account.gave()).isEqualTo(1);
        assertThat(account.got()).isZero();
    }

    @Test
    void an_account_nothing_moves_stays_at_nothing() {
        Account account = new Account(Map.of());
        assertThat(account.through(List.of(), (each, after) -> after)).isEmpty();
        assertThat(account.after(Unit.PLACE)).isZero();
        assertThat(account.before(Unit.TRAINER_DAY)).isZero();
    }

    @Test
    void credits_charged_move_the_balance_and_are_no_place() {
        Account account = new Account(Map.of());
        account.through(
                List.of(
                        movement(Unit.PLACE, EntryCause.CHARGED, Side.GAVE, "-2"),
                        movement(Unit.PLACE, EntryCause.CHARGED, Side.GOT, "3"),
                        movement(Unit.PLACE, EntryCause.CHARGE_LIFTED, Side.GOT, "-3")),
                (each, after) -> after);
        assertThat(account.after(Unit.PLACE)).isEqualByComparingTo("-2");
        assertThat(account.credits()).isEqualTo(-2);
        assertThat(account.gave()).isZero();
        assertThat(account.got()).isZero();
    }

    private static Movement movement(Unit unit, EntryCause cause, Side side, String amount) {
        return new Movement(
                Instant.EPOCH,
                unit,
                cause,
                side,
                new BigDecimal(amount),
                "trust",
                "Trust",
                "S-1",
                "Course",
                null,
                "abc",
                null,
                null,
                null,
                null,
                null);
    }
}
