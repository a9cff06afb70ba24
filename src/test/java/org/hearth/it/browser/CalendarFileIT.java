package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The calendar file that comes with the mail, from booking to the end, over the days on which the clocks change. */
@ArquillianTest
@RunAsClient
class CalendarFileIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final LocalDate FORWARD = lastSunday(Month.MARCH);
    private static final LocalDate BACK = lastSunday(Month.OCTOBER);

    private final World.Partnership where = World.partnership();
    private final World.Session session =
            World.session(where, World.course(where), (int) ChronoUnit.DAYS.between(TODAY, FORWARD), 8, 4);
    private final World.Someone ann = World.someone(where.guest(), "Ann");
    private final World.Someone tom = World.someone(where.host(), "Tom", "TRAINING_LEAD");

    @Test
    void it_keeps_its_name_counts_up_and_means_the_clock_on_the_wall() {
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                session.id(),
                tom.person());
        String booking = Api.as(ann)
                .post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + ann.person() + "\"}")
                .json()
                .getString("id");
        Calendar booked = Mailbox.newest(ann, "booking.confirmed").calendar();
        assertEquals("REQUEST", value(booked, Property.METHOD));
        assertLocal(booked, FORWARD);

        try (Browser.Visitor visitor = Browser.desk().signIn(tom)) {
            Page page = visitor.open("/training/schedule?step=days&ref=" + session.ref())
                    .page();
            page.locator("input[type=date]").first().fill(BACK.toString());
            page.click("#saveDays");
            assertEquals(
                    0, page.locator(".h-errsum").count(), page.locator("main").innerText());
        }
        Calendar changed = Mailbox.newest(ann, "session.changed").calendar();
        assertEquals("REQUEST", value(changed, Property.METHOD));
        assertLocal(changed, BACK);
        assertEquals(event(booked, Property.UID), event(changed, Property.UID));
        assertTrue(sequence(changed) > sequence(booked), sequence(booked) + " then " + sequence(changed));

        Api.as(ann).post("/bookings/" + booking + "/cancel", "{\"reason\":\"Away\"}");
        Calendar cancelled = Mailbox.newest(ann, "booking.cancelled").calendar();
        assertEquals("CANCEL", value(cancelled, Property.METHOD));
        assertEquals(event(booked, Property.UID), event(cancelled, Property.UID));
        assertTrue(sequence(cancelled) > sequence(changed));
    }

    private static void assertLocal(Calendar calendar, LocalDate day) {
        assertEquals(
                day.toString().replace("-", "") + "T093000",
                event(calendar, Property.DTSTART),
                "half past nine on the wall of that day");
        Property start = vevent(calendar).getRequiredProperty(Property.DTSTART);
        Parameter zone = start.getRequiredParameter(Parameter.TZID);
        assertEquals("Europe/London", zone.getValue());
        assertTrue(calendar.getComponent(Component.VTIMEZONE).isPresent(), "the zone comes along");
    }

    private static LocalDate lastSunday(Month month) {
        return LocalDate.of(TODAY.getYear() + 1, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }

    private static int sequence(Calendar calendar) {
        return Integer.parseInt(event(calendar, Property.SEQUENCE));
    }

    private static Component vevent(Calendar calendar) {
        return (Component) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String event(Calendar calendar, String property) {
        return vevent(calendar).getProperty(property).orElseThrow().getValue();
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getProperty(property).orElseThrow().getValue();
    }
}
