package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hearth.exchange.Unit;

/** One partner's balances while its movements are gone through, one after the other. */
public final class Account {

    private final Map<Unit, BigDecimal> before = new EnumMap<>(Unit.class);
    private final Map<Unit, BigDecimal> balances = new EnumMap<>(Unit.class);
    private BigDecimal gave = BigDecimal.ZERO;
    private BigDecimal got = BigDecimal.ZERO;
    private BigDecimal credits = BigDecimal.ZERO;

    /** An account with the balances it had before. */
    public Account(Map<Unit, BigDecimal> before) {
        this.before.putAll(before);
        balances.putAll(before);
    }

    /** Goes through the movements; each is told with the balance of its unit after it. */
    public <T> List<T> through(List<Movement> movements, BiFunction<Movement, BigDecimal, T> told) {
        List<T> lines = new ArrayList<>();
        for (Movement each : movements) {
            BigDecimal after = Amounts.plain(balances.merge(each.unit(), each.amount(), BigDecimal::add));
            if (each.unit() == Unit.PLACE && each.cause().isCreditOnly()) {
                credits = credits.add(each.amount());
            } else if (each.unit() == Unit.PLACE && each.side() == Side.GAVE) {
                gave = gave.add(each.amount());
            } else if (each.unit() == Unit.PLACE) {
                got = got.subtract(each.amount());
            }
            lines.add(told.apply(each, after));
        }
        return lines;
    }

    /** The balance of a unit before all of it. */
    public BigDecimal before(Unit unit) {
        return before.getOrDefault(unit, BigDecimal.ZERO);
    }

    /** The balance of a unit after all of it. */
    public BigDecimal after(Unit unit) {
        return Amounts.plain(balances.getOrDefault(unit, BigDecimal.ZERO));
    }

    /** The kinds that were given or got by hand, now or before. */
    public List<Unit> kinds() {
        return Arrays.stream(Unit.values())
                .filter(each -> each.isRecorded() && balances.containsKey(each))
                .toList();
    }

    /** Places given, less those given up again. */
    public int gave() {
        return gave.intValueExact();
    }

    /** Credits that were passed on or ran out: more than nothing for what came to the partner. */
    public int credits() {
        return credits.intValueExact();
    }

    /** Places got, less those given up again. */
    public int got() {
        return got.intValueExact();
    }
}
