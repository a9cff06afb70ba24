package org.hearth.booking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.BookingRefusal;
import org.hearth.catalogue.CourseId;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.SessionId;

/**
 * The places of one session as they were read: who may use which, in which order, and until when. The row behind it is
 * what a booking locks, and the shares' counters are what hands out places; bookings are never counted for that.
 *
 * @param ref the session's reference, as people read it out
 * @param splitVersion rises when the host divides the places anew
 * @param termsVersion rises when days, place or closing moment of the session change
 * @param mostPercent at most so many places of a hundred for one partner's people; null for no such limit
 * @param policy the version of the policy that a booking made when it was read is under; null for none
 */
public record Allocation(
        String session,
        String ref,
        String partnership,
        String host,
        String course,
        String agreement,
        int capacity,
        Instant closesAt,
        Instant firstStart,
        Instant lastEnd,
        AllocationStatus status,
        int splitVersion,
        int termsVersion,
        Integer mostPercent,
        String policy,
        List<Share> shares) {

    public Allocation {
        shares = List.copyOf(shares);
    }

    public SessionId sessionId() {
        return new SessionId(session);
    }

    public PartnerId hostId() {
        return new PartnerId(host);
    }

    public CourseId courseId() {
        return new CourseId(course);
    }

    public PartnershipId partnershipId() {
        return new PartnershipId(partnership);
    }

    /** The date of the first day: whoever takes part in the agreement then may have places opened and book them. */
    public LocalDate firstDay() {
        return LocalDate.ofInstant(firstStart, WorkingDays.ZONE);
    }

    /** How many places are opened to the partner by name, or to all of the agreement where it is null. */
    public int openedTo(String partner) {
        return shares.stream()
                .filter(share -> partner == null
                        ? share.kind() == ShareKind.AGREEMENT
                        : share.kind() == ShareKind.PARTNER && partner.equals(share.partner()))
                .mapToInt(Share::places)
                .sum();
    }

    /** Whether places can be booked now. */
    public boolean isOpen(Instant now) {
        return status == AllocationStatus.OPEN && now.isBefore(closesAt);
    }

    /** Refuses a booking once the session is called off, or its closing moment has come. */
    public void refuseUnlessOpen(Instant now) {
        if (status != AllocationStatus.OPEN) {
            throw new RuleBroken(BookingRefusal.NOT_OPEN);
        }
        if (!now.isBefore(closesAt)) {
            throw new RuleBroken(BookingRefusal.CLOSED, closesAt);
        }
    }

    /** Refuses a booking that was judged by other days, or for another place, than the session has now. */
    public void refuseUnlessAgreed(Allocation judged) {
        if (termsVersion != judged.termsVersion) {
            throw new RuleBroken(BookingRefusal.SESSION_CHANGED);
        }
    }

    /** Refuses changes to who comes once the first day has begun, or the session is called off. */
    public void refuseOnceBegun(Instant now) {
        if (status != AllocationStatus.OPEN || !now.isBefore(firstStart)) {
            throw new RuleBroken(BookingRefusal.STARTED);
        }
    }

    /**
     * The shares a partner's people may use on a day, in the order they are tried: what is kept for them before what is
     * open to more, and what has come down the ladder last of all.
     */
    public List<Share> sharesFor(Claimant who, LocalDate on) {
        return shares.stream()
                .filter(share -> isFor(share, who) || hasComeDown(share, who, on))
                .sorted(Comparator.comparing((Share share) -> !isFor(share, who))
                        .thenComparing(Share::kind)
                        .thenComparing(Share::id))
                .toList();
    }

    /** Whether the share was meant for the partner's people from the first. */
    private boolean isFor(Share share, Claimant who) {
        boolean hosts = who.partner().value().equals(host);
        boolean named = who.partner().value().equals(share.partner());
        return switch (share.kind()) {
            case OWN -> hosts;
            case HELD -> named;
            case PARTNER -> named && (agreement == null || who.takesPart().getAsBoolean());
            case TYPE -> !hosts && share.type().equals(who.type().get()) && isAgreed(who);
            case AGREEMENT -> !hosts && isAgreed(who);
            case PARTNERSHIP -> true;
        };
    }

    private boolean hasComeDown(Share share, Claimant who, LocalDate on) {
        return switch (share.reach(on)) {
            case PARTNERSHIP -> true;
            case AGREEMENT -> !who.partner().value().equals(host) && isAgreed(who);
            default -> false;
        };
    }

    private boolean isAgreed(Claimant who) {
        return agreement != null && who.takesPart().getAsBoolean();
    }

    /** The places the partner holds by number, named and unnamed. */
    public Optional<Share> heldBy(PartnerId partner) {
        return shares.stream()
                .filter(share ->
                        share.kind() == ShareKind.HELD && partner.value().equals(share.partner()))
                .findFirst();
    }

    /** The most places people of one partner may hold; no limit where none was set. */
    public int mostOfOnePartner() {
        return mostPercent == null ? capacity : Math.max(1, capacity * mostPercent / 100);
    }

    /** One of the shares, by its id. */
    public Share share(String id) {
        return shares.stream()
                .filter(share -> share.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** How many places nobody has taken, over all shares. */
    public int free() {
        return shares.stream().mapToInt(Share::free).sum();
    }

    /**
     * The same allocation while so many people who came without a booking sit on its free places: on those open to more before
     * the host's own.
     */
    public Allocation seated(int people) {
        Allocation left = this;
        for (int seated = 0; seated < people && left.free() > 0; seated++) {
            left = left.taken(left.shares.stream()
                    .filter(Share::hasRoom)
                    .max(Comparator.comparing(Share::kind).thenComparing(Share::id))
                    .orElseThrow());
        }
        return left;
    }

    /** The same allocation after one place of a share was taken. */
    public Allocation taken(Share share) {
        List<Share> after = shares.stream()
                .map(each -> each.id().equals(share.id()) ? each.oneTaken() : each)
                .toList();
        return new Allocation(
                session,
                ref,
                partnership,
                host,
                course,
                agreement,
                capacity,
                closesAt,
                firstStart,
                lastEnd,
                status,
                splitVersion,
                termsVersion,
                mostPercent,
                policy,
                after);
    }
}
