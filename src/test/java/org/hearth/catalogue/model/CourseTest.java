package org.hearth.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseDraft;
import org.hearth.catalogue.CourseStatus;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** Editions: what is published stays as it was. */
class CourseTest {

    private static final PartnershipId HERE = new PartnershipId("p");

    @Test
    void a_draft_can_be_changed_and_published() {
        Course course = Course.draft(HERE, draft("C-X-1", "Title", "Summary", 2, 720), Set.of());
        course.change(draft("ignored", "Better title", "Summary", 2, 720), Set.of("other"));
        course.publish();
        assertThat(course.title()).isEqualTo("Better title");
        assertThat(course.ref()).isEqualTo("C-X-1");
        assertThat(course.status()).isEqualTo(CourseStatus.PUBLISHED);
        assertThat(course.prerequisites()).containsExactly("other");
    }

    @Test
    void a_published_edition_cannot_be_changed() {
        Course course = published();
        assertThatThrownBy(() -> course.change(draft("C-X-1", "New", "S", 1, 60), Set.of()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("catalogue.not-a-draft"));
        assertThat(course.title()).isEqualTo("Title");
    }

    @Test
    void a_new_edition_leaves_the_old_one_as_it_was() {
        Course course = published();
        Course next = course.nextEdition(2);
        next.change(draft("C-X-1", "Second edition", "S", 1, 60), Set.of());
        assertThat(course.title()).isEqualTo("Title");
        assertThat(course.edition()).isEqualTo(1);
        assertThat(course.status()).isEqualTo(CourseStatus.PUBLISHED);
        assertThat(next.status()).isEqualTo(CourseStatus.DRAFT);
        assertThat(next.ref()).isEqualTo("C-X-1");
        assertThat(next.id()).isNotEqualTo(course.id());
    }

    @Test
    void a_draft_has_no_next_edition_and_an_ended_one_does_not_end_twice() {
        Course draft = Course.draft(HERE, draft("C-X-1", "T", "S", 1, 60), Set.of());
        assertThatThrownBy(() -> draft.nextEdition(2)).isInstanceOf(RuleBroken.class);
        draft.retire();
        assertThatThrownBy(draft::retire).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_missing_is_said_by_field_when_published() {
        Course course = Course.draft(HERE, draft("C-X-1", "Title", null, null, null), Set.of());
        assertThatThrownBy(course::publish).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                .extracting(BadInput.Fault::field)
                .containsExactly("summary", "days", "minutes"));
        assertThat(course.status()).isEqualTo(CourseStatus.DRAFT);
    }

    @Test
    void bad_answers_are_refused_all_at_once() {
        CourseDraft bad = new CourseDraft(
                "no spaces!",
                "x".repeat(161),
                "a\u0007b",
                "",
                null,
                null,
                "NONSENSE",
                null,
                0,
                -5,
                100_000,
                19,
                5,
                null,
                null,
                null,
                null,
                List.of("NOTHING"),
                0,
                List.of(),
                null,
                null);
        assertThatThrownBy(() -> Course.draft(HERE, bad, Set.of()))
                .isInstanceOfSatisfying(BadInput.class, refused -> assertThat(refused.faults())
                        .extracting(BadInput.Fault::field)
                        .containsExactly(
                                "ref",
                                "title",
                                "summary",
                                "level",
                                "mode",
                                "days",
                                "minutes",
                                "maxGroup",
                                "audienceTo",
                                "conditions",
                                "renewalMonths"));
    }

    @Test
    void markup_formulas_emoji_and_welsh_letters_are_kept_as_typed() {
        Course course = Course.draft(HERE, draft("C-X-1", "<b>=cmd() ŵ 🙂 Tŷ</b>", "S", 1, 60), Set.of());
        assertThat(course.title()).isEqualTo("<b>=cmd() ŵ 🙂 Tŷ</b>");
    }

    @Test
    void stored_conditions_are_read_with_blanks_or_commas_and_unknown_ones_left_out() {
        assertThat(Course.conditions("FULL_ATTENDANCE, EVALUATION LATER_ONE"))
                .containsExactly(Condition.FULL_ATTENDANCE, Condition.EVALUATION);
        assertThat(Course.conditions(null)).isEmpty();
    }

    private static Course published() {
        Course course = Course.draft(HERE, draft("C-X-1", "Title", "Summary", 2, 720), Set.of());
        course.publish();
        return course;
    }

    private static CourseDraft draft(String ref, String title, String summary, Integer days, Integer minutes) {
        return new CourseDraft(
                ref,
                title,
                summary,
                "Topic",
                null,
                null,
                "FOUNDATION",
                "FACE_TO_FACE",
                days,
                minutes,
                12,
                0,
                19,
                null,
                null,
                null,
                null,
                List.of("FULL_ATTENDANCE"),
                null,
                List.of(),
                null,
                null);
    }
}
