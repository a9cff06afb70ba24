package org.hearth.booking;

import java.time.LocalDate;

/** Working days: Monday to Friday without the bank holidays of England and Wales. */
public interface Workdays {

    /** How many there are from a day to a day, both counted; none when the last lies before the first. */
    int between(LocalDate first, LocalDate last);
}
