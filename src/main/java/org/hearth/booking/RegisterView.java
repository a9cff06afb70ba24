package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The register of one day.
 *
 * @param here how many of those booked are there, late or left early
 * @param open whether marks may be set now: the day has come and the register is not finished
 * @param settled whether the registers of all days are finished
 */
public record RegisterView(
        String session,
        String sessionRef,
        String course,
        int day,
        int days,
        LocalDate date,
        Instant startsAt,
        Instant endsAt,
        int here,
        boolean open,
        boolean finished,
        boolean settled,
        int version,
        List<RegisterRow> items,
        List<RegisterRow> walkIns)
        implements Serializable {

    public RegisterView {
        items = List.copyOf(items);
        walkIns = List.copyOf(walkIns);
    }
}
