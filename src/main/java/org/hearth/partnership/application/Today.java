package org.hearth.partnership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the partnerships are: Europe/London, whatever the server's zone. */
final class Today {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Today() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
