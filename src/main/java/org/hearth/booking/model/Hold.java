package org.hearth.booking.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Ladder;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;

/**
 * Places a partner holds by number, to name people for later. They are taken out of the shares its people could book
 * from anyway, and go back to where they came from: by word, or by themselves on a date. Naming somebody is an ordinary
 * booking, with all its rules.
 */
public final class Hold {

    private final Allocation places;
    private final PartnerId partner;
    private final LocalDate today;

    private Hold(Allocation places, PartnerId partner, LocalDate today) {
        this.places = places;
        this.partner = partner;
        this.today = today;
    }

    /** The places a partner may hold, or holds. The allocation must be locked. */
    public static Hold of(Allocation places, PartnerId partner, LocalDate today) {
        return new Hold(places, partner, today);
    }

    /**
     * The shares once so many places more are held. Refuses fewer than one, more than the partner's people could book
     * now, and a day of return that is not between tomorrow and the last one.
     *
     * @param usable the shares the partner's people may use today
     * @param latest the last day on which the places may open to others
     */
    public List<Share> more(List<Share> usable, int number, LocalDate returnOn, LocalDate latest) {
        if (returnOn == null || !returnOn.isAfter(today) || returnOn.isAfter(latest)) {
            throw new BadInput("returnOn", BookingRefusal.HOLD_RETURN, latest);
        }
        int free = free(usable);
        if (number < 1 || number > free) {
            throw new RuleBroken(free < 1 ? BookingRefusal.HOLD_NONE : BookingRefusal.HOLD_TOO_MANY, free);
        }
        return moved(sources(usable), number, returnOn);
    }

    /** How many places more the partner could hold of the shares its people may use. */
    public int free(List<Share> usable) {
        return Math.min(sources(usable).stream().mapToInt(Share::free).sum(), withinMix());
    }

    private List<Share> sources(List<Share> usable) {
        return usable.stream()
                .filter(share -> share.kind() != ShareKind.HELD && share.hasRoom())
                .filter(share -> !isKept(share))
                .toList();
    }

    /** What is kept for the partner anyway needs no holding. */
    private boolean isKept(Share share) {
        boolean own = share.kind() == ShareKind.OWN && partner.equals(places.hostId());
        return own || share.kind() == ShareKind.PARTNER && partner.value().equals(share.partner());
    }

    private int withinMix() {
        int held = places.heldBy(partner).map(Share::places).orElse(0);
        return Math.max(0, places.mostOfOnePartner() - held);
    }

    private List<Share> moved(List<Share> sources, int number, LocalDate returnOn) {
        List<Share> after = new ArrayList<>(places.shares());
        int left = number;
        LocalDate everyoneOn = null;
        for (Share source : sources) {
            int taken = Math.min(left, source.free());
            if (taken > 0) {
                after.replaceAll(share -> share.id().equals(source.id()) ? share.of(share.places() - taken) : share);
                everyoneOn = earlier(everyoneOn, everyone(source, returnOn));
                left -= taken;
            }
        }
        Ladder ladder = new Ladder(returnOn, everyoneOn);
        Optional<Share> held = places.heldBy(partner);
        int before = held.map(Share::places).orElse(0);
        int named = held.map(Share::taken).orElse(0);
        after.removeIf(share -> held.isPresent() && share.id().equals(held.get().id()));
        after.add(new Share(
                held.map(Share::id).orElseGet(Identity::next),
                ShareKind.HELD,
                partner.value(),
                null,
                before + number,
                named,
                ladder));
        return after;
    }

    /** When the places would have been open to everybody had nobody held them, and not before they return. */
    private LocalDate everyone(Share source, LocalDate returnOn) {
        if (source.reach(today) == ShareKind.PARTNERSHIP) {
            return returnOn;
        }
        LocalDate on = source.ladder().everyoneOn();
        return on == null || on.isAfter(returnOn) ? on : returnOn;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /**
     * The shares once the partner gives some of its unnamed places back: they are open to all partners of the agreement
     * at once. Refuses more than are unnamed.
     */
    public List<Share> fewer(int number) {
        Share held = places.heldBy(partner).orElseThrow(() -> new RuleBroken(BookingRefusal.HOLD_NAMED, 0));
        if (number < 1 || number > held.free()) {
            throw new RuleBroken(BookingRefusal.HOLD_NAMED, held.free());
        }
        List<Share> after = new ArrayList<>(places.shares());
        after.removeIf(share -> share.id().equals(held.id()));
        if (held.places() > number) {
            after.add(held.of(held.places() - number));
        }
        Share common = after.stream()
                .filter(share -> share.kind() == ShareKind.AGREEMENT)
                .findFirst()
                .orElse(new Share(Identity.next(), ShareKind.AGREEMENT, null, 0, 0));
        after.removeIf(share -> share.id().equals(common.id()));
        after.add(common.of(common.places() + number));
        return after;
    }
}
