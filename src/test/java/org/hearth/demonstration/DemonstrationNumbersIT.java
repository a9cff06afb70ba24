package org.hearth.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The backward check: every number of the loaded demonstration against the files it came from. */
class DemonstrationNumbersIT {

    private static final String IN = " join partnership area on area.id = x.partnership_id and area.code = ";
    private static final Set<String> ROLES = Set.of(
            "ADMINISTRATOR",
            "WORKFORCE_LEAD",
            "TRAINING_LEAD",
            "TRAINER",
            "LINE_MANAGER",
            "LEARNER",
            "VOLUNTEER_COORDINATOR",
            "ASSESSOR",
            "BOARD_READER");
    private static Loaded loaded;

    @BeforeAll
    static void load() throws Exception {
        loaded = Loaded.around(LocalDate.of(2026, 11, 23), "hearth.test.demonstration.url");
    }

    @AfterAll
    static void close() throws Exception {
        if (loaded != null) {
            loaded.close();
        }
    }

    @Test
    void the_five_areas_are_as_in_the_file() throws Exception {
        List<String> file = SeedAreas.rows("areas.csv").stream()
                .map(row -> String.join(
                        "|",
                        row.get("area"),
                        row.get("authority"),
                        row.get("authority_type"),
                        String.valueOf(row.get("hubs_planned")),
                        String.valueOf(row.get("children_0_19")),
                        row.get("source")))
                .sorted()
                .toList();
        assertThat(loaded.rows("select code, authority, authority_type, hubs_planned, children_0_19, source"
                        + " from partnership order by code"))
                .isEqualTo(file);
    }

    @Test
    void plymouth_publishes_203_43_staff_of_which_98_93_in_house() throws Exception {
        String sum = "select sum(x.published_staff) from service x" + IN + "'plymouth'";
        assertThat(loaded.number(sum)).isEqualByComparingTo("203.43").isEqualByComparingTo(staff(""));
        assertThat(loaded.number(sum + " where x.provision = 'IN_HOUSE'"))
                .isEqualByComparingTo("98.93")
                .isEqualByComparingTo(staff("in-house"));
        assertThat(loaded.number("select sum(x.annual_budget_gbp) from service x" + IN + "'plymouth'"))
                .isEqualByComparingTo("7518422");
    }

    private static BigDecimal staff(String provision) {
        return SeedAreas.rows("plymouth-services.csv").stream()
                .filter(row -> row.get("provision").contains(provision))
                .map(row -> new BigDecimal(row.get("staff")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void plymouths_203_people_make_exactly_the_published_staff_of_each_service() throws Exception {
        assertThat(loaded.number("select count(*) from person x" + IN + "'plymouth'"))
                .isEqualByComparingTo("203");
        assertThat(loaded.number("select count(distinct x.person_id) from engagement x" + IN + "'plymouth'"))
                .isEqualByComparingTo("203");
        List<String> file = SeedAreas.rows("plymouth-services.csv").stream()
                .map(DemonstrationNumbersIT::service)
                .sorted()
                .toList();
        List<String> made = loaded
                .rows("select s.name, p.name, s.staff_unit, s.published_staff,"
                        + " cast(if(s.staff_unit = 'FTE', sum(x.fte), count(*)) as decimal(9,2)) from engagement x"
                        + " join service s on s.id = x.service_id join partner p on p.id = s.partner_id" + IN
                        + "'plymouth' group by s.id")
                .stream()
                .sorted()
                .toList();
        assertThat(made).isEqualTo(file);
        assertThat(loaded.number("select sum(x.fte) from engagement x join partner p on p.id = x.partner_id" + IN
                        + "'plymouth' where p.name = 'Plymouth City Council'"))
                .isEqualByComparingTo("98.93");
    }

    private static String service(CSVRecord row) {
        String staff = new BigDecimal(row.get("staff")).setScale(2).toPlainString();
        String unit = row.get("staff_unit").equals("fte") ? "FTE" : "HEADCOUNT";
        return String.join("|", row.get("service"), row.get("provider"), unit, staff, staff);
    }

    @Test
    void nobody_in_plymouth_works_more_than_a_week() throws Exception {
        assertThat(loaded.rows("select x.person_id from engagement x" + IN
                        + "'plymouth' group by x.person_id having sum(x.fte) > 1"))
                .isEmpty();
    }

    @Test
    void plymouths_sites_are_the_seven_named_ones_and_fifteen_childrens_centres() throws Exception {
        assertThat(loaded.number("select count(*) from site x" + IN + "'plymouth'"))
                .isEqualByComparingTo("22");
        assertThat(loaded.rows(
                        "select x.name from site x" + IN + "'plymouth' where x.name not like 'Children%' order by 1"))
                .isEqualTo(SeedAreas.rows("plymouth-sites.csv").stream()
                        .map(row -> row.get("site"))
                        .filter(name -> !name.startsWith("15 "))
                        .sorted()
                        .toList());
        assertThat(loaded.number("select count(distinct x.name) from service x" + IN + "'plymouth'"))
                .isEqualByComparingTo("13");
    }

    @Test
    void staffordshire_has_319_volunteers_in_its_six_roles() throws Exception {
        String volunteers =
                " from engagement x" + IN + "'staffordshire' where x.kind = 'VOLUNTEER' and x.to_date is null";
        assertThat(loaded.number("select count(distinct x.person_id)" + volunteers))
                .isEqualByComparingTo("319")
                .isEqualByComparingTo(
                        SeedAreas.rows("staffordshire-volunteers.csv").get(0).get("value"));
        Set<String> roles = SeedAreas.rows("staffordshire-volunteers.csv").stream()
                .filter(row -> row.get("fact").equals("role"))
                .map(row -> row.get("value"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(loaded.rows("select distinct lower(x.job_title)" + volunteers + " order by 1"))
                .hasSize(6)
                .isEqualTo(List.copyOf(roles));
        assertThat(loaded.rows("select x.name from programme x" + IN + "'staffordshire' where x.route = 'LOCAL'"))
                .contains("Restorative Practice");
    }

    @Test
    void barnet_has_three_localities_and_ten_wards_in_the_first() throws Exception {
        assertThat(loaded.number("select count(*) from locality x" + IN + "'barnet'"))
                .isEqualByComparingTo("3");
        assertThat(loaded.rows("select x.name, w.name from ward w join locality x on x.id = w.locality_id" + IN
                        + "'barnet' order by 2"))
                .hasSize(10)
                .isEqualTo(SeedAreas.rows("barnet-localities.csv").stream()
                        .map(row -> row.get("locality") + "|" + row.get("ward"))
                        .sorted()
                        .toList());
    }

    @Test
    void rotherham_has_17_partners_three_hubs_and_six_strands() throws Exception {
        assertThat(loaded.rows("select x.name from partner x" + IN + "'rotherham' order by 1"))
                .hasSize(17)
                .containsExactlyInAnyOrderElementsOf(SeedAreas.rows("rotherham-partners.csv").stream()
                        .map(row -> row.get("partner"))
                        .toList());
        assertThat(loaded.rows("select l.name from hub x join locality l on l.id = x.locality_id" + IN
                        + "'rotherham' order by 1"))
                .containsExactly("Central", "North", "South");
        assertThat(loaded.number("select count(*) from strand x" + IN + "'rotherham'"))
                .isEqualByComparingTo("6");
        assertThat(loaded.number("select sum(x.fixed_gbp) from strand x" + IN + "'rotherham'"))
                .isEqualByComparingTo("2063000");
    }

    @Test
    void rotherhams_years_add_up_and_the_printed_total_is_kept_beside_them() throws Exception {
        List<CSVRecord> years = SeedAreas.rows("rotherham-profile.csv");
        assertThat(loaded.number("select sum(x.lower_gbp) from strand_year x" + IN + "'rotherham'"))
                .isEqualByComparingTo("3411000")
                .isEqualByComparingTo(years.get(3).get("lower_gbp"));
        assertThat(loaded.number("select sum(x.upper_gbp) from strand_year x" + IN + "'rotherham'"))
                .isEqualByComparingTo("3539000")
                .isNotEqualByComparingTo(years.get(3).get("upper_gbp"));
        assertThat(loaded.rows("select x.financial_year, x.lower_gbp, x.upper_gbp, x.note from strand_year x" + IN
                        + "'rotherham'" + " order by 1"))
                .isEqualTo(years.subList(0, 3).stream()
                        .map(row -> String.join(
                                "|",
                                row.get("financial_year"),
                                row.get("lower_gbp"),
                                row.get("upper_gbp"),
                                String.valueOf(row.get("note"))))
                        .toList());
        assertThat(loaded.rows("select x.lower_gbp, x.upper_gbp, x.note from strand_total x" + IN + "'rotherham'"))
                .containsExactly(String.join(
                        "|",
                        years.get(3).get("lower_gbp"),
                        years.get(3).get("upper_gbp"),
                        years.get(3).get("note")));
    }

    @Test
    void peterborough_has_67_services_and_about_1500_people() throws Exception {
        assertThat(loaded.number("select count(*) from service x" + IN + "'peterborough'"))
                .isEqualByComparingTo("67");
        assertThat(loaded.number("select count(*) from person x" + IN + "'peterborough'"))
                .isBetween(new BigDecimal(1450), new BigDecimal(1550));
        assertThat(loaded.number("select count(*) from hub x" + IN + "'peterborough'"))
                .isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peterborough-training.csv", "rotherham-programmes.csv"})
    void every_programme_named_in_the_sources_is_in_every_catalogue(String file) throws Exception {
        Set<String> codes = new TreeSet<>();
        for (CSVRecord row : SeedAreas.rows(file)) {
            String name = row.get("programme").toLowerCase(java.util.Locale.UK);
            if (!name.startsWith("any programme")) {
                codes.addAll(loaded.rows("select x.code from programme x" + IN
                        + "'rotherham' where lower(concat(x.name, ' ', ifnull(x.aliases, ''))) like '%"
                        + String.join(" ", List.of(name.split("[ (&]")).subList(0, 1)) + "%'"));
            }
        }
        assertThat(codes).hasSizeGreaterThanOrEqualTo(file.startsWith("peter") ? 4 : 6);
    }

    @Test
    void every_role_can_sign_in_in_every_area() throws Exception {
        assertThat(loaded.rows(
                        "select distinct area.code, g.role from role_grant g join account x on x.id = g.account_id"
                                + " join partnership area on area.id = x.partnership_id"))
                .hasSize(5 * ROLES.size());
        String list = Files.readString(loaded.folder.resolve("demo-accounts.json"));
        ROLES.forEach(role -> assertThat(list).contains('"' + role + '"'));
        assertThat(list.lines().filter(line -> line.contains("@example.org")).count())
                .isEqualTo(loaded.number("select count(*) from account").longValue());
    }

    @Test
    void everybody_made_up_can_be_told_from_real_people() throws Exception {
        assertThat(loaded.rows("select email from person where email not like '%@example.org'"))
                .isEmpty();
        assertThat(loaded.rows("select phone from person where phone not like '01632 960%'"))
                .isEmpty();
        assertThat(loaded.rows("select email from person where email is not null group by email having count(*) > 1"))
                .isEmpty();
    }
}
