package org.hearth.booking.model;

import java.time.Duration;
import java.time.Instant;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.WishStatus;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;

/**
 * One person's wish for any date of a course, as it was read.
 *
 * @param course the course's reference
 * @param partner the home partner of the engagement, kept as it was
 * @param asking what is asked of the home partner once a place is accepted
 * @param askedAt its place in every line goes by this moment
 * @param endedAt when it was met or withdrawn; null while it is open
 */
public record Wish(
        String id,
        String partnership,
        String course,
        String person,
        String engagement,
        String partner,
        Asking asking,
        Preferences preferences,
        WishStatus status,
        String askedBy,
        Instant askedAt,
        Instant endedAt,
        int version) {

    /** So long after it was withdrawn a wish can be taken up again, with the place it had. */
    private static final Duration TO_THINK_AGAIN = Duration.ofHours(1);

    public PartnershipId partnershipId() {
        return new PartnershipId(partnership);
    }

    public PersonId personId() {
        return new PersonId(person);
    }

    public PartnerId partnerId() {
        return new PartnerId(partner);
    }

    /** Refuses what is met or withdrawn. */
    public void refuseUnlessOpen() {
        if (status != WishStatus.OPEN) {
            throw new RuleBroken(BookingRefusal.WISH_OVER);
        }
    }

    /** Refuses what was not withdrawn, or longer than an hour ago. */
    public void refuseUnlessJustWithdrawn(Instant now) {
        if (!isJustWithdrawn(now)) {
            throw new RuleBroken(BookingRefusal.WISH_OVER);
        }
    }

    /** Whether it was withdrawn within the last hour, and can be taken up again. */
    public boolean isJustWithdrawn(Instant now) {
        return status == WishStatus.WITHDRAWN && now.isBefore(endedAt.plus(TO_THINK_AGAIN));
    }
}
