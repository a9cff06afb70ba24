package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.it.SchedulingWorld;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The main job from first click to lasting record, across partners: one plans and publishes, others' staff book, the
 * register is taken, and each person's record shows it to those who may see it.
 */
@ArquillianTest
@RunAsClient
class MainJobIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int AHEAD = 70;
    private static final int GAP = 14;

    private final World.Partnership where = World.partnership();
    private final SchedulingWorld more = SchedulingWorld.in(where);
    private final World.Partner school =
            World.partner(where.id(), where.agreement(), "School " + where.id().substring(24));
    private final World.Someone tom = World.someone(where.host(), "Tom", "TRAINER");
    private final World.Someone priya = World.someone(where.host(), "Priya", "TRAINER");
    private final World.Someone hostLead = World.someone(where.host(), "Holly", "TRAINING_LEAD");
    private final World.Someone ann = World.someone(where.guest(), "Ann");
    private final World.Someone guestLead = World.someone(where.guest(), "Gita", "TRAINING_LEAD");
    private final World.Someone ben = World.someone(school, "Ben");
    private final World.Someone mia = World.someone(school, "Mia", "LINE_MANAGER@TEAM");
    private final String course = more.solihull();
    private final String title = World.text("select title from course where id = ?", course);

    @Test
    void a_session_is_planned_booked_across_partners_held_and_stays_on_the_record() throws IOException {
        more.accredit(tom);
        more.accredit(priya);
        more.room("Oak room", 16);
        World.run("update partner set booking_approval = 'MANAGER' where id = ?", school.id());
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = false where id = ?",
                mia.person(),
                ben.engagement());

        String ref = theTrainerPlansAndPublishes();
        theLearnerFindsItAndBooks(ref);
        theColleagueAsksAndTheManagerApproves(ref);
        bothHaveMail();
        theDaysCome(ref);
        theTrainerTakesTheRegisters();
        String number = theLearnerHasTheCertificate();
        anybodyCanVerify(number);
        onlyTheirOwnLeadSeesThePerson();
    }

    private String theTrainerPlansAndPublishes() {
        try (Browser.Visitor visitor = Browser.desk().signIn(tom)) {
            Page page = visitor.page();
            page.getByRole(AriaRole.LINK, named("Training")).first().click();
            page.getByRole(AriaRole.LINK, named("Schedule a session")).first().click();
            page.selectOption("#course", course);
            if (page.locator("#host").count() > 0) {
                page.selectOption("#host", where.host().id());
            }
            page.click("#saveCourse");
            assertEquals(0, page.locator(".h-errsum").count(), main(page));
            page.locator("input[type=date]")
                    .first()
                    .fill(today().plusDays(AHEAD).toString());
            page.click("#saveDays");
            assertEquals(
                    today().plusDays(AHEAD + GAP).toString(),
                    page.locator("input[type=date]").nth(1).inputValue(),
                    "the second day is offered where the programme wants it");
            page.click("#saveDays");
            String ref = page.url().replaceAll(".*ref=(S-\\d+).*", "$1");
            place(page);
            trainer(page, ref, tom);
            trainer(page, ref, priya);
            visitor.open("/training/schedule?step=offers&ref=" + ref);
            page.fill("#offers", "4");
            page.click("#saveOffers");
            visitor.open("/training/schedule?step=check&ref=" + ref);
            page.click("#publish");
            assertTrue(page.url().contains("/training/session?ref=" + ref), page.url());
            assertEquals(List.of(), visitor.complaints());
            return ref;
        }
    }

    private static void place(Page page) {
        if (page.locator("#capacity").count() == 0) {
            page.locator("main a[href*='step=place']").first().click();
        }
        page.locator("#site").selectOption(new SelectOption().setLabel("Chelmsley Wood Hub: Oak room (16)"));
        page.fill("#capacity", "12");
        page.click("#savePlace");
    }

    private static void trainer(Page page, String ref, World.Someone who) {
        page.navigate(page.url().replaceAll("/training/.*", "/training/schedule?step=trainers&ref=" + ref));
        page.fill("#find", who.name());
        page.locator("main form[method=get] button").click();
        page.locator("input[type=radio]").first().check();
        page.click("#addTrainer");
    }

    private void theLearnerFindsItAndBooks(String ref) {
        try (Browser.Visitor visitor = Browser.phone().signIn(ann)) {
            Page page = visitor.page();
            page.locator("details.h-menu summary").click();
            page.fill("#q", title);
            page.press("#q", "Enter");
            page.waitForURL("**/search?q=*");
            page.locator("main").getByRole(AriaRole.LINK, inside(title)).last().click();
            if (!page.url().contains("/training/session?")) {
                page.locator("main a[href*='/training/session?ref=" + ref + "']")
                        .first()
                        .click();
            }
            page.getByRole(AriaRole.LINK, named("Book a place")).click();
            assertTrue(main(page).contains("Check and confirm"), main(page));
            page.click("#book");
            page.waitForURL("**/training/booking?ref=*");
            assertTrue(main(page).contains(where.guest().name()), "booked under their own partner's name");
            page.reload();
            assertEquals(1, live(ann), "a reload does not book again");
            visitor.open("/training/book?session=" + ref);
            assertTrue(main(page).contains("there is a booking on this session already"), main(page));
            assertEquals(List.of(), visitor.complaints());
        }
        assertEquals(
                "AGREEMENT",
                World.text(
                        "select s.kind from booking b join place_share s on s.id = b.share_id where b.person_id = ?",
                        ann.person()),
                "the place is one of those opened to the agreement");
    }

    private void theColleagueAsksAndTheManagerApproves(String ref) {
        try (Browser.Visitor visitor = Browser.desk().signIn(ben)) {
            Page page = visitor.open("/training/book?session=" + ref).page();
            assertTrue(main(page).contains("must approve this booking"), main(page));
            page.click("#book");
            page.waitForURL("**/training/booking?ref=*");
        }
        assertEquals("REQUESTED", World.text("select status from booking where person_id = ?", ben.person()));
        try (Browser.Visitor visitor = Browser.desk().signIn(mia)) {
            Page page = visitor.page();
            page.locator("main a[href*='/training/booking?']").first().click();
            page.locator("main a[href='/approvals']").first().click();
            assertTrue(main(page).contains(ben.name()), main(page));
            page.getByRole(AriaRole.BUTTON, in("Approve: " + ben.name())).click();
            assertTrue(main(page).contains("Nothing waits for your answer"), main(page));
            assertEquals(List.of(), visitor.complaints());
        }
        assertEquals("CONFIRMED", World.text("select status from booking where person_id = ?", ben.person()));
    }

    private void bothHaveMail() {
        for (World.Someone who : List.of(ann, ben)) {
            Mailbox.Mail mail = Mailbox.newest(who, "booking.confirmed");
            assertTrue(mail.to().contains(who.email()), mail.to());
            assertTrue(mail.text().contains(title), mail.text());
            assertEquals(2, mail.calendars().size(), "one file a day");
            for (Calendar day : mail.calendars()) {
                assertEquals(1, day.getComponents("VEVENT").size());
                assertEquals(
                        "REQUEST",
                        day.getProperty(Property.METHOD).orElseThrow().getValue());
            }
        }
    }

    private void theDaysCome(String ref) {
        String id = World.text("select id from session where ref = ? and partnership_id = ?", ref, where.id());
        Cast.begin(new World.Session(id, ref, today()), AHEAD + GAP + 1);
    }

    private void theTrainerTakesTheRegisters() {
        try (Browser.Visitor visitor = Browser.phone().signIn(tom)) {
            Page page = visitor.page();
            page.locator("main a[href*='/training/roster?']").first().click();
            register(page, 1);
            walkIn(page);
            finish(page);
            visitor.open(page.url().replaceAll(".*(/training/.*[?&]day=)\\d.*", "$12"));
            register(page, 2);
            finish(page);
            assertEquals(List.of(), visitor.complaints());
        }
        assertEquals(
                "COMPLETED",
                World.text("select status from session where course_id = ?", course),
                "the last register ends the session");
    }

    private void register(Page page, int day) {
        if (!page.url().contains("day=" + day)) {
            page.navigate(page.url().replaceAll("day=\\d", "day=" + day));
        }
        for (World.Someone who : List.of(ann, ben)) {
            Locator row = page.locator("[data-booking]", new Page.LocatorOptions().setHasText(family(who)));
            String mark = day == 2 && who == ben ? "Absent: " : "Here: ";
            row.getByRole(AriaRole.BUTTON, inside(mark)).click();
            row.getByRole(AriaRole.BUTTON, inside("Undo: ")).waitFor();
        }
    }

    private void walkIn(Page page) {
        page.locator("details", new Page.LocatorOptions().setHas(page.locator("#name")))
                .locator("summary")
                .click();
        page.fill("#name", "Wyn Walker");
        page.locator("#partner").selectOption(new SelectOption().setValue(school.id()));
        page.check("#noEmail");
        page.click("#add");
        page.getByText("Wyn Walker").first().waitFor();
    }

    private static void finish(Page page) {
        page.click("#finish");
        page.getByText("The register of this day is finished").first().waitFor();
    }

    private String theLearnerHasTheCertificate() throws IOException {
        try (Browser.Visitor visitor = Browser.desk().signIn(ann)) {
            Page page = visitor.open("/me/learning").page();
            assertTrue(main(page).contains(title), main(page));
            Locator link = page.locator("main a[href*='/me/certificate?ref=']").first();
            String number = link.getAttribute("href").replaceAll(".*ref=", "");
            APIResponse file = visitor.ask(link.getAttribute("href"));
            assertEquals("application/pdf", file.headers().get("content-type").replaceAll(";.*", ""));
            try (PDDocument pdf = Loader.loadPDF(file.body())) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains(number) && text.contains(family(ann)) && text.contains(title), text);
            }
            return number;
        }
    }

    private void anybodyCanVerify(String number) {
        try (Browser.Visitor visitor = Browser.desk()) {
            Page page = visitor.open("/verify").page();
            page.fill("#number", number);
            page.locator("main form button").click();
            assertTrue(main(page).contains("This certificate is valid"), main(page));
            assertFalse(page.content().contains(family(ann)), "initials only");
        }
        try (Browser.Visitor visitor = Browser.desk().signIn(ben)) {
            assertFalse(
                    visitor.open("/me/learning").page().content().contains("/me/certificate?ref="),
                    "half of the days is no certificate");
        }
    }

    private void onlyTheirOwnLeadSeesThePerson() {
        String person = "/people/person?ref=" + ann.person();
        String record = "/people/record?ref=" + ann.person();
        try (Browser.Visitor visitor = Browser.desk().signIn(guestLead)) {
            Page page = visitor.open("/people?q=" + ann.email()).page();
            page.locator("main a[href='" + person + "']").first().click();
            page.locator("main a[href='" + record + "']").first().click();
            assertTrue(main(page).contains(title), main(page));
        }
        try (Browser.Visitor visitor = Browser.desk().signIn(hostLead)) {
            assertEquals(404, visitor.ask(person).status());
            assertEquals(404, visitor.ask(record).status());
            assertFalse(main(visitor.open("/people?q=" + ann.email()).page()).contains(family(ann)));
            String ref = World.text("select ref from course where id = ?", course);
            Page page = visitor.open("/reports/reach?course=" + ref).page();
            assertFalse(page.content().contains(family(ann)), "counts and no names");
            assertFalse(
                    main(page).matches("(?s).*" + where.guest().name() + "\\s+1\\b.*"),
                    "no small counts: " + main(page));
        }
    }

    private long live(World.Someone who) {
        return World.number("select count(*) from booking where person_id = ? and status <> 'CANCELLED'", who.person());
    }

    private static String family(World.Someone who) {
        return World.text("select family_name from person where id = ?", who.person());
    }

    private static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions in(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
