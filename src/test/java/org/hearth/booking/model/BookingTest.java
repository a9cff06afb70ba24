package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.BookingStatus;
import org.hearth.partnership.BookingApproval;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void with_a_place_it_is_confirmed() {
        Booking booking = Booking.placed(Places.claim(Approval.NONE), Places.OWN, NOW);

        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.share()).isEqualTo("own");
        assertThat(booking.answerBy()).isNull();
    }

    @Test
    void when_the_home_partner_asks_it_holds_the_place_until_the_answer() {
        Booking booking = Booking.placed(Places.claim(Approval.ASKED), Places.OWN, NOW);

        assertThat(booking.status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(booking.holdsPlace()).isTrue();
        assertThat(booking.isOverdue(booking.answerBy().minusMillis(1))).isFalse();
        assertThat(booking.isOverdue(booking.answerBy())).isTrue();
    }

    @Test
    void without_a_place_it_has_a_turn() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 7, NOW);

        assertThat(booking.status()).isEqualTo(BookingStatus.WAITING);
        assertThat(booking.turn()).isEqualTo(7);
        assertThat(booking.holdsPlace()).isFalse();
    }

    @Test
    void ending_says_which_place_is_free_now_and_happens_once() {
        Booking booking = Booking.placed(Places.claim(Approval.NONE), Places.OWN, NOW);

        assertThat(booking.end("ill", NOW)).isEqualTo("own");
        assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(booking.holdsPlace()).isFalse();
        assertThatThrownBy(() -> booking.end("again", NOW)).hasMessageContaining("booking.already-ended");
    }

    @Test
    void ending_a_turn_frees_no_place() {
        assertThat(Booking.waiting(Places.claim(Approval.NONE), 1, NOW).end(null, NOW))
                .isNull();
    }

    @Test
    void a_place_that_comes_free_is_held_until_the_person_accepts_it() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);

        booking.offer(Places.NAMED, LATER);

        assertThat(booking.status()).isEqualTo(BookingStatus.OFFERED);
        assertThat(booking.holdsPlace()).isTrue();
        assertThat(booking.isSure()).isFalse();
        assertThat(booking.turn()).isNull();
        booking.accept(Places.CLOSES, LATER.minusMillis(1));
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.share()).isEqualTo("named");
        assertThatThrownBy(() -> booking.accept(Places.CLOSES, NOW)).hasMessageContaining("booking.no-offer");
    }

    @Test
    void an_offer_is_over_at_its_moment_and_says_so_before_and_after_it_was_ended() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);
        booking.offer(Places.NAMED, LATER);

        assertThat(booking.isOfferOver(LATER.minusMillis(1))).isFalse();
        assertThat(booking.isOfferOver(LATER)).isTrue();
        assertThatThrownBy(() -> booking.accept(Places.CLOSES, LATER)).hasMessageContaining("booking.offer-lapsed");
        assertThat(booking.end("in vain", LATER)).isEqualTo("named");
        assertThat(booking.hasOfferLapsed()).isTrue();
        assertThatThrownBy(() -> booking.accept(Places.CLOSES, LATER)).hasMessageContaining("booking.offer-lapsed");
    }

    @Test
    void what_was_declined_did_not_lapse() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);
        booking.offer(Places.NAMED, LATER);
        booking.end("no", NOW);

        assertThat(booking.hasOfferLapsed()).isFalse();
        assertThatThrownBy(() -> booking.accept(Places.CLOSES, NOW)).hasMessageContaining("booking.already-ended");
    }

    @Test
    void each_offer_has_its_number() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);
        booking.offer(Places.NAMED, LATER);
        booking.backToWaiting(0);
        booking.offer(Places.NAMED, LATER);

        assertThat(booking.offerNumber()).isEqualTo(2);
    }

    @Test
    void an_offered_place_cannot_be_handed_on_nor_can_a_turn() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);
        assertThatThrownBy(booking::refuseUnlessItsOwnPlace).hasMessageContaining("booking.only-a-place");
        booking.offer(Places.NAMED, LATER);
        assertThatThrownBy(booking::refuseUnlessItsOwnPlace).hasMessageContaining("booking.offered-only");
    }

    @Test
    void who_was_called_and_came_too_late_keeps_the_turn() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);
        assertThatThrownBy(() -> booking.refuseUnlessOffered(NOW)).hasMessageContaining("booking.no-offer");
        booking.call(LATER);
        assertThat(booking.isCalled()).isTrue();
        booking.endCall();
        assertThat(booking.turn()).isEqualTo(1);
        assertThatThrownBy(() -> booking.refuseUnlessOffered(NOW)).hasMessageContaining("booking.offer-gone");
    }

    @Test
    void the_first_to_take_the_place_of_a_last_call_has_it() {
        Booking booking = Booking.waiting(Places.claim(Approval.NONE), 1, NOW);

        booking.promote(Places.NAMED, Places.CLOSES);

        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.turn()).isNull();
        assertThat(booking.share()).isEqualTo("named");
    }

    @Test
    void an_accepted_place_is_held_while_the_word_is_still_awaited() {
        Booking booking = Booking.waiting(Places.claim(Approval.ASKED), 1, NOW);

        booking.offer(Places.NAMED, LATER);
        booking.accept(Places.CLOSES, NOW);

        assertThat(booking.status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(booking.answerBy()).isEqualTo(Places.CLOSES);
    }

    @Test
    void a_word_given_while_waiting_counts_when_the_place_comes() {
        Booking booking = Booking.waiting(Places.claim(Approval.ASKED), 1, NOW);

        booking.approve(null);
        booking.offer(Places.NAMED, LATER);
        booking.accept(Places.CLOSES, NOW);

        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void yes_confirms_a_request_and_cannot_be_said_twice() {
        Booking booking = Booking.placed(Places.claim(Approval.ASKED), Places.OWN, NOW);

        booking.approve(null);

        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThatThrownBy(() -> booking.approve(null)).hasMessageContaining("booking.no-word-needed");
    }

    @Test
    void nobody_approves_what_needs_no_word() {
        Booking booking = Booking.placed(Places.claim(Approval.NONE), Places.OWN, NOW);

        assertThatThrownBy(() -> booking.approve(null)).hasMessageContaining("booking.no-word-needed");
    }

    @Test
    void an_unanswered_request_gives_its_place_up_for_a_turn_and_a_late_yes_still_counts() {
        Booking booking = Booking.placed(Places.claim(Approval.ASKED), Places.OWN, NOW);

        assertThat(booking.lapse(9)).isEqualTo("own");
        assertThat(booking.status()).isEqualTo(BookingStatus.WAITING);
        assertThat(booking.turn()).isEqualTo(9);
        assertThat(booking.approval()).isEqualTo(Approval.LAPSED);

        booking.approve(null);
        assertThat(booking.approval()).isEqualTo(Approval.GIVEN);
    }

    @Test
    void of_two_words_the_managers_comes_first_and_the_last_one_confirms() {
        Booking booking = Booking.placed(Places.claim(new Asking(BookingApproval.BOTH, 5)), Places.OWN, NOW);
        assertThat(booking.word().awaits()).isEqualTo(ApprovalStep.MANAGER);

        booking.approve(LATER);
        assertThat(booking.status()).isEqualTo(BookingStatus.REQUESTED);
        assertThat(booking.word().awaits()).isEqualTo(ApprovalStep.TRAINING_LEAD);
        assertThat(booking.answerBy()).isEqualTo(LATER);

        booking.approve(LATER);
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.word().awaits()).isNull();
        assertThat(booking.answerBy()).isNull();
    }

    @Test
    void a_turn_whose_first_word_came_late_is_asked_the_second_and_has_no_deadline_until_a_place_is_held() {
        Booking booking = Booking.placed(Places.claim(new Asking(BookingApproval.BOTH, 5)), Places.OWN, NOW);
        booking.lapse(3);

        booking.approve(LATER);

        assertThat(booking.approval()).isEqualTo(Approval.ASKED);
        assertThat(booking.word().awaits()).isEqualTo(ApprovalStep.TRAINING_LEAD);
        assertThat(booking.answerBy()).isNull();
    }
}
