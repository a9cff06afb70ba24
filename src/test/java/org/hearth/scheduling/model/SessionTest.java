package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseMode;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.TrainerRole;
import org.junit.jupiter.api.Test;

class SessionTest {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final PersonId PRIYA = new PersonId("priya");
    private static final LocalDay FIRST = LocalDayTest.day(LocalDate.of(2027, 3, 30), "09:30", "16:00");
    private static final LocalDay SECOND = LocalDayTest.day(LocalDate.of(2027, 4, 13), "09:30", "16:00");

    @Test
    void a_session_begins_as_a_draft_and_may_be_published_once() {
        Session session = planned();
        assertThat(session.status()).isEqualTo(SessionStatus.DRAFT);
        session.publish(PRIYA, NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.PUBLISHED);
        refused(SchedulingRefusal.NOT_A_DRAFT, () -> session.publish(PRIYA, NOW));
    }

    @Test
    void booking_closes_at_five_two_days_before_by_the_clock_on_the_wall() {
        Session session = planned();
        session.publish(PRIYA, NOW);
        assertThat(session.asPublished().closesAt()).isEqualTo(Instant.parse("2027-03-28T16:00:00Z"));
    }

    @Test
    void booking_closes_when_a_session_begins_that_is_published_at_the_last_moment() {
        Session session = planned();
        session.publish(PRIYA, Instant.parse("2027-03-29T10:00:00Z"));
        assertThat(session.asPublished().closesAt()).isEqualTo(FIRST.startsAt());
    }

    @Test
    void the_usual_end_of_booking_moves_with_the_first_day_and_a_chosen_one_stays() {
        Session usual = planned();
        usual.publish(PRIYA, NOW);
        usual.holdOn(List.of(SECOND, LocalDayTest.day(LocalDate.of(2027, 4, 27), "09:30", "16:00")), NOW);
        assertThat(usual.size().closesAt()).isEqualTo(Instant.parse("2027-04-11T16:00:00Z"));
        Session chosen = planned();
        Instant noon = Instant.parse("2027-03-01T12:00:00Z");
        chosen.seat(new Size(12, 0, null, noon), NOW);
        chosen.publish(PRIYA, NOW);
        chosen.holdOn(List.of(SECOND, LocalDayTest.day(LocalDate.of(2027, 4, 27), "09:30", "16:00")), NOW);
        assertThat(chosen.size().closesAt()).isEqualTo(noon);
    }

    @Test
    void a_published_session_keeps_its_number_of_days_and_its_course() {
        Session session = planned();
        session.publish(PRIYA, NOW);
        refused(SchedulingRefusal.DAYS_FIXED, () -> session.holdOn(List.of(FIRST), NOW));
        refused(SchedulingRefusal.OFFERS_PUBLISHED, () -> session.offer(List.of(), NOW));
    }

    @Test
    void a_cancelled_session_cannot_be_cancelled_again_changed_or_completed() {
        Session session = planned();
        session.publish(PRIYA, NOW);
        session.cancel("The trainer is ill", PRIYA, NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.CANCELLED);
        refused(SchedulingRefusal.NOT_TO_CANCEL, () -> session.cancel("Again and again", PRIYA, NOW));
        refused(SchedulingRefusal.NOT_TO_CHANGE, () -> session.holdOn(List.of(FIRST), NOW));
        refused(SchedulingRefusal.NOT_TO_CHANGE, () -> session.trainedBy(List.of(), NOW));
        refused(SchedulingRefusal.NOT_TO_COMPLETE, () -> session.complete(PRIYA, NOW));
    }

    @Test
    void a_draft_cannot_be_completed_and_a_running_session_can_once() {
        Session session = planned();
        refused(SchedulingRefusal.NOT_TO_COMPLETE, () -> session.complete(PRIYA, NOW));
        session.publish(PRIYA, NOW);
        session.start(NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.RUNNING);
        assertThat(session.complete(PRIYA, NOW)).isPresent();
        assertThat(session.complete(PRIYA, NOW)).isEmpty();
        refused(SchedulingRefusal.NOT_TO_CANCEL, () -> session.cancel("Too late for this", PRIYA, NOW));
    }

    @Test
    void a_new_time_or_place_is_told_and_a_new_number_of_places_is_not_a_new_time() {
        Session session = planned();
        Agreed before = session.agreed();
        session.seat(new Size(10, 0, null, null), NOW);
        assertThat(session.agreed().whenOrWhereDiffers(before)).isFalse();
        assertThat(session.agreed()).isNotEqualTo(before);
        session.meetAt(new Whereabouts(null, null, null, null, "https://example.org"), CourseMode.ONLINE, NOW);
        assertThat(session.agreed().whenOrWhereDiffers(before)).isTrue();
    }

    @Test
    void trainers_are_replaced_and_keep_their_row_when_only_the_role_changes() {
        Session session = planned();
        session.trainedBy(
                List.of(new PlannedTrainer("tom", TrainerRole.LEAD), new PlannedTrainer("priya", TrainerRole.CO)), NOW);
        assertThat(session.trainers())
                .containsExactlyInAnyOrder(
                        new PlannedTrainer("priya", TrainerRole.CO), new PlannedTrainer("tom", TrainerRole.LEAD));
        session.trainedBy(List.of(new PlannedTrainer("tom", TrainerRole.LEAD)), NOW);
        assertThat(session.trainerIds()).containsExactly("tom");
    }

    @Test
    void a_draft_without_days_place_and_with_a_full_offer_is_not_ready() {
        Session session = draft();
        session.offer(List.of(new PlaceOffer(null, 13)), NOW);
        assertThat(Readiness.breaches(session, FidelityTest.course(2, null), null, NOW))
                .extracting(Breach::refusal)
                .containsExactly(
                        SchedulingRefusal.DAYS_MISSING,
                        SchedulingRefusal.PLACE_MISSING,
                        SchedulingRefusal.OFFERS_ABOVE_CAPACITY);
    }

    @Test
    void a_room_that_is_too_small_and_a_day_that_has_passed_stand_against_publishing() {
        assertThat(Readiness.breaches(planned(), FidelityTest.course(2, null), 11, FIRST.startsAt()))
                .extracting(Breach::refusal)
                .containsExactly(SchedulingRefusal.DAY_PASSED, SchedulingRefusal.ROOM_TOO_SMALL);
    }

    @Test
    void the_number_of_places_lies_between_one_and_what_the_room_holds() {
        assertThat(sizeFaults(0, 0, null)).containsExactly("capacity");
        assertThat(sizeFaults(2001, 0, null)).containsExactly("capacity");
        assertThat(sizeFaults(-5, -1, null)).containsExactly("capacity", "minimum");
        assertThat(sizeFaults(17, 0, 16)).containsExactly("capacity");
        assertThat(sizeFaults(16, 17, 16)).containsExactly("minimum");
        new Size(16, 16, null, null).checked(16, new Faults());
    }

    @Test
    void booking_cannot_close_after_the_session_began() {
        var faults = new Faults();
        new Size(12, 4, FIRST.date().plusDays(1), FIRST.startsAt().plusSeconds(1)).before(FIRST, faults);
        assertThatThrownBy(faults::refuse).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.faults())
                .extracting(BadInput.Fault::field)
                .containsExactly("decisionOn", "closesAt"));
    }

    @Test
    void a_link_is_an_https_address() {
        for (String link :
                List.of("http://example.org", "javascript:alert(1)", "https://", "https://a@b.org", "meet us")) {
            var faults = new Faults();
            Whereabouts.link(link, faults);
            assertThat(faults.none()).as(link).isFalse();
        }
        assertThat(Whereabouts.link(" https://meet.example.org/x?y=1 ", new Faults()))
                .isEqualTo("https://meet.example.org/x?y=1");
    }

    @Test
    void a_text_keeps_markup_emoji_and_welsh_letters_and_refuses_control_characters() {
        var faults = new Faults();
        assertThat(Wording.lines("accessInfo", " <b>=cmd()</b> Tŷ 🏡\r\nRing ", 100, faults))
                .isEqualTo("<b>=cmd()</b> Tŷ 🏡\nRing");
        assertThat(faults.none()).isTrue();
        Wording.line("q", "a\u0000b", 100, faults);
        assertThat(faults.none()).isFalse();
    }

    private static List<String> sizeFaults(int capacity, int minimum, Integer room) {
        var faults = new Faults();
        new Size(capacity, minimum, null, null).checked(room, faults);
        try {
            faults.refuse();
            return List.of();
        } catch (BadInput bad) {
            return bad.faults().stream().map(BadInput.Fault::field).toList();
        }
    }

    private static void refused(SchedulingRefusal refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.code())
                .isEqualTo(refusal.code()));
    }

    static Session draft() {
        return Session.draft(
                new PartnershipId("p"), new PartnerId("host"), FidelityTest.course(2, null), "S-1001", 12, PRIYA, NOW);
    }

    private static Session planned() {
        Session session = draft();
        session.holdOn(List.of(FIRST, SECOND), NOW);
        session.meetAt(new Whereabouts("site", "room", null, 16, null), CourseMode.FACE_TO_FACE, NOW);
        session.trainedBy(List.of(new PlannedTrainer("priya", TrainerRole.LEAD)), NOW);
        return session;
    }
}
