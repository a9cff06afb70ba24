package org.hearth.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hearth.audit.AuditLine;
import org.junit.jupiter.api.Test;

/** The audit as a table: nothing in it runs, and nothing in it breaks a row. */
class AuditSheetTest {

    @Test
    void a_line_is_a_row_with_the_time_of_the_clock_on_the_wall() {
        assertThat(AuditSheet.of(List.of(line("Ann Li", "Said \"no\",\nthen yes"))))
                .isEqualTo("\"when\",\"who\",\"what\",\"for\",\"about\",\"id\",\"detail\",\"request\",\"address\"\r\n"
                        + "\"2026-07-01T10:30:00+01:00\",\"Ann Li\",\"booking.made\",\"Ben\",\"booking\",\"b-1\","
                        + "\"Said \"\"no\"\",\nthen yes\",,\"127.0.0.1\"\r\n");
    }

    private static AuditLine line(String actor, String detail) {
        return new AuditLine(
                Instant.parse("2026-07-01T09:30:00.123Z"),
                actor,
                "p-1",
                "p-2",
                "Ben",
                "booking.made",
                "booking",
                "b-1",
                null,
                detail,
                null,
                "127.0.0.1");
    }
}
