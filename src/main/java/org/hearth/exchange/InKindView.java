package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something one partner gave another in kind.
 *
 * @param kindName what it is called, in words
 * @param on the day it was given on
 * @param sessionRef the session it was for; null for none
 * @param note what it was
 * @param undoneOn when it was taken out again; null while it counts
 * @param ranOutOn when it came to count no more, as long after its day as was agreed; null while it counts
 * @param own whether the viewer may take it out
 */
public record InKindView(
        String id,
        String from,
        String fromName,
        String to,
        String toName,
        Kind kind,
        String kindName,
        BigDecimal quantity,
        LocalDate on,
        String sessionRef,
        String note,
        LocalDate recordedOn,
        LocalDate undoneOn,
        LocalDate ranOutOn,
        boolean own)
        implements Serializable {

    /** The same with its kind in words. */
    public InKindView called(String words) {
        return new InKindView(
                id,
                from,
                fromName,
                to,
                toName,
                kind,
                words,
                quantity,
                on,
                sessionRef,
                note,
                recordedOn,
                undoneOn,
                ranOutOn,
                own);
    }
}
