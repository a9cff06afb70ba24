package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hearth.booking.Workdays;
import org.hearth.booking.model.WorkingDays;

/** Counts working days for other rooms. */
@ApplicationScoped
class WorkdayCount implements Workdays {

    @Override
    public int between(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : (int) first.datesUntil(last.plusDays(1))
                        .filter(WorkingDays::isWorking)
                        .count();
    }
}
