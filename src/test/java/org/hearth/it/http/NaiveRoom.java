package org.hearth.it.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The same places once the session has begun, with who came: from the fifteenth minute on the place of somebody who is not
 * there is for the first who takes it, for a quarter of an hour.
 */
final class NaiveRoom extends NaivePlaces {

    private static final int FREE_FROM = 15;
    private static final int FREE_UNTIL = 30;

    /** Makes the model wrong on purpose, to see that a difference is found. */
    boolean keepsPlaces;

    private record Mark(boolean came, boolean early) {}

    /** The identifier of somebody's booking: those who come at the same time have their places back in this order. */
    private final UnaryOperator<String> bookingOf;

    private final Map<String, Mark> marks = new HashMap<>();
    private final Set<String> placedSince = new HashSet<>();
    private final Set<String> givenOn = new LinkedHashSet<>();
    private final Set<String> called = new HashSet<>();
    private int minute = -1;
    private int walkedIn;
    private boolean walkedInEarly;

    NaiveRoom(String host, int own, int agreement, UnaryOperator<String> bookingOf) {
        super(host, own, agreement);
        this.bookingOf = bookingOf;
    }

    /** It has begun so many minutes ago. What was offered and not accepted is over. */
    void began(int minutes) {
        if (minute < 0) {
            List.copyOf(live.keySet()).stream().filter(this::isOffered).forEach(this::forget);
        }
        minute = minutes;
        fill();
    }

    private void forget(String person) {
        live.remove(person);
        groups.remove(person);
        letGo.add(person);
        line.remove(person);
    }

    /** Whether the person is there, as the trainer says; null where the trainer takes the mark back. */
    void mark(String person, Boolean came) {
        if (came == null) {
            marks.remove(person);
        } else {
            marks.put(person, new Mark(came, minute < FREE_FROM));
        }
        fill();
    }

    /** Whether somebody who came without a booking is let in without a word of the trainer's. */
    boolean walksIn() {
        int all = capacity();
        if (places().stream().mapToInt(this::taken).sum() + walkedIn >= all) {
            return false;
        }
        walkedIn++;
        walkedInEarly |= minute < FREE_FROM;
        fill();
        return true;
    }

    /** Whether there is a place for the first who takes it, and the person took it. */
    boolean takes(String person) {
        if (!called.remove(person)) {
            return false;
        }
        Entry entry = live.get(person);
        entry.share = free(entry.partner);
        entry.status = "CONFIRMED";
        line.remove(person);
        groups.remove(person);
        placedSince.add(person);
        fill();
        return true;
    }

    boolean isCalled(String person) {
        return called.contains(person);
    }

    boolean isGivenOn(String person) {
        return givenOn.contains(person);
    }

    /** Whether somebody has the place that was theirs. */
    boolean isTaken(String person) {
        return isGivenOn(person) && super.left(live.get(person).share) == 0;
    }

    @Override
    void end(String person) {
        called.remove(person);
        super.end(person);
    }

    @Override
    void fill() {
        if (minute < 0) {
            super.fill();
            return;
        }
        meet();
        if (minute < FREE_FROM) {
            return;
        }
        settle();
        if (minute < FREE_UNTIL) {
            call();
        } else {
            called.clear();
        }
    }

    private void settle() {
        boolean looked = walkedInEarly || marks.values().stream().anyMatch(Mark::early);
        for (String person : live.keySet()) {
            Mark mark = marks.get(person);
            boolean missing = mark == null ? looked && !placedSince.contains(person) : !mark.came();
            if (isSure(person) && missing && !keepsPlaces) {
                givenOn.add(person);
            }
        }
        List<String> came = new ArrayList<>(givenOn);
        came.removeIf(person -> marks.get(person) == null || !marks.get(person).came());
        came.sort((one, other) -> bookingOf.apply(one).compareTo(bookingOf.apply(other)));
        for (String person : came) {
            if (super.left(live.get(person).share) > 0) {
                givenOn.remove(person);
            }
        }
    }

    private void call() {
        called.removeIf(person -> free(live.get(person).partner) == null);
        for (String waits : List.copyOf(line)) {
            boolean any = waits.startsWith(ANY);
            String person = any ? waits.substring(ANY.length()) : waits;
            if (any && (isLive(person) || letGo.contains(person))) {
                continue;
            }
            List<String> party = any ? List.of(person) : party(person);
            String partner = any ? anyDate.get(person) : live.get(person).partner;
            if (called.containsAll(party) || free(partner, party.size()).isEmpty()) {
                continue;
            }
            if (any) {
                Entry entry = new Entry(partner);
                entry.status = "WAITING";
                live.put(person, entry);
                letGo.add(person);
                line.add(line.indexOf(waits), person);
            }
            called.addAll(party);
        }
    }

    /** Those who walked in sit on free places: on those open to more before the host's own. */
    @Override
    int left(String share) {
        int seated = walkedIn;
        for (String each : List.of("agreement", "own")) {
            int free = super.left(each);
            if (each.equals(share)) {
                return Math.max(0, free - seated);
            }
            seated = Math.max(0, seated - free);
        }
        return super.left(share);
    }

    @Override
    int taken(String share) {
        return super.taken(share)
                - (int) givenOn.stream()
                        .filter(person -> isLive(person) && share.equals(live.get(person).share))
                        .count();
    }

    @Override
    String sign(String person) {
        return (isGivenOn(person) ? "/" : "") + (isCalled(person) ? "!" : "");
    }
}
