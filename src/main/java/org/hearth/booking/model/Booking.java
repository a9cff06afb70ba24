package org.hearth.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;

/** One person's claim on one session: a place of a share, or a turn on the waiting list. */
@Entity
@Table(name = "booking")
public class Booking {

    @Id
    private String id;

    @Column(name = "session_id")
    private String session;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "person_id")
    private String person;

    @Column(name = "engagement_id")
    private String engagement;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "share_id")
    private String share;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    @Embedded
    private Word word;

    private Integer turn;

    @Column(name = "access_needs")
    private String accessNeeds;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "moved_from")
    private String movedFrom;

    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "policy_id")
    private String policy;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "offer_until")
    private Instant offerUntil;

    @Column(name = "offer_number")
    private int offerNumber;

    @Column(name = "invite_sequence")
    private int inviteSequence;

    @Version
    private int version;

    protected Booking() {} // for JPA

    private static Booking of(Claim claim, Instant now) {
        var made = new Booking();
        made.id = Identity.next();
        made.session = claim.allocation().session();
        made.partnership = claim.allocation().partnership();
        made.person = claim.person();
        made.engagement = claim.engagement();
        made.partner = claim.partner();
        made.word = new Word(claim.asking());
        made.accessNeeds = claim.accessNeeds();
        made.bookedBy = claim.bookedBy();
        made.bookedAt = now;
        made.movedFrom = claim.movedFrom();
        made.overrideReason = claim.overrideReason();
        made.formKey = claim.formKey();
        return made;
    }

    /** A booking that holds a place of a share: confirmed, or until the home partner's word requested. */
    public static Booking placed(Claim claim, Share share, Instant now) {
        Booking made = of(claim, now);
        made.hold(share, claim.answerBy());
        return made;
    }

    /** A booking that has a turn on the waiting list. */
    public static Booking waiting(Claim claim, int turn, Instant now) {
        Booking made = of(claim, now);
        made.status = BookingStatus.WAITING;
        made.turn = turn;
        return made;
    }

    /** Holds a place of a share for whoever waits, until the moment: theirs if they accept it by then. */
    public void offer(Share free, Instant until) {
        share = free.id();
        turn = null;
        status = BookingStatus.OFFERED;
        offerUntil = until;
        offerNumber++;
    }

    /** Tells whoever waits that a place is free for the first to take it, until the moment. The turn stays. */
    public void call(Instant until) {
        offerUntil = until;
        offerNumber++;
    }

    /** The place of a last call is gone; the turn stays. */
    public void endCall() {
        offerUntil = null;
    }

    /** Takes a place of a last call for whoever waits. */
    public void promote(Share free, Instant answer) {
        hold(free, answer);
        inviteSequence++;
    }

    /**
     * The person accepts what is held for them: confirmed, or requested where the home partner's word is asked. Refuses
     * {@code booking.offer-lapsed} once the time is over, and {@code no-offer} where nothing is held.
     *
     * @param answer until when the home partner's word is awaited then
     */
    public void accept(Instant answer, Instant now) {
        refuseUnlessOffered(now);
        settle(answer);
        inviteSequence++;
    }

    /** Refuses what is offered no more, and what never was. */
    public void refuseUnlessOffered(Instant now) {
        if (hasOfferLapsed() || isOfferOver(now)) {
            throw new RuleBroken(BookingRefusal.OFFER_LAPSED, offerUntil);
        }
        refuseUnlessLive();
        if (status != BookingStatus.OFFERED) {
            throw new RuleBroken(
                    status == BookingStatus.WAITING && offerNumber > 0
                            ? BookingRefusal.OFFER_GONE
                            : BookingRefusal.NO_OFFER);
        }
    }

    /** Whether a place is held for the person, and the time to accept it is over. */
    public boolean isOfferOver(Instant now) {
        return status == BookingStatus.OFFERED && !now.isBefore(offerUntil);
    }

    /** Whether the booking ended because nobody answered the offer. */
    public boolean hasOfferLapsed() {
        return status == BookingStatus.CANCELLED && offerUntil != null && !endedAt.isBefore(offerUntil);
    }

    /** Whether the person waits and was told that a place is free for the first to take it. */
    public boolean isCalled() {
        return status == BookingStatus.WAITING && offerUntil != null;
    }

    /** Whether the person can take a place that is free for the first to take it. */
    public boolean isCallOpen(Instant now) {
        return isCalled() && now.isBefore(offerUntil);
    }

    /** A place is not held beyond the moment the session begins, should that come to be earlier. */
    public void offerUntilAtMost(Instant firstStart) {
        if (offerUntil != null && offerUntil.isAfter(firstStart)) {
            offerUntil = firstStart;
        }
    }

    private void hold(Share from, Instant answer) {
        share = from.id();
        turn = null;
        settle(answer);
    }

    private void settle(Instant answer) {
        offerUntil = null;
        status = word.isAskedUntil(answer) ? BookingStatus.REQUESTED : BookingStatus.CONFIRMED;
    }

    /** Ends the booking; answers the share whose place is free now; null when it held none. */
    public String end(String reason, Instant now) {
        refuseUnlessLive();
        String freed = share;
        status = BookingStatus.CANCELLED;
        share = null;
        turn = null;
        word.waitsNoMore();
        endedAt = now;
        endReason = reason;
        inviteSequence++;
        return freed;
    }

    /**
     * The home partner says yes. With the last word a held place is confirmed, and a turn on the waiting list will need no
     * further one; after the first of two the next is asked for, until the moment where a place is held.
     */
    public void approve(Instant next) {
        refuseUnlessLive();
        word.refuseUnlessAsked();
        boolean held = status == BookingStatus.REQUESTED;
        if (word.give(held ? next : null) && held) {
            status = BookingStatus.CONFIRMED;
        }
    }

    /** The home partner did not answer in time: the place goes, and a turn comes in its stead; answers the share whose place is free now. */
    public String lapse(int newTurn) {
        String freed = share;
        share = null;
        turn = newTurn;
        status = BookingStatus.WAITING;
        word.lapse();
        return freed;
    }

    /** The host took the place away: a turn comes in its stead; answers the share the place was of. */
    public String backToWaiting(int newTurn) {
        String freed = share;
        share = null;
        word.waitsNoMore();
        offerUntil = null;
        turn = newTurn;
        status = BookingStatus.WAITING;
        inviteSequence++;
        return freed;
    }

    /** Puts it under a version of the policy about cancelling and not coming (domain rule C6); null for none. */
    public void under(String version) {
        policy = version;
    }

    /** The version of the policy it is under; null for none. */
    public String policy() {
        return policy;
    }

    /** Refuses what has ended already. */
    public void refuseUnlessLive() {
        if (status == BookingStatus.CANCELLED) {
            throw new RuleBroken(BookingRefusal.ALREADY_ENDED);
        }
    }

    /** Keeps why the person may be somewhere else at the same time; a reason that was given before stays. */
    public void answerFor(String reason) {
        if (overrideReason == null) {
            overrideReason = reason.length() <= BookingChange.LONGEST_REASON
                    ? reason
                    : reason.substring(0, BookingChange.LONGEST_REASON);
        }
    }

    /** Whether the answer is overdue at the moment. */
    public boolean isOverdue(Instant now) {
        return status == BookingStatus.REQUESTED && word.isOverdue(now);
    }

    /** Refuses what is no place of the person's own yet, and so cannot go to somebody else. */
    public void refuseUnlessItsOwnPlace() {
        if (!isSure()) {
            throw new RuleBroken(
                    status == BookingStatus.OFFERED ? BookingRefusal.OFFERED_ONLY : BookingRefusal.ONLY_A_PLACE);
        }
    }

    /** Whether it holds a place that is not only offered. */
    public boolean isSure() {
        return share != null && status != BookingStatus.OFFERED;
    }

    /** Whether it holds a place: confirmed, requested or offered. */
    public boolean holdsPlace() {
        return share != null;
    }

    public String id() {
        return id;
    }

    public String session() {
        return session;
    }

    public String partnership() {
        return partnership;
    }

    public PartnershipId partnershipId() {
        return new PartnershipId(partnership);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public PartnerId partner() {
        return new PartnerId(partner);
    }

    public String engagement() {
        return engagement;
    }

    public String share() {
        return share;
    }

    public BookingStatus status() {
        return status;
    }

    public Approval approval() {
        return word.approval();
    }

    /** The home partner's word: what was asked, and whose is awaited. */
    public Word word() {
        return word;
    }

    public Integer turn() {
        return turn;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public Instant answerBy() {
        return word.answerBy();
    }

    /** Until when what is offered can be accepted; null when nothing is. */
    public Instant offerUntil() {
        return offerUntil;
    }

    /** Rises with every offer. */
    public int offerNumber() {
        return offerNumber;
    }

    /** Why it ended; null while it lives. */
    public String endReason() {
        return endReason;
    }

    public String bookedBy() {
        return bookedBy;
    }

    public int version() {
        return version;
    }
}
