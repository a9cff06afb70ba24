package org.hearth.booking.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearth.booking.WaitingOrder;

/** The people who wait for a session, in the order in which they are offered places. */
public final class Line {

    private static final Comparator<Waiter> FIRST_COME = Comparator.comparing(Waiter::turn);
    private static final Comparator<Waiter> NEED_FIRST = Comparator.comparing(
                    Waiter::needBy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiter::recent, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FIRST_COME);

    private Line() {}

    /**
     * Puts them in order. Those who wait together stand one after the other, where the last of them would stand alone: nobody
     * is overtaken for a colleague's need. They have one lot.
     *
     * @param lot the session's lot; used where the order is drawn
     */
    public static List<Waiter> of(List<Waiter> waiting, WaitingOrder order, String lot) {
        Comparator<Waiter> rule =
                switch (order) {
                    case FIRST_COME -> FIRST_COME;
                    case NEED_FIRST -> NEED_FIRST;
                    case LOTTERY -> Comparator.comparing((Waiter waiter) -> drawn(lot, waiter.drawnBy()));
                };
        Map<String, Waiter> last = new HashMap<>();
        waiting.forEach(each -> last.merge(each.drawnBy(), each, BinaryOperator.maxBy(rule)));
        return waiting.stream()
                .sorted(Comparator.comparing((Waiter each) -> last.get(each.drawnBy()), rule)
                        .thenComparing(FIRST_COME))
                .toList();
    }

    /**
     * Those who wait, party by party: whoever waits alone is a party of one, and those who wait together are one where the
     * first of them stands. Nobody is read before they are asked for.
     *
     * @param group everybody of a group, in their order
     */
    public static Iterable<List<Waiter>> parties(Iterable<Waiter> line, Function<String, List<Waiter>> group) {
        Set<String> seen = new HashSet<>();
        return () -> StreamSupport.stream(line.spliterator(), false)
                .filter(each -> each.group() == null || seen.add(each.group()))
                .map(each -> each.group() == null ? List.of(each) : group.apply(each.group()))
                .iterator();
    }

    /** The same of a line that was read as a whole. */
    public static Iterable<List<Waiter>> parties(List<Waiter> line) {
        return parties(line, groups(line)::get);
    }

    /** Those who wait together, by group. */
    public static Map<String, List<Waiter>> groups(List<Waiter> line) {
        return line.stream().filter(each -> each.group() != null).collect(Collectors.groupingBy(Waiter::group));
    }

    /**
     * Those who wait, by turn, read some at a time and no more of them than are looked at: a thousand may wait for one place.
     *
     * @param after the next ones after a turn; none when there are no more
     */
    public static Iterable<Waiter> byTurn(IntFunction<List<Waiter>> after) {
        return () -> Stream.iterate(
                        after.apply(Integer.MIN_VALUE), // who was sent back to the head of the list has a turn before 1
                        some -> !some.isEmpty(),
                        some -> after.apply(some.get(some.size() - 1).turn()))
                .flatMap(List::stream)
                .iterator();
    }

    /** What a booking or a wish draws with a lot: SHA-256 of both, in hexadecimal digits. The smallest is first. */
    static String drawn(String lot, String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((lot + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
