package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.it.Api;
import org.hearth.it.World;

/** Policies about cancelling and not coming, as tests need them. */
final class Policies {

    private Policies() {}

    /** One that has been in force for some days: so many credits for each day given up late or missed. */
    static void inCredits(World.Partnership area, int credits, int noticeDays) {
        String fee = "\"measure\":\"CREDITS\",\"half\":" + credits + ",\"full\":" + credits + "}";
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
        Api.Answer made = Api.as(World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP"))
                .post(
                        "/policies",
                        "{\"from\":\"" + tomorrow + "\",\"rules\":[{\"cause\":\"LATE_CANCELLATION\",\"noticeDays\":"
                                + noticeDays + "," + fee + ",{\"cause\":\"NO_SHOW\"," + fee
                                + "],\"exemptions\":[{\"reason\":\"BEREAVEMENT\"}],\"lateThen\":\"COUNTS_AS_ABSENT\"}");
        assertEquals(201, made.status(), made.body());
        World.run(
                "update policy set from_date = from_date - interval 3 day where id = ?",
                made.json().getString("id"));
    }
}
