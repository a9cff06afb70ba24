package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Home shows the next sessions at which other partners have places for one's own, and no others. */
@ArquillianTest
@RunAsClient
class HomeOpenPlacesIT {

    private World.Partnership area;
    private String course;
    private Someone ann;

    @BeforeEach
    void ann_works_for_the_guest_partner() {
        area = World.partnership();
        course = World.course(area);
        ann = World.someone(area.guest(), "Ann");
    }

    @Test
    void the_three_nearest_sessions_with_a_place_for_ones_partner_are_there() {
        List<World.Session> sessions = List.of(
                World.session(area, course, 12, 2, 2),
                World.session(area, course, 8, 2, 1),
                World.session(area, course, 10, 2, 3),
                World.session(area, course, 40, 2, 2));

        String home = home();

        for (World.Session near : sessions.subList(0, 3)) {
            assertTrue(home.contains("ref=" + near.ref()), home);
        }
        assertFalse(home.contains("ref=" + sessions.get(3).ref()), home);
        assertTrue(
                home.indexOf(sessions.get(1).ref())
                        < home.indexOf(sessions.get(2).ref()),
                "soonest first");
        assertTrue(home.contains("3 places for " + area.guest().name()), home);
        assertTrue(home.contains("1 place for " + area.guest().name()), home);
        assertTrue(home.contains("/training/courses?free=1"), home);
    }

    @Test
    void what_is_not_open_to_ones_partner_is_not_offered() {
        World.Session own = World.session(area, course, 8, 5, 0);
        World.Session full = World.session(area, course, 9, 5, 1);
        World.run("update place_share set taken = 1 where session_id = ? and kind = 'AGREEMENT'", full.id());
        World.Session closed = World.session(area, course, 10, 5, 1);
        World.run("update place_allocation set closes_at = '2026-01-01' where session_id = ?", closed.id());
        World.Session named = World.session(area, course, 11, 5, 1);
        World.run(
                "update place_share set kind = 'PARTNER', partner_id = ? where session_id = ? and kind = 'AGREEMENT'",
                World.partner(area.id(), area.agreement(), "Other " + area.id().substring(28))
                        .id(),
                named.id());
        World.Session booked = World.session(area, course, 12, 5, 2);
        Desk.book(booked, ann);

        String home = home();

        for (World.Session each : List.of(own, full, closed, named)) {
            assertFalse(home.contains("/training/session?ref=" + each.ref()), home);
        }
        assertFalse(home.contains("/training/session?ref=" + booked.ref()), "Ann has found that one");
        assertTrue(home.contains("No other partner has a free place for yours"), home);
    }

    @Test
    void a_partner_that_is_out_of_the_agreement_by_then_is_offered_nothing_by_it() {
        World.Session session = World.session(area, course, 20, 2, 2);
        assertTrue(home().contains("ref=" + session.ref()));
        World.run(
                "update agreement_partner set to_date = ? where agreement_id = ? and partner_id = ?",
                session.date().minusDays(1),
                area.agreement(),
                area.guest().id());

        assertFalse(home().contains("ref=" + session.ref()));
        assertEquals("booking.no-share", Desk.tryToBook(session, ann).code());
    }

    private String home() {
        return PageVisitor.as(ann).get("/home").body().replaceAll("\\s+", " ");
    }
}
