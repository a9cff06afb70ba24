package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault of one of the days a session is planned on stands at the field it is of, and the summary leads there. */
@ArquillianTest
@RunAsClient
class DayFaultsIT {

    private String draft;
    private PageVisitor priya;
    private String date;

    @BeforeEach
    void a_draft() {
        World.Partnership area = World.partnership();
        String course = World.course(area);
        World.run("update course set days = 2 where id = ?", course);
        World.Session session = World.session(area, course, 30, 8, 4);
        World.run("update session set status = 'DRAFT' where id = ?", session.id());
        draft = session.ref();
        date = session.date().plusDays(7).toString();
        priya = PageVisitor.as(World.someone(area.host(), "Priya", "TRAINER", "TRAINING_LEAD"));
    }

    @Test
    void a_day_that_ends_before_it_starts_is_marked_at_its_end() {
        String page = refused(Map.of("days:1:date", date, "days:1:from", "16:00", "days:1:to", "09:30"));
        assertTrue(page.contains("href=\"#days:1:to\">Ends at: Day 2 must end after it starts."), page);
        assertTrue(input(page, "days:1:to").contains("aria-invalid=\"true\""), input(page, "days:1:to"));
        assertFalse(input(page, "days:0:to").contains("aria-invalid"), input(page, "days:0:to"));
        assertTrue(input(page, "days:1:from").contains("16:00"), page);
    }

    @Test
    void a_date_long_past_is_marked_at_the_date() {
        String page = refused(Map.of("days:1:date", "2020-01-01"));
        assertTrue(page.contains("href=\"#days:1:date\""), page);
    }

    private String refused(Map<String, String> typed) {
        HttpResponse<String> refused =
                priya.submit("/training/schedule?step=days&ref=" + draft, "daysForm", "saveDays", new HashMap<>(typed));
        assertEquals(200, refused.statusCode(), refused.body());
        return refused.body();
    }

    private static String input(String page, String id) {
        int at = page.indexOf("<input id=\"" + id + "\"");
        assertTrue(at >= 0, id + " is not on " + page);
        return page.substring(at, page.indexOf(">", at));
    }
}
