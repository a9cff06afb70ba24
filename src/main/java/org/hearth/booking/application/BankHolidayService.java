package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.BankHolidayRepository;
import org.hearth.security.OpenTo;

/** Lets every count of working days know the bank holidays that were published. */
@ApplicationScoped
@Transactional
public class BankHolidayService {

    @Inject
    BankHolidayRepository holidays;

    /** Reads them anew. */
    @OpenTo("The clock: they are the same for everybody")
    public void read() {
        WorkingDays.know(holidays.published());
    }
}
