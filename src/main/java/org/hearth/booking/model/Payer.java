package org.hearth.booking.model;

import org.hearth.booking.Payers;

/**
 * A home partner as policies look at it.
 *
 * @param turnover pounds a year; null when nobody said
 */
public record Payer(
        String type, String sector, boolean givesMoney, boolean givesTrainers, Integer turnover, boolean outOfArea) {

    /** Whether the rule is for this partner. An income nobody told is not below anything. */
    public boolean isOf(Payers payers) {
        boolean gives = givesMoney || givesTrainers;
        return (payers.types().isEmpty() || payers.types().contains(type))
                && (payers.sectors().isEmpty() || payers.sectors().contains(sector))
                && (payers.contributes() == null || payers.contributes() == gives)
                && (payers.lendsTrainers() == null || payers.lendsTrainers() == givesTrainers)
                && (payers.turnoverBelow() == null || turnover != null && turnover < payers.turnoverBelow())
                && (payers.fromOutside() == null || payers.fromOutside() == outOfArea);
    }
}
