package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a partner's statement. It names no person.
 *
 * @param on the day it happened, in Europe/London
 * @param gave whether the partner is on the giving side
 * @param says the cause in plain English
 * @param booking the end of the booking's id, as both partners can find it; null for what is given in kind
 * @param amount what it does to the balance: more than nothing for given
 * @param balance the partner's balance in that unit afterwards
 */
public record StatementLine(
        LocalDate on,
        Unit unit,
        EntryCause cause,
        boolean gave,
        String says,
        String partner,
        String partnerName,
        String sessionRef,
        String courseTitle,
        LocalDate sessionOn,
        String booking,
        BigDecimal amount,
        BigDecimal balance)
        implements Serializable {}
