package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A real quarter as a partnership published it (Leicester, Leicestershire and Rutland, first quarter of 2016/17): 6 courses
 * with 393 places, 318 registered, 29 cancellations, 20 no-shows, 35 who came without a booking, 304 attended. It is entered
 * through the application, and the report says the same to the number.
 */
@ArquillianTest
@RunAsClient
class WorkedQuarterIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final int[] CAPACITY = {80, 75, 70, 66, 60, 42};
    private static final int[] REGISTERED = {66, 60, 56, 54, 48, 34};
    private static final int[] CANCELLED = {6, 5, 5, 5, 5, 3};
    private static final int[] NO_SHOWS = {4, 4, 4, 3, 3, 2};
    private static final int[] WALK_INS = {7, 7, 6, 6, 5, 4};

    private final World.Partnership area = World.partnership();
    private final Someone lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
    private final Someone board = World.someone(area.host(), "Board", "BOARD_READER@PARTNERSHIP");

    @Test
    void the_report_says_what_was_entered() {
        List<Someone> staff = new ArrayList<>();
        for (int at = 0; at < 66; at++) {
            staff.add(World.someone(at % 2 == 0 ? area.guest() : area.host(), "Staff" + at));
        }
        for (int at = 0; at < CAPACITY.length; at++) {
            session(at, staff);
        }

        String page = PageVisitor.as(board)
                .get("/reports/take-up?from=" + TODAY + "&to=" + TODAY)
                .body()
                .replaceAll("\\s+", " ");

        String total = page.substring(page.indexOf("<tfoot>"), page.indexOf("</tfoot>"));
        assertEquals(
                "6 393 318 29 20 304 35 77%",
                total.replaceAll("<th.*?</th>", "")
                        .replaceAll("<[^>]+>", " ")
                        .strip()
                        .replaceAll("\\s+", " "));
        assertTrue(page.contains("304 of 393 places were filled: 77%"), page);
    }

    /** One course: booked and cancelled before, then the day itself with its register. */
    private void session(int at, List<Someone> staff) {
        World.Session session =
                World.session(area, World.course(area), 10 + at, CAPACITY[at] / 2, CAPACITY[at] - CAPACITY[at] / 2);
        List<String> booked = new ArrayList<>();
        for (int who = 0; who < REGISTERED[at]; who++) {
            booked.add(Desk.book(session, staff.get(who)));
        }
        for (int who = 0; who < CANCELLED[at]; who++) {
            Desk.cancel(staff.get(who), booked.get(who));
        }
        Desk.begin(session, 10 + at);
        StringBuilder marks = new StringBuilder();
        for (int who = CANCELLED[at]; who < REGISTERED[at]; who++) {
            boolean absent = who < CANCELLED[at] + NO_SHOWS[at];
            marks.append(marks.isEmpty() ? "" : ",")
                    .append("{\"booking\":\"" + booked.get(who) + "\",\"mark\":\"" + (absent ? "ABSENT" : "HERE")
                            + "\"}");
        }
        StringBuilder walkIns = new StringBuilder();
        for (int who = 0; who < WALK_INS[at]; who++) {
            walkIns.append(walkIns.isEmpty() ? "" : ",")
                    .append("{\"name\":\"Walker " + at + " " + who + "\",\"partner\":\""
                            + area.guest().id() + "\",\"noEmail\":true,\"byWordOfTrainer\":true}");
        }
        Api.Answer done = Api.as(lead)
                .put(
                        "/sessions/" + session.id() + "/days/1/register",
                        "{\"marks\":[" + marks + "],\"walkIns\":[" + walkIns + "],\"finished\":true}");
        assertEquals(200, done.status(), done.body());
    }
}
