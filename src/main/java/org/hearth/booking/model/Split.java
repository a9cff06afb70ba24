package org.hearth.booking.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearth.booking.BookingRefusal;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.PlaceOffer;

/**
 * How a host divides a session's places. What is not opened to others is the host's own, so the shares always add up to
 * the capacity. A place somebody holds is a promise: no share becomes smaller than what is taken of it.
 */
public final class Split {

    private static final String FIELD = "offers";

    private final int capacity;
    private final PartnerId host;
    private final List<Share> before;

    private Split(int capacity, PartnerId host, List<Share> before) {
        this.capacity = capacity;
        this.host = host;
        this.before = before;
    }

    /** The first division of a session's places. */
    public static Split fresh(int capacity, PartnerId host) {
        return new Split(capacity, host, List.of());
    }

    /** A division that follows another one, maybe with another capacity. */
    public static Split after(List<Share> before, int capacity, PartnerId host) {
        return new Split(capacity, host, List.copyOf(before));
    }

    /**
     * The shares that come of the offers. Refuses more places than there are, a partner named twice, the host named at
     * all, and any share smaller than what is taken of it.
     */
    public List<Share> into(List<PlaceOffer> offers) {
        check(offers);
        int opened = offers.stream().mapToInt(PlaceOffer::places).sum();
        List<Share> after = new ArrayList<>();
        after.add(share(ShareKind.OWN, null, capacity - opened));
        for (PlaceOffer offer : offers) {
            after.add(share(kind(offer.partner()), offer.partner(), offer.places()));
        }
        for (Share old : before) {
            boolean kept = after.stream().anyMatch(share -> share.id().equals(old.id()));
            if (!kept && old.taken() > 0) {
                throw new RuleBroken(BookingRefusal.PROMISED, old.taken(), 0);
            }
        }
        return after;
    }

    /** The same offers under the new capacity. */
    public List<Share> asBefore() {
        return into(before.stream()
                .filter(share -> share.kind() != ShareKind.OWN)
                .map(share -> new PlaceOffer(share.partner(), share.places()))
                .toList());
    }

    private void check(List<PlaceOffer> offers) {
        Set<String> named = new HashSet<>();
        long opened = 0;
        for (PlaceOffer offer : offers) {
            if (offer.places() == null || offer.places() < 1 || offer.places() > capacity) {
                throw new BadInput(FIELD, BookingRefusal.SPLIT_PLACES, capacity);
            }
            if (host.value().equals(offer.partner())) {
                throw new BadInput(FIELD, BookingRefusal.SPLIT_TO_HOST);
            }
            if (!named.add(String.valueOf(offer.partner()))) {
                throw new BadInput(FIELD, BookingRefusal.SPLIT_TWICE);
            }
            opened += offer.places();
        }
        if (opened > capacity) {
            throw new BadInput(FIELD, BookingRefusal.SPLIT_TOO_LARGE, opened, capacity);
        }
    }

    private Share share(ShareKind kind, String partner, int places) {
        Share old = before.stream()
                .filter(share ->
                        share.kind() == kind && (kind == ShareKind.OWN || Objects.equals(share.partner(), partner)))
                .findFirst()
                .orElse(new Share(Identity.next(), kind, partner, 0, 0));
        if (places < old.taken()) {
            throw kind == ShareKind.OWN
                    ? new RuleBroken(BookingRefusal.PROMISED_OWN, old.taken(), places)
                    : new RuleBroken(BookingRefusal.PROMISED, old.taken(), places);
        }
        return new Share(old.id(), kind, partner, places, old.taken());
    }

    private static ShareKind kind(String partner) {
        return partner == null ? ShareKind.AGREEMENT : ShareKind.PARTNER;
    }
}
