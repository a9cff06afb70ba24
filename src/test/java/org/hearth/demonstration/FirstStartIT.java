package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.hearth.it.fault.Product;
import org.hearth.it.http.PageVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A first start as a newcomer has it: a new folder, the demonstration, and every figure of the sources read back from the
 * pages by people who sign in with what was printed. {@link DemonstrationNumbersIT} asks the tables the same.
 */
class FirstStartIT {

    private static final String PASSWORD = "warm-hearth-open-door";
    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);

    private static Product product;

    @BeforeAll
    static void start() throws Exception {
        product = Product.withDemonstration("it-first-start").byEnvironment();
        product.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void the_console_says_where_to_go_and_who_can_sign_in() throws Exception {
        assertThat(product.said())
                .contains(
                        ": http://localhost:" + product.port() + "\n",
                        "learner.peterborough@example.org",
                        PASSWORD,
                        " more in " + product.data().resolve("demo-accounts.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peterborough", "rotherham", "plymouth", "staffordshire", "barnet"})
    void each_area_is_shown_as_published(String code) {
        CSVRecord area = SeedAreas.area(code);
        String page = text(boardReader(code), "/reports/area");

        assertThat(page).contains(area.get("authority"), area.get("authority_type"), area.get("source"));
        if (area.get("children_0_19") != null) {
            assertThat(page).contains(grouped(area.get("children_0_19")));
        }
        if (area.get("hubs_planned") != null) {
            assertThat(page).containsPattern("Family Hubs planned\\s+" + area.get("hubs_planned"));
        }
    }

    @Test
    void plymouths_services_show_their_providers_staff_and_budgets() {
        PageVisitor reader = boardReader("plymouth");
        String all = text(reader, "/reports/partners");
        assertThat(all).contains("203.43", "98.93", "£7,518,422");

        for (CSVRecord row : SeedAreas.rows("plymouth-services.csv")) {
            String found = rows(reader, "/reports/partners?q=" + encoded(row.get("service")))
                    .filter(line -> line.contains(row.get("service")) && line.contains(row.get("provider")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(row + " is on no page"));
            assertThat(found)
                    .contains(
                            row.get("staff_unit").equals("fte")
                                    ? new BigDecimal(row.get("staff")).setScale(2) + " full-time equivalents"
                                    : row.get("staff") + " people",
                            row.get("provision").equals("in-house") ? "In-house" : "Commissioned");
            if (row.get("annual_budget_gbp") != null) {
                assertThat(found).contains("£" + grouped(row.get("annual_budget_gbp")));
            }
        }
    }

    @Test
    void plymouths_sites_are_shown_with_its_fifteen_childrens_centres() {
        String page = text(boardReader("plymouth"), "/reports/area");

        SeedAreas.rows("plymouth-sites.csv").stream()
                .map(row -> row.get("site"))
                .filter(name -> !name.startsWith("15 "))
                .forEach(name -> assertThat(page).contains(name));
        assertThat(page.split("Children's Centre", -1)).hasSizeGreaterThanOrEqualTo(1 + 15);
    }

    @Test
    void staffordshires_319_volunteers_are_counted_by_their_six_roles_and_found_as_people() {
        List<CSVRecord> facts = SeedAreas.rows("staffordshire-volunteers.csv");
        String page = text(boardReader("staffordshire"), "/reports/area");
        assertThat(page).containsPattern("Together\\s+" + facts.get(0).get("value"));
        facts.stream()
                .filter(row -> row.get("fact").equals("role"))
                .forEach(row -> assertThat(page.toLowerCase(Locale.UK)).contains(row.get("value")));

        PageVisitor administrator = as("administrator", "staffordshire");
        assertThat(text(administrator, "/people?kind=VOLUNTEER"))
                .contains(facts.get(0).get("value") + " people");
        assertThat(text(administrator, "/training/programmes")).contains("Restorative Practice");
    }

    @Test
    void barnets_ten_wards_stand_in_their_locality() {
        String page = text(boardReader("barnet"), "/reports/area");

        assertThat(page).contains("Wards: 10", "East-Central", "West");
        SeedAreas.rows("barnet-localities.csv").forEach(row -> assertThat(page).contains(row.get("ward")));
    }

    @Test
    void rotherhams_seventeen_partners_and_three_hubs_are_shown() {
        PageVisitor reader = boardReader("rotherham");
        assertThat(text(reader, "/reports/partners")).contains("17 services");
        for (CSVRecord row : SeedAreas.rows("rotherham-partners.csv")) {
            assertThat(text(reader, "/reports/partners?q=" + encoded(row.get("partner"))))
                    .contains(row.get("partner"));
        }
        assertThat(text(reader, "/reports/area"))
                .contains("North Family Hub", "South Family Hub", "Central Family Hub");
    }

    @Test
    void rotherhams_strands_and_years_are_shown_with_the_printed_total() {
        String page = text(boardReader("rotherham"), "/reports/funding");

        for (CSVRecord row : SeedAreas.rows("rotherham-strands.csv")) {
            assertThat(page)
                    .containsPattern(
                            Pattern.quote(row.get("strand")) + "\\s+£" + grouped(row.get("fixed_gbp_to_2024_25")));
        }
        for (CSVRecord row : SeedAreas.rows("rotherham-profile.csv")) {
            String name = row.get("financial_year").equals("total") ? "Total as printed" : row.get("financial_year");
            assertThat(page)
                    .containsPattern(Pattern.quote(name) + "\\s+£" + grouped(row.get("lower_gbp")) + "\\s+£"
                            + grouped(row.get("upper_gbp")));
            if (row.get("note") != null) {
                assertThat(page).contains(row.get("note"));
            }
        }
        assertThat(page).contains("£2,063,000", "£3,539,000", "because the source rounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peterborough", "rotherham"})
    void the_programmes_each_source_names_are_in_the_catalogue(String code) {
        String page = text(boardReader(code), "/training/programmes");
        String file = code.equals("rotherham") ? "rotherham-programmes.csv" : "peterborough-training.csv";

        SeedAreas.rows(file).stream()
                .map(row -> row.get("programme"))
                .filter(name -> !name.startsWith("any programme"))
                .forEach(name -> assertThat(page.toLowerCase(Locale.UK))
                        .contains(name.toLowerCase(Locale.UK).split("[ (&]")[0]));
    }

    @Test
    void peterboroughs_67_services_and_about_1500_people_are_counted() {
        PageVisitor administrator = as("administrator", "peterborough");

        assertThat(text(administrator, "/reports/partners")).contains("67 services");
        Matcher people = Pattern.compile("(1,[45]\\d\\d) people").matcher(text(administrator, "/people"));
        assertThat(people.find()).isTrue();
    }

    private static PageVisitor boardReader(String area) {
        return as("board-reader", area);
    }

    private static PageVisitor as(String role, String area) {
        PageVisitor visitor = PageVisitor.at(product.address());
        HttpResponse<String> answer = visitor.signIn(role + "." + area + "@example.org", PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .as(role + " of " + area)
                .hasValueSatisfying(where -> assertThat(where).contains("/home"));
        return visitor;
    }

    /** What a page says, without its marks. */
    private static String text(PageVisitor visitor, String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return plain(page.body());
    }

    /** What the rows of a page's table say. */
    private static java.util.stream.Stream<String> rows(PageVisitor visitor, String path) {
        return ROW.matcher(visitor.get(path).body()).results().map(found -> plain(found.group()));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("&pound;", "£")
                .replaceAll("\\s+", " ");
    }

    private static String grouped(String number) {
        return String.format(Locale.UK, "%,d", Long.valueOf(number));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
