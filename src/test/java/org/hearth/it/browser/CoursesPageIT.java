package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.it.SchedulingWorld;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as people use it: two courses with a date each, told apart by every part of the filter. */
@ArquillianTest
@RunAsClient
class CoursesPageIT {

    private static final String EARLY = "Solihull foundation";
    private static final String LATE = "Harm outside the home";

    private final World.Partnership where = World.partnership();
    private final World.Someone ann = World.someone(where.guest(), "Ann");
    private final SchedulingWorld more = SchedulingWorld.in(where);
    private final World.Session early = World.session(where, named(more.solihull(), EARLY), 20, 8, 4);
    private final World.Session late = World.session(where, named(World.course(where), LATE), 60, 1, 1);
    private final String north = Identity.next();

    CoursesPageIT() {
        World.run(
                "update course set audience_from = 0, audience_to = 5, audience_roles = 'Health, Early years'"
                        + " where title = ? and partnership_id = ?",
                EARLY,
                where.id());
        World.run(
                "update course set topic = 'Safeguarding', level = 'ADVANCED', audience_from = 11, audience_to = 19,"
                        + " audience_roles = 'Schools' where title = ? and partnership_id = ?",
                LATE,
                where.id());
        World.run("insert into locality (id, partnership_id, name) values (?, ?, 'North')", north, where.id());
        World.run("update site set locality_id = ? where id = ?", north, more.site());
        World.run(
                "update session set mode = 'FACE_TO_FACE', online_link = null, site_id = ?, free_places = 0 where id = ?",
                more.site(),
                late.id());
        World.Partnership elsewhere = World.partnership();
        World.session(elsewhere, named(World.course(elsewhere), EARLY), 20, 8, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "level, Advanced (1)",
        "mode, Face to face (1)",
        "locality, North (1)",
        "age, SECONDARY",
        "role, Schools (1)",
        "when, MONTH"
    })
    void a_list_of_the_filter_narrows_and_its_chip_widens_again(String list, String choice) {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(ann)) {
            Page page = visitor.open("/training/courses").page();
            assertEquals(List.of(EARLY, LATE), titles(page));
            assertTrue(page.locator("main").innerText().contains("2 dates in 2 courses."), "of one's own partnership");
            switch (choice) {
                case "MONTH" ->
                    page.selectOption("#when", YearMonth.from(late.date()).toString());
                case "SECONDARY" -> page.selectOption("#age", choice);
                default -> page.selectOption("#" + list, new SelectOption().setLabel(choice));
            }
            onlyTheLateOneUntilTheChipGoes(visitor, list);
        }
    }

    @ParameterizedTest
    @CsvSource({"Relationships, false", "Safeguarding, true"})
    void a_topic_narrows(String topic, boolean second) {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(ann)) {
            Page page = visitor.open("/training/courses").page();
            page.getByLabel(topic + " (1)").check();
            apply(page);
            assertEquals(List.of(second ? LATE : EARLY), titles(page));
            assertTrue(page.getByLabel(topic + " (1)").isChecked());
            page.getByLabel("Relationships (1)").check();
            page.getByLabel("Safeguarding (1)").check();
            apply(page);
            assertEquals(List.of(EARLY, LATE), titles(page), "two topics are either of them");
        }
    }

    @Test
    void a_programme_and_free_places_narrow() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(ann)) {
            Page page = visitor.open("/training/courses").page();
            page.selectOption("#programme", new SelectOption().setLabel("Solihull Approach (1)"));
            apply(page);
            assertEquals(List.of(EARLY), titles(page));
            visitor.open("/training/courses");
            page.getByLabel("Free places now (1)").check();
            apply(page);
            assertEquals(List.of(EARLY), titles(page));
            assertEquals(
                    "12 places free", page.locator(".h-offer .h-tag").first().innerText());
        }
    }

    @Test
    void days_narrow_and_days_out_of_order_are_refused_by_name() {
        LocalDate between = early.date().plusDays(1);
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(ann)) {
            Page page = visitor.open("/training/courses").page();
            page.fill("#from", between.toString());
            onlyTheLateOneUntilTheChipGoes(visitor, "from");
            page.fill("#to", between.toString());
            apply(page);
            assertEquals(List.of(EARLY), titles(page));
            page.fill("#from", between.plusDays(1).toString());
            apply(page);
            assertTrue(page.locator("#errors").isVisible());
            assertEquals(List.of(), titles(page));
        }
    }

    @Test
    void words_the_view_and_the_order_are_in_the_address_too() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(ann)) {
            Page page = visitor.open("/training/courses").page();
            page.fill("#words", "solihul");
            apply(page);
            assertEquals(List.of(EARLY), titles(page));
            visitor.open("/training/courses");
            page.getByText("Most places").click();
            assertEquals(List.of(EARLY, LATE), titles(page));
            assertEquals(Set.of("sort=places"), query(page));
            page.locator(".h-tabs a").nth(1).click();
            assertEquals(Set.of("sort=places", "view=courses"), query(page));
            assertEquals(new TreeSet<>(List.of(EARLY, LATE)), new TreeSet<>(titles(page)));
        }
    }

    @Test
    void the_second_page_has_what_the_first_had_no_room_for_and_keeps_the_filter() {
        World.Partnership busy = World.partnership();
        World.Someone reader = World.someone(busy.host(), "Rita");
        String course = named(World.course(busy), EARLY);
        for (int day = 1; day <= 23; day++) {
            World.session(busy, course, day + 5, 2, 1);
        }
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(reader)) {
            Page page = visitor.open("/training/courses?level=FOUNDATION").page();
            List<String> first = when(page);
            assertEquals(20, first.size());
            page.locator(".h-pager a[rel=next]").click();
            assertEquals(Set.of("level=FOUNDATION", "page=2"), query(page));
            List<String> second = when(page);
            assertEquals(3, second.size());
            assertTrue(second.stream().noneMatch(first::contains), "no date is shown twice");
            page.locator(".h-chip").first().click();
            assertEquals(Set.of(), query(page), "without the filter one begins at the first page again");
        }
    }

    /** Applies the filter as it stands; opens its address afresh; then takes its chip away. */
    private void onlyTheLateOneUntilTheChipGoes(Browser.Visitor visitor, String parameter) {
        Page page = visitor.page();
        apply(page);
        assertEquals(List.of(LATE), titles(page), parameter);
        assertEquals(1, query(page).size(), () -> "only what was chosen is in the address: " + page.url());
        String chosen = page.inputValue("#" + parameter);
        page.navigate(page.url());
        assertEquals(List.of(LATE), titles(page), "the address alone says it all");
        assertEquals(chosen, page.inputValue("#" + parameter));
        Locator chips = page.locator(".h-chip");
        assertEquals(1, chips.count());
        chips.first().click();
        assertEquals(List.of(EARLY, LATE), titles(page));
        assertEquals(Set.of(), query(page));
    }

    private static void apply(Page page) {
        page.locator(".h-filter button[type=submit]").click();
    }

    private static List<String> titles(Page page) {
        return page.locator(".h-results h2").allInnerTexts();
    }

    private static List<String> when(Page page) {
        return page.locator(".h-results strong").allInnerTexts();
    }

    /** What the address asks for; a part without an answer asks for nothing. */
    private static Set<String> query(Page page) {
        Set<String> parts = new TreeSet<>();
        if (page.url().contains("?")) {
            for (String part : page.url().replaceAll(".*\\?", "").split("&")) {
                if (!part.endsWith("=")) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static String named(String course, String title) {
        World.run("update course set title = ? where id = ?", title, course);
        return course;
    }
}
