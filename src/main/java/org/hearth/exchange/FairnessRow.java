package org.hearth.exchange;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How full the sessions of one host are, over a period, and who waits for them. Numbers, of nobody by name.
 *
 * @param places how many the sessions have, those called off left out
 * @param taken how many of them people have for certain
 * @param others how many of these are people of other partners
 * @param waiting how many people have a turn on a waiting list
 * @param waitingSince since when the first of them waits; null while nobody does
 */
public record FairnessRow(
        String partner,
        String partnerName,
        int sessions,
        int places,
        int taken,
        int others,
        int waiting,
        LocalDate waitingSince)
        implements Serializable {

    /** Places nobody took. */
    public int left() {
        return Math.max(0, places - taken);
    }

    /** Of a hundred places so many are taken. */
    public int percent() {
        return places == 0 ? 0 : Math.round(100f * taken / places);
    }
}
