package org.hearth.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.ProgrammeTemplates.Row;
import org.junit.jupiter.api.Test;

/** What every partnership begins with is complete, and says where it comes from. */
class TemplatesTest {

    private final List<Row> programmes = ProgrammeTemplates.programmes();
    private final List<Row> rules = ProgrammeTemplates.rules();
    private final List<Row> courses = ProgrammeTemplates.courses();

    @Test
    void all_ten_programmes_are_there() {
        assertThat(programmes)
                .extracting(row -> row.text("code"))
                .containsExactlyInAnyOrder(
                        "SOLIHULL",
                        "FIVE-TO-THRIVE",
                        "MI",
                        "CONTEXTUAL",
                        "PEEP",
                        "ATTACHMENT",
                        "SFBT",
                        "PERINATAL",
                        "PARENTHOOD",
                        "INFANT-FEEDING");
    }

    @Test
    void four_are_passed_on_by_own_trainers() {
        assertThat(programmes.stream().filter(row -> row.text("route").equals("TRAIN_THE_TRAINER")))
                .extracting(row -> row.text("code"))
                .containsExactlyInAnyOrder("SOLIHULL", "FIVE-TO-THRIVE", "MI", "CONTEXTUAL");
    }

    @Test
    void each_row_says_where_it_comes_from() {
        assertThat(programmes).allSatisfy(row -> assertThat(row.text("source")).isNotBlank());
        assertThat(rules).allSatisfy(row -> assertThat(row.text("source")).isNotBlank());
        assertThat(courses).allSatisfy(row -> assertThat(row.text("source")).isNotBlank());
        assertThat(rules).allSatisfy(row -> assertThat(row.text("source")).contains("default"));
    }

    @Test
    void each_programme_has_a_rule_for_every_level_and_a_course_to_begin_with() {
        assertThat(programmes).allSatisfy(row -> {
            String code = row.text("code");
            assertThat(rules).anyMatch(rule -> code.equals(rule.text("programme")) && rule.text("level") == null);
            assertThat(courses).anyMatch(course -> code.equals(course.text("programme")));
        });
    }

    @Test
    void solihull_foundation_is_on_two_days_seven_to_twenty_eight_apart_with_two_trainers() {
        Row rule = rules.stream()
                .filter(row -> row.text("programme").equals("SOLIHULL") && "FOUNDATION".equals(row.text("level")))
                .findFirst()
                .orElseThrow();
        assertThat(rule.number("separate_days")).isEqualTo(2);
        assertThat(rule.number("min_gap_days")).isEqualTo(7);
        assertThat(rule.number("max_gap_days")).isEqualTo(28);
        assertThat(rule.number("aim_gap_days")).isEqualTo(14);
        assertThat(rule.number("min_trainers")).isEqualTo(2);
    }

    @Test
    void solihull_is_also_called_togetherness_and_tells_its_parent_groups_sessions() {
        Row solihull = programmes.get(0);
        assertThat(solihull.text("aliases")).contains("Togetherness");
        assertThat(solihull.text("parent_group_sessions")).contains("10", "5 or 6", "6", "8", "12");
    }

    @Test
    void each_programme_says_whose_certificate_it_is_and_who_may_train_others() {
        assertThat(programmes).allSatisfy(row -> {
            assertThat(row.text("certificate_issuer")).isNotBlank().hasSizeLessThanOrEqualTo(160);
            assertThat(row.text("trainer_prerequisites")).isNotBlank().hasSizeLessThanOrEqualTo(500);
            assertThat(row.text("licence_need")).isIn("ORGANISATION", "PERSON", "NONE");
            assertThat(row.text("evidence")).isNotBlank();
        });
        Row solihull = programmes.get(0);
        assertThat(solihull.text("trainer_agreement")).contains("Code of Practice");
        assertThat(programmes.stream().filter(row -> row.text("code").equals("FIVE-TO-THRIVE")))
                .allSatisfy(row -> assertThat(row.text("licence_need")).isEqualTo("ORGANISATION"));
    }

    @Test
    void every_course_can_be_published_as_it_is() {
        assertThat(courses).allSatisfy(row -> {
            assertThat(row.text("title")).isNotBlank().hasSizeLessThanOrEqualTo(160);
            assertThat(row.text("summary")).isNotBlank();
            assertThat(row.text("topic")).isNotBlank();
            assertThat(row.number("days")).isPositive();
            assertThat(row.number("minutes")).isPositive();
            assertThat(CourseLevel.valueOf(row.text("level"))).isNotNull();
            assertThat(CourseMode.valueOf(row.text("mode"))).isNotNull();
            for (String condition : row.text("conditions").split(" ")) {
                assertThat(Condition.valueOf(condition)).isNotNull();
            }
        });
    }

    @Test
    void what_comes_first_is_itself_a_course_and_trainers_have_done_the_foundation() {
        Set<String> refs = courses.stream().map(row -> row.text("ref")).collect(Collectors.toSet());
        assertThat(new HashSet<>(refs)).hasSameSizeAs(courses);
        assertThat(courses.stream().filter(row -> row.text("prerequisites") != null))
                .allSatisfy(row ->
                        assertThat(refs).contains(row.text("prerequisites").split(" ")));
        assertThat(courses.stream().filter(row -> row.text("ref").equals("C-SOL-T")))
                .allSatisfy(row -> assertThat(row.text("prerequisites")).isEqualTo("C-SOL-F"));
    }

    @Test
    void texts_fit_their_columns() {
        assertThat(programmes).allSatisfy(row -> {
            assertThat(row.text("aliases")).hasSizeLessThanOrEqualTo(300);
            assertThat(row.text("summary")).hasSizeLessThanOrEqualTo(1000);
            assertThat(row.text("source")).hasSizeLessThanOrEqualTo(500);
        });
        assertThat(rules).allSatisfy(row -> assertThat(row.text("source")).hasSizeLessThanOrEqualTo(300));
        assertThat(courses).allSatisfy(row -> assertThat(row.text("source")).hasSizeLessThanOrEqualTo(300));
    }
}
