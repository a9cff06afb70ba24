package org.hearth.booking.jobs;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.booking.application.BankHolidayService;

/** Reads the bank holidays anew, so that each node knows one that was announced; until then the usual calendar counts. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishedHolidays {

    @Inject
    BankHolidayService holidays;

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "1/10", persistent = false)
    public void read() {
        holidays.read();
    }
}
