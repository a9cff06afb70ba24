package org.hearth.cohort.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.PoolView;

/** What pledges come to, in days and halves of days. */
public final class PledgedDays {

    private PledgedDays() {}

    /** What is neither delivered nor booked of what was pledged; below zero where it is more. */
    public static BigDecimal left(BigDecimal pledged, BigDecimal delivered, BigDecimal booked) {
        return plain(pledged.subtract(delivered).subtract(booked));
    }

    /** As a person writes it: 12, and 12.5. */
    public static BigDecimal plain(BigDecimal days) {
        BigDecimal brief = days.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** Each partner's pledges together, in the order in which their first one comes. */
    public static List<PoolView.Sum> byPartner(List<PledgeView> pledges) {
        Map<String, List<PledgeView>> all = new LinkedHashMap<>();
        pledges.forEach(each -> all.computeIfAbsent(each.partner(), partner -> new ArrayList<>())
                .add(each));
        return all.values().stream().map(PledgedDays::sum).toList();
    }

    private static PoolView.Sum sum(List<PledgeView> pledges) {
        BigDecimal pledged = BigDecimal.ZERO;
        BigDecimal delivered = BigDecimal.ZERO;
        BigDecimal booked = BigDecimal.ZERO;
        for (PledgeView each : pledges) {
            pledged = pledged.add(BigDecimal.valueOf(each.days()));
            delivered = delivered.add(each.delivered());
            booked = booked.add(each.booked());
        }
        PledgeView first = pledges.get(0);
        return new PoolView.Sum(
                first.partner(),
                first.partnerName(),
                plain(pledged),
                plain(delivered),
                plain(booked),
                left(pledged, delivered, booked));
    }
}
