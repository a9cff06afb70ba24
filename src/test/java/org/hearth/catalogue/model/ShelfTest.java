package org.hearth.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearth.catalogue.AgeBand;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search understands what people type. */
class ShelfTest {

    private final Shelf shelf = new Shelf(List.of(
            course("C-SOL-F", "Solihull Approach foundation", "Parenting", "Solihull Approach", "Togetherness", 0, 19),
            course("C-FTT-F", "Five to Thrive champions", "Attachment", "Five to Thrive", "FtT", 0, 5),
            course(
                    "C-MI-F",
                    "Introduction to Motivational Interviewing",
                    "Skills",
                    "Motivational Interviewing",
                    "MI",
                    0,
                    19),
            course(
                    "C-CS-F",
                    "Contextual Safeguarding basic training",
                    "Safeguarding",
                    "Contextual Safeguarding",
                    null,
                    8,
                    25),
            course(
                    "C-PEEP-F",
                    "Peep Learning Together practitioner training",
                    "Home learning",
                    "Peep Learning Together Programme",
                    "Peers Early Education Programme",
                    0,
                    5)));

    @ParameterizedTest
    @CsvSource({
        "Togetherness, C-SOL-F",
        "togethernes, C-SOL-F",
        "solihul, C-SOL-F",
        "Sollihull, C-SOL-F",
        "soilhull, C-SOL-F",
        "SOLIHULL APPROACH, C-SOL-F",
        "5 to thrive, C-FTT-F",
        "5tothrive, C-FTT-F",
        "Five2Thrive, C-FTT-F",
        "fivetothrive, C-FTT-F",
        "ftt, C-FTT-F",
        "five to thirve, C-FTT-F",
        "MI, C-MI-F",
        "motivational interveiwing, C-MI-F",
        "motivashonal, C-MI-F",
        "motivat, C-MI-F",
        "contextual safegarding, C-CS-F",
        "contextaul, C-CS-F",
        "peers early eduction, C-PEEP-F",
        "c-peep-f, C-PEEP-F",
        "PEEP training, C-PEEP-F"
    })
    void finds(String typed, String ref) {
        assertThat(shelf.byWords(typed))
                .extracting(CourseView::ref)
                .contains(ref)
                .hasSizeLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plumbing", "xyz", "solihull plumbing", "'; drop table course; --", "<script>", "=cmd()"})
    void finds_nothing_where_nothing_fits(String typed) {
        assertThat(shelf.find(CourseWish.words(typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "training courses", "?", "🙂"})
    void a_question_that_asks_nothing_in_particular_gets_something(String typed) {
        assertThat(shelf.byWords(typed)).isNotEmpty();
    }

    @Test
    void a_very_long_question_is_cut_not_refused() {
        assertThat(shelf.byWords("solihull ".repeat(10_000))).hasSize(1);
    }

    @Test
    void a_word_as_typed_goes_before_a_slip() {
        assertThat(shelf.byWords("early").get(0).ref()).isEqualTo("C-PEEP-F");
    }

    @Test
    void drafts_are_not_found_and_retired_editions_only_by_words() {
        Shelf two = new Shelf(List.of(
                edition("C-SOL-F", 1, CourseStatus.RETIRED),
                edition("C-SOL-F", 2, CourseStatus.PUBLISHED),
                edition("C-SOL-F", 3, CourseStatus.DRAFT)));
        assertThat(two.byWords("solihull")).extracting(CourseView::edition).containsExactlyInAnyOrder(1, 2);
        assertThat(two.find(CourseWish.words("solihull")))
                .extracting(CourseView::edition)
                .containsExactly(2);
        assertThat(two.byRef("c-sol-f").orElseThrow().edition()).isEqualTo(2);
    }

    @Test
    void facets_narrow_what_words_find() {
        var young = new CourseWish("", Set.of(), Set.of(), Set.of(), Set.of(), AgeBand.BIRTH_TO_2, null);
        assertThat(shelf.find(young))
                .extracting(CourseView::ref)
                .doesNotContain("C-CS-F")
                .contains("C-FTT-F");
        var topic =
                new CourseWish("", Set.of("Skills"), Set.of(), Set.of(CourseLevel.FOUNDATION), Set.of(), null, null);
        assertThat(shelf.find(topic)).extracting(CourseView::ref).containsExactly("C-MI-F");
        var nobody = new CourseWish("", Set.of(), Set.of(), Set.of(), Set.of(CourseMode.ONLINE), null, null);
        assertThat(shelf.find(nobody)).isEmpty();
    }

    private static CourseView edition(String ref, int edition, CourseStatus status) {
        return view(
                ref, edition, status, "Solihull Approach foundation", "Parenting", "Solihull Approach", null, 0, 19);
    }

    private static CourseView course(
            String ref, String title, String topic, String programme, String aliases, int from, int to) {
        return view(ref, 1, CourseStatus.PUBLISHED, title, topic, programme, aliases, from, to);
    }

    private static CourseView view(
            String ref,
            int edition,
            CourseStatus status,
            String title,
            String topic,
            String programme,
            String aliases,
            int from,
            int to) {
        return new CourseView(
                ref + edition,
                ref,
                edition,
                status,
                title,
                "",
                topic,
                programme,
                programme,
                programme,
                aliases,
                null,
                CourseLevel.FOUNDATION,
                CourseMode.FACE_TO_FACE,
                1,
                360,
                null,
                from,
                to,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                "",
                null,
                1);
    }
}
