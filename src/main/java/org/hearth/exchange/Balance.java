package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What one partner gave and got over a period. What was given up again is not counted.
 *
 * @param gave places its sessions gave to people of other partners
 * @param got places its people got on sessions of other partners
 * @param balance places given less places got: information, not a debt
 * @param trainerDaysGave days its trainers taught for others
 * @param trainerDaysGot days trainers of others taught for it
 */
public record Balance(
        String partner,
        String partnerName,
        int gave,
        int got,
        int balance,
        BigDecimal trainerDaysGave,
        BigDecimal trainerDaysGot)
        implements Serializable {}
