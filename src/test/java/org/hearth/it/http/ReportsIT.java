package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reports say of a partnership: its area, its partners with their staff, its funding. */
@ArquillianTest
@RunAsClient
class ReportsIT {

    private World.Partnership area;

    @BeforeEach
    void an_area_with_funding_services_and_volunteers() {
        area = World.partnership();
        fund(area.id(), "Parenting support", 250_000);
        World.run(
                "insert into strand_year (partnership_id, financial_year, lower_gbp, upper_gbp, note)"
                        + " values (?, '2022/23', 856000, 856000, 'first tranche'), (?, '2023/24', 1391000, 1463000, null)",
                area.id(),
                area.id());
        World.run(
                "insert into strand_total (partnership_id, lower_gbp, upper_gbp, note) values (?, 2247000, 2320000, 'x')",
                area.id());
        World.run(
                "insert into service (id, partner_id, partnership_id, name, provision, published_staff, staff_unit,"
                        + " annual_budget_gbp, from_date, version) values (?, ?, ?, 'Youth Service', 'IN_HOUSE', 13.55,"
                        + " 'FTE', 468347, '2020-01-01', 1), (?, ?, ?, 'Young Carers', 'COMMISSIONED', 4, 'HEADCOUNT',"
                        + " null, '2020-01-01', 1)",
                Identity.next(),
                area.host().id(),
                area.id(),
                Identity.next(),
                area.guest().id(),
                area.id());
    }

    @Test
    void funding_shows_strands_years_and_the_note_about_rounding() {
        String page = PageVisitor.as(World.someone(area.host(), "Board", "BOARD_READER@PARTNERSHIP"))
                .get("/reports/funding")
                .body();

        for (String figure : new String[] {
            "Parenting support",
            "£250,000",
            "2022/23",
            "£856,000",
            "£1,391,000",
            "£1,463,000",
            "first tranche",
            "£2,247,000",
            "£2,319,000",
            "£2,320,000",
            "because the source rounds"
        }) {
            assertTrue(page.contains(figure), figure + " in " + page);
        }
    }

    @Test
    void nothing_of_another_partnerships_funding_is_told_and_an_empty_page_says_so() {
        World.Partnership other = World.partnership();
        PageVisitor pages = PageVisitor.as(World.someone(other.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP"));

        String page = pages.get("/reports/funding").body();
        assertTrue(page.contains("No funding is recorded for this partnership."));
        assertFalse(page.contains("£250,000"));
        assertFalse(pages.get("/reports/partners?q=Youth").body().contains("Youth Service"));
    }

    @Test
    void partners_are_shown_with_provision_and_staff_and_budgets_only_to_those_who_see_the_funding() {
        String seen = PageVisitor.as(World.someone(area.host(), "Lead", "WORKFORCE_LEAD@PARTNERSHIP"))
                .get("/reports/partners")
                .body();
        for (String figure :
                new String[] {"Youth Service", "In-house", "13.55", "Commissioned", "4 people", "17.55", "£468,347"}) {
            assertTrue(seen.contains(figure), figure + " in " + seen);
        }
        String partners = PageVisitor.as(World.someone(area.host(), "Local", "TRAINING_LEAD"))
                .get("/reports/partners")
                .body();
        assertTrue(partners.contains("13.55"));
        assertFalse(partners.contains("£468,347"));
    }

    @Test
    void volunteers_are_counts_and_fewer_than_five_are_left_out() {
        PageVisitor pages = PageVisitor.as(World.someone(area.host(), "Board", "BOARD_READER@PARTNERSHIP"));
        volunteers("Caretaking", 5);
        volunteers("Marketing", 4);

        String page = pages.get("/reports/area").body();
        assertTrue(page.contains("Caretaking"));
        assertFalse(page.contains("Marketing"));
        assertTrue(page.contains("At least"));
    }

    @Test
    void the_area_shows_its_localities_with_wards_and_hubs() {
        String locality = Identity.next();
        World.run("insert into locality (id, partnership_id, name) values (?, ?, 'East')", locality, area.id());
        World.run("insert into ward (id, locality_id, name) values (?, ?, 'Underhill')", Identity.next(), locality);
        World.run(
                "insert into hub (id, partnership_id, locality_id, name, status, version)"
                        + " values (?, ?, ?, 'East hub', 'OPEN', 1)",
                Identity.next(),
                area.id(),
                locality);

        String page = PageVisitor.as(World.someone(area.host(), "Board", "BOARD_READER@PARTNERSHIP"))
                .get("/reports/area")
                .body();
        assertTrue(page.contains("Underhill"), page);
        assertTrue(page.contains("East hub"));
    }

    @Test
    void the_navigation_leads_to_reports_that_are_there() {
        PageVisitor pages = PageVisitor.as(World.someone(area.host(), "Board", "BOARD_READER@PARTNERSHIP"));
        String home = pages.get("/home").body();

        assertTrue(home.contains("href=\"/reports/reach\""), home);
        for (String tab : new String[] {"/reports/reach", "/reports/partners", "/reports/area", "/reports/funding"}) {
            assertTrue(pages.get("/reports/reach").body().contains("href=\"" + tab + "\""), tab);
            assertEquals(200, pages.get(tab).statusCode(), tab);
        }
    }

    private static void fund(String partnership, String name, long pounds) {
        World.run(
                "insert into strand (id, partnership_id, name, fixed_gbp, capital, source) values (?, ?, ?, ?, false, 'A report')",
                Identity.next(),
                partnership,
                name,
                pounds);
    }

    private void volunteers(String role, int count) {
        for (int i = 0; i < count; i++) {
            World.Someone who = World.someone(area.guest(), "Vol");
            World.run("update engagement set kind = 'VOLUNTEER', job_title = ? where id = ?", role, who.engagement());
        }
    }
}
