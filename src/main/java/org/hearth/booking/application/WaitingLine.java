package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.booking.BookingRow;
import org.hearth.booking.Need;
import org.hearth.booking.WaitingOrder;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Approval;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Line;
import org.hearth.booking.model.Occasion;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.WaitingRepository;
import org.hearth.booking.store.WishQueries;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;

/**
 * Who waits for a session, in the order of its course's rule, and whether each could have a place: what decides who is
 * offered one, and what tells people why.
 */
@ApplicationScoped
class WaitingLine {

    private static final Duration LATELY = Duration.ofDays(365);
    private static final int LOT_BYTES = 16;

    /** How many of those who wait are read at a time. */
    private static final int AT_ONCE = 20;

    @Inject
    WaitingRepository waiting;

    @Inject
    WishQueries wishes;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    Courses courses;

    @Inject
    @Any
    Instance<Need> needs;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The rule by which people are offered places of the session today. */
    WaitingOrder order(Allocation places) {
        return waiting.order(places.partnershipId(), places.course(), today());
    }

    /** What the session's order is drawn with. */
    String lot(Allocation places) {
        byte[] fresh = new byte[LOT_BYTES];
        random.nextBytes(fresh);
        return waiting.lot(places.session(), HexFormat.of().formatHex(fresh), clock.instant());
    }

    /** Everybody who waits, for this session or for any date, the next one first. What was changed must be written. */
    List<Waiter> of(Allocation places) {
        return of(places, order(places));
    }

    /** Everybody who waits, in the order of a rule. */
    List<Waiter> of(Allocation places, WaitingOrder order) {
        List<Waiter> all = byTurn(places);
        if (all.size() < 2 || order == WaitingOrder.FIRST_COME) {
            return all;
        }
        return order == WaitingOrder.LOTTERY
                ? Line.of(all, order, lot(places))
                : Line.of(needing(all, places), order, null);
    }

    /** The same, but where turns alone decide no more of them are read than are looked at. */
    Iterable<Waiter> next(Allocation places) {
        WaitingOrder order = order(places);
        if (order != WaitingOrder.FIRST_COME) {
            return of(places, order);
        }
        return wishes.isWaitedFor(places.session())
                ? Line.byTurn(turn -> after(places, turn))
                : Line.byTurn(turn -> waiting.waiting(places.session(), turn, AT_ONCE));
    }

    /** The next ones after a turn, of those who wait for this session and of those who wait for any date. */
    private List<Waiter> after(Allocation places, int turn) {
        List<Waiter> here = waiting.waiting(places.session(), turn, AT_ONCE);
        List<Waiter> anyDate = wishes.waiting(places.session(), clock.instant(), today(), turn, AT_ONCE);
        List<Waiter> both = merged(here, anyDate);
        return both.subList(0, Math.min(AT_ONCE, both.size()));
    }

    private List<Waiter> byTurn(Allocation places) {
        return merged(waiting.waiting(places.session()), wishes.waiting(places.session(), clock.instant(), today()));
    }

    private static List<Waiter> merged(List<Waiter> here, List<Waiter> anyDate) {
        return anyDate.isEmpty()
                ? here
                : Stream.concat(here.stream(), anyDate.stream())
                        .sorted(Comparator.comparing(Waiter::turn))
                        .toList();
    }

    private List<Waiter> needing(List<Waiter> all, Allocation places) {
        CourseCard course = courses.recent(places.courseId(), places.partnershipId());
        List<String> people = all.stream().map(Waiter::person).toList();
        List<String> partners = all.stream().map(Waiter::partner).distinct().toList();
        Map<String, LocalDate> by = needBy(people, course);
        Map<String, Integer> taken =
                waiting.taken(places.partnershipId(), partners, clock.instant().minus(LATELY));
        return all.stream()
                .map(each -> each.needing(by.get(each.person()), taken.getOrDefault(each.partner(), 0)))
                .toList();
    }

    private Map<String, LocalDate> needBy(Collection<String> people, CourseCard course) {
        Map<String, LocalDate> soonest = new HashMap<>();
        for (Need need : needs) {
            need.by(people, course, today())
                    .forEach((person, day) ->
                            soonest.merge(person, day, (one, other) -> one.isBefore(other) ? one : other));
        }
        return soonest;
    }

    /** What each partner's people may use and hold, looked up once while one line is gone through. */
    static final class Known {
        private final Map<String, List<String>> shares = new HashMap<>();
        private final Map<String, Integer> held = new HashMap<>();
        private Occasion occasion;

        /** One more place of the session is the partner's. */
        void oneMore(String partner) {
            held.computeIfPresent(partner, (same, places) -> places + 1);
        }
    }

    /** The shares with a place for this one, in the order they are tried. */
    List<Share> withRoom(Allocation places, Waiter who, Known known) {
        return shares(places, who, known).stream()
                .map(places::share)
                .filter(Share::hasRoom)
                .toList();
    }

    private List<String> shares(Allocation places, Waiter who, Known known) {
        return known.shares.computeIfAbsent(who.partner(), partner -> desk.usableFor(places, who.partnerId()).stream()
                .map(Share::id)
                .toList());
    }

    private boolean isWithinMix(Allocation places, Waiter who, int people, Known known) {
        return places.mostPercent() == null
                || known.held.computeIfAbsent(
                                        who.partner(), partner -> bookings.held(places.session(), who.partnerId()))
                                + people
                        <= places.mostOfOnePartner();
    }

    private Occasion occasion(Allocation places, Known known) {
        if (known.occasion == null) {
            known.occasion = wishes.occasion(places.session());
        }
        return known.occasion;
    }

    /** Whether this one has a turn on the session: who waits for any date has none where it does not suit them. */
    boolean isInLine(Allocation places, Waiter who, Known known) {
        return !who.isForAnyDate() || who.anyDate().isInLine(occasion(places, known));
    }

    /** Whether a place is there for this one, and if not, why. */
    WaitingStanding standing(Allocation places, Waiter who, Known known) {
        if (who.isForAnyDate()) {
            Optional<WaitingStanding> against = who.anyDate().against(occasion(places, known));
            if (against.isPresent()) {
                return against.get();
            }
        }
        if (who.approval() == Approval.LAPSED) {
            return WaitingStanding.WORD_LAPSED;
        }
        if (shares(places, who, known).isEmpty()) {
            return WaitingStanding.NO_SHARE;
        }
        if (!isWithinMix(places, who, 1, known)) {
            return WaitingStanding.MIX_REACHED;
        }
        return withRoom(places, who, known).isEmpty() ? WaitingStanding.PLACES_TAKEN : WaitingStanding.FREE;
    }

    /**
     * The same of one of a party: of those who wait together each can have a place when all can. They are of one partner, so
     * that what is open to one of them is open to all.
     */
    WaitingStanding standing(Allocation places, Waiter who, List<Waiter> party, Known known) {
        WaitingStanding alone = standing(places, who, known);
        if (alone != WaitingStanding.FREE || party.size() == 1) {
            return alone;
        }
        int free = withRoom(places, who, known).stream().mapToInt(Share::free).sum();
        boolean forEach = free >= party.size()
                && isWithinMix(places, who, party.size(), known)
                && party.stream().noneMatch(each -> each.approval() == Approval.LAPSED);
        return forEach ? WaitingStanding.FREE : WaitingStanding.TOGETHER;
    }

    /** Whether turns of bookings alone say who is next. */
    boolean turnsDecide(Allocation places) {
        return turnsDecide(places, order(places));
    }

    private boolean turnsDecide(Allocation places, WaitingOrder order) {
        return order == WaitingOrder.FIRST_COME && !wishes.isWaitedFor(places.session());
    }

    /** The place in the line of one who waits, from 1. What was changed must be written. */
    int position(Allocation places, Booking booking) {
        return turnsDecide(places)
                ? bookings.position(booking.session(), booking.turn())
                : positions(places).getOrDefault(booking.id(), 1);
    }

    /** The same row, with its place in the line where turns alone do not decide it. */
    BookingRow placed(Allocation places, BookingRow row) {
        return row.position() == null || turnsDecide(places)
                ? row
                : row.at(positions(places).getOrDefault(row.id(), row.position()));
    }

    /** The place of each in the line, by booking or wish, from 1. */
    Map<String, Integer> positions(Allocation places) {
        return positions(places, of(places), new Known());
    }

    /** The place of each of a line, from 1. */
    Map<String, Integer> positions(Allocation places, List<Waiter> line, Known known) {
        Map<String, Integer> positions = new HashMap<>();
        line.stream()
                .filter(each -> isInLine(places, each, known))
                .forEach(each -> positions.put(each.id(), positions.size() + 1));
        return positions;
    }

    /** How many are in the line of the session. */
    int length(Allocation places) {
        return wishes.isWaitedFor(places.session())
                ? positions(places, byTurn(places), new Known()).size()
                : waiting.count(places.session());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
