package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one partner gave and got over a period. What was given up again is not counted.
 *
 * @param gave places its sessions gave to people of other partners
 * @param got places its people got on sessions of other partners
 * @param credits what was passed on or charged to others for it, less what it passed on, was charged, and what ran out
 * @param balance places given less places got, and credits: information, not a debt
 * @param trainerDaysGave days its trainers taught for others
 * @param trainerDaysGot days trainers of others taught for it
 * @param inKind what else it gave and got in kind; none of what it gave and got nothing
 * @param counted the balance with trainer days and all else in kind at the weights agreed today; null where none is
 */
public record Balance(
        String partner,
        String partnerName,
        int gave,
        int got,
        int credits,
        int balance,
        BigDecimal trainerDaysGave,
        BigDecimal trainerDaysGot,
        List<KindSum> inKind,
        BigDecimal counted)
        implements Serializable {

    public Balance {
        inKind = List.copyOf(inKind);
    }

    /** What it gave less what it got of a kind. */
    public BigDecimal net(Unit unit) {
        return inKind.stream()
                .filter(each -> each.unit() == unit)
                .map(KindSum::net)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
