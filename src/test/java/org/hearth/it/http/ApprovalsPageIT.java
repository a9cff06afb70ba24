package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Several requests on one page: what is wrong with one is told where it was asked. */
@ArquillianTest
@RunAsClient
class ApprovalsPageIT {

    @Test
    void a_reason_that_is_missing_is_told_in_the_row_that_was_sent() {
        World.Partnership where = World.partnership();
        World.Session session = World.session(where, World.course(where), 20, 5, 0);
        for (String name : new String[] {"Ann", "Bea"}) {
            String booking = Desk.book(session, World.someone(where.host(), name));
            World.run("update booking set status = 'REQUESTED', approval = 'ASKED' where id = ?", booking);
        }
        PageVisitor lead =
                PageVisitor.as(World.someone(where.host(), "Lead", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD"));

        HttpResponse<String> answer = lead.submit("/approvals", "form", "requests:1:refuse", Map.of());

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("id=\"requests:1:reason-error\""), answer.body());
        assertFalse(answer.body().contains("id=\"requests:0:reason-error\""), answer.body());
        assertEquals(
                2,
                World.number(
                        "select count(*) from booking where session_id = ? and status = 'REQUESTED'", session.id()));
    }

    @Test
    void a_reason_typed_before_approving_is_kept_with_the_approval() {
        World.Partnership where = World.partnership();
        World.Session session = World.session(where, World.course(where), 20, 5, 0);
        String booking = Desk.book(session, World.someone(where.host(), "Ann"));
        World.run("update booking set status = 'REQUESTED', approval = 'ASKED' where id = ?", booking);
        PageVisitor lead = PageVisitor.as(World.someone(where.host(), "Lead", "TRAINING_LEAD"));
        assertTrue(lead.get("/approvals").body().contains("goes with the approval if you approve"));

        lead.submit("/approvals", "form", "requests:0:approve", Map.of("reason", "Tell the team about it"));

        assertEquals("CONFIRMED", Desk.status(booking));
        assertEquals(
                "Tell the team about it",
                World.text(
                        "select reason from booking_history where booking_id = ? and from_status = 'REQUESTED'",
                        booking));
    }
}
