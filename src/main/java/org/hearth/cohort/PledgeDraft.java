package org.hearth.cohort;

import java.time.LocalDate;

/**
 * What a partner promises the pool of trainers.
 *
 * @param programme its id; stays as it is when a pledge is changed
 * @param partner its id; one's own when it is left out, and stays as it is when a pledge is changed
 * @param from the first day
 * @param to the last day
 * @param days how many trainer days; 0 takes a pledge back
 * @param note anything partners should know
 */
public record PledgeDraft(String programme, String partner, LocalDate from, LocalDate to, Integer days, String note) {

    /** One that says nothing. */
    public static PledgeDraft nothing() {
        return new PledgeDraft(null, null, null, null, null, null);
    }
}
