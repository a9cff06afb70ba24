package org.hearth.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.OpenPlaces;
import org.hearth.kernel.Page;

/**
 * The board: what partners gave each other over a period, and what is open to the viewer's own partner.
 *
 * @param year the year in which the period begins, on 1 September
 * @param years the years there is something to see of, the newest first
 * @param own the viewer's partner; null for somebody who works for none
 * @param statement the partner whose statement the viewer may see first; null for none
 * @param offers places other partners open to it, the soonest first
 * @param takes whether the viewer books people
 * @param gives whether the viewer opens places
 */
public record ExchangeView(
        int year,
        LocalDate from,
        LocalDate to,
        List<Integer> years,
        Page<Balance> balances,
        String own,
        String statement,
        List<OpenPlaces> offers,
        boolean takes,
        boolean gives)
        implements Serializable {

    public ExchangeView {
        years = List.copyOf(years);
        offers = List.copyOf(offers);
    }
}
