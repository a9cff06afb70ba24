package org.hearth.booking.model;

import java.time.Instant;
import java.util.List;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.BookingApproval;

/** Places to try the rules on. */
final class Places {

    static final Instant CLOSES = Instant.parse("2026-11-20T17:00:00Z");
    static final Instant STARTS = Instant.parse("2026-11-24T09:30:00Z");
    static final Share OWN = new Share("own", ShareKind.OWN, null, 9, 0);
    static final Share NAMED = new Share("named", ShareKind.PARTNER, "trust", 2, 0);
    static final Share COMMON = new Share("common", ShareKind.AGREEMENT, null, 1, 0);

    private Places() {}

    static Allocation of(Share... shares) {
        return new Allocation(
                "session",
                "S-1",
                "partnership",
                "council",
                "course",
                "agreement",
                12,
                CLOSES,
                STARTS,
                STARTS.plusSeconds(23400),
                AllocationStatus.OPEN,
                0,
                0,
                null,
                null,
                List.of(shares));
    }

    /** A partner that asks, in the agreement or not; a school. */
    static Claimant claimant(String partner, boolean takesPart) {
        return new Claimant(new PartnerId(partner), () -> "SCHOOL", () -> takesPart);
    }

    static Claim claim(Approval approval) {
        return claim(approval == Approval.NONE ? Asking.NOBODY : new Asking(BookingApproval.TRAINING_LEAD, 5));
    }

    static Claim claim(Asking asking) {
        return new Claim(
                of(OWN),
                "person",
                "engagement",
                "council",
                null,
                asking,
                CLOSES.minusSeconds(60),
                "booker",
                null,
                null,
                null);
    }
}
