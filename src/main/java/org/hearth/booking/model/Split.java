package org.hearth.booking.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Division;
import org.hearth.booking.Ladder;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;

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
     * all, steps of a ladder out of order, and any share smaller than what is taken of it. Places that partners hold by
     * number stay theirs.
     */
    public List<Share> into(Division division) {
        List<Share> after = wanted(division);
        for (Share share : after) {
            if (share.places() < share.taken()) {
                throw share.kind() == ShareKind.OWN
                        ? new RuleBroken(BookingRefusal.PROMISED_OWN, share.taken(), share.places())
                        : new RuleBroken(BookingRefusal.PROMISED, share.taken(), share.places());
            }
        }
        for (Share old : before) {
            if (old.taken() > 0 && after.stream().noneMatch(share -> share.id().equals(old.id()))) {
                throw new RuleBroken(BookingRefusal.PROMISED, old.taken(), 0);
            }
        }
        return after;
    }

    /**
     * How many places more each share has given away than it would have, by the share's id: whoever holds them would have
     * to give them up.
     */
    public Map<String, Integer> tooMany(Division division) {
        List<Share> after = wanted(division);
        Map<String, Integer> many = new LinkedHashMap<>();
        for (Share old : before) {
            int left = after.stream()
                    .filter(share -> share.id().equals(old.id()))
                    .mapToInt(Share::places)
                    .sum();
            if (old.taken() > left) {
                many.put(old.id(), old.taken() - left);
            }
        }
        return many;
    }

    /** The same division under the new capacity: what is added or taken away is the host's own. */
    public List<Share> asBefore() {
        int others = before.stream()
                .filter(share -> share.kind() != ShareKind.OWN)
                .mapToInt(Share::places)
                .sum();
        if (others > capacity) {
            throw new BadInput(FIELD, BookingRefusal.SPLIT_TOO_LARGE, others, capacity);
        }
        return before.stream()
                .map(share -> share.kind() == ShareKind.OWN ? own(share, capacity - others) : share)
                .toList();
    }

    private static Share own(Share share, int places) {
        if (places < share.taken()) {
            throw new RuleBroken(BookingRefusal.PROMISED_OWN, share.taken(), places);
        }
        return share.of(places);
    }

    private List<Share> wanted(Division division) {
        check(division);
        List<Share> held =
                before.stream().filter(share -> share.kind() == ShareKind.HELD).toList();
        int opened = division.parts().stream().mapToInt(Division.Part::places).sum()
                + held.stream().mapToInt(Share::places).sum();
        List<Share> after = new ArrayList<>();
        after.add(share(ShareKind.OWN, null, null, capacity - opened, division.own()));
        for (Division.Part part : division.parts()) {
            after.add(share(kind(part), part.partner(), part.partnerType(), part.places(), part.ladder()));
        }
        after.addAll(held);
        return after;
    }

    private void check(Division division) {
        Answers answers = new Answers();
        Set<String> named = new HashSet<>();
        long opened = before.stream()
                .filter(share -> share.kind() == ShareKind.HELD)
                .mapToLong(Share::places)
                .sum();
        inTime(answers, "own", division.own());
        division.parts().forEach(part -> inTime(answers, FIELD, part.ladder()));
        answers.done();
        for (Division.Part part : division.parts()) {
            check(part);
            if (!named.add(kind(part) + " " + part.partner() + " " + part.partnerType())) {
                throw new BadInput(FIELD, BookingRefusal.SPLIT_TWICE);
            }
            opened += part.places();
        }
        if (opened > capacity) {
            throw new BadInput(FIELD, BookingRefusal.SPLIT_TOO_LARGE, opened, capacity);
        }
        answers.check(division.own().goesDown(), "own", BookingRefusal.LADDER_ORDER);
        Integer most = division.mostPercent();
        answers.check(most == null || most >= 1 && most <= 100, "mostPercent", BookingRefusal.MOST_PERCENT);
        answers.done();
    }

    private static void inTime(Answers answers, String field, Ladder ladder) {
        answers.optionalDate(field, ladder.agreementOn());
        answers.optionalDate(field, ladder.everyoneOn());
    }

    private void check(Division.Part part) {
        if (part.places() == null || part.places() < 1 || part.places() > capacity) {
            throw new BadInput(FIELD, BookingRefusal.SPLIT_PLACES, capacity);
        }
        if (host.value().equals(part.partner())) {
            throw new BadInput(FIELD, BookingRefusal.SPLIT_TO_HOST);
        }
        int ways = (part.partner() == null ? 0 : 1) + (part.partnerType() == null ? 0 : 1) + (part.everyone() ? 1 : 0);
        if (ways > 1) {
            throw new BadInput(FIELD, BookingRefusal.SPLIT_WHOM);
        }
        if (!part.ladder().goesDown()) {
            throw new BadInput(FIELD, BookingRefusal.LADDER_ORDER);
        }
    }

    private Share share(ShareKind kind, String partner, String type, int places, Ladder ladder) {
        Share fresh = new Share(Identity.next(), kind, partner, type, places, 0, ladder);
        return before.stream()
                .filter(fresh::isLike)
                .findFirst()
                .map(old -> new Share(old.id(), kind, partner, type, places, old.taken(), ladder))
                .orElse(fresh);
    }

    private static ShareKind kind(Division.Part part) {
        if (part.everyone()) {
            return ShareKind.PARTNERSHIP;
        }
        if (part.partnerType() != null) {
            return ShareKind.TYPE;
        }
        return part.partner() == null ? ShareKind.AGREEMENT : ShareKind.PARTNER;
    }
}
