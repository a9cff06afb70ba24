package org.hearth.catalogue.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds things by their words. A word as typed counts most, then the beginning of one, then, when nothing fits, one
 * with a slip or two of the pen. Every word asked for must fit. Small enough to be made anew for each catalogue.
 */
public final class WordIndex {

    private static final int WHOLE = 8;
    private static final int BEGINNING = 5;
    private static final int SLIP = 2;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_FOR_ONE_SLIP = 4;
    private static final int SHORTEST_FOR_TWO_SLIPS = 7;
    private static final int LONGEST_JOINED = 6;

    private final TreeMap<String, Map<String, Integer>> weights = new TreeMap<>();

    /** Adds a text of a thing; heavier texts bring it further up. Names joined into one word are found too. */
    public void add(String id, String text, int weight) {
        List<String> words = Words.of(text);
        words.forEach(word -> put(word, id, weight));
        if (words.size() > 1 && words.size() <= LONGEST_JOINED) {
            put(String.join("", words), id, weight);
        }
    }

    /** Adds a name: its words and its initials. */
    public void addName(String id, String name, int weight) {
        add(id, name, weight);
        String initials = Words.initials(name);
        if (!initials.isEmpty()) {
            put(initials, id, weight);
        }
    }

    private void put(String word, String id, int weight) {
        weights.computeIfAbsent(word, any -> new HashMap<>()).merge(id, weight, Math::max);
    }

    /** The ids that fit every word, with how well; empty when the text holds no word at all or nothing fits. */
    public Map<String, Integer> find(String text) {
        Map<String, Integer> found = null;
        for (String word : Words.asked(text)) {
            Map<String, Integer> fitting = fitting(word);
            if (found == null) {
                found = fitting;
            } else {
                found.keySet().retainAll(fitting.keySet());
                found.replaceAll((id, score) -> score + fitting.get(id));
            }
        }
        return found == null ? Map.of() : found;
    }

    /** Whether the text asks for anything. */
    public static boolean asks(String text) {
        return !Words.asked(text).isEmpty();
    }

    private Map<String, Integer> fitting(String word) {
        Map<String, Integer> fitting = new HashMap<>();
        take(fitting, weights.get(word), WHOLE);
        if (word.length() >= SHORTEST_BEGINNING) {
            weights.subMap(word, false, word + Character.MAX_VALUE, false)
                    .values()
                    .forEach(ids -> take(fitting, ids, BEGINNING));
        }
        if (fitting.isEmpty()) {
            nearest(word).forEach(near -> take(fitting, weights.get(near), SLIP));
        }
        return fitting;
    }

    private static void take(Map<String, Integer> into, Map<String, Integer> ids, int factor) {
        if (ids != null) {
            ids.forEach((id, weight) -> into.merge(id, weight * factor, Math::max));
        }
    }

    /** The known words with fewest slips from this one. */
    private Set<String> nearest(String word) {
        int most = word.length() >= SHORTEST_FOR_TWO_SLIPS ? 2 : word.length() >= SHORTEST_FOR_ONE_SLIP ? 1 : 0;
        Set<String> nearest = new HashSet<>();
        for (String known : most == 0 ? List.<String>of() : new ArrayList<>(weights.keySet())) {
            int slips = known.length() < SHORTEST_FOR_ONE_SLIP ? most + 1 : Words.slips(word, known, most);
            if (slips <= most) {
                if (slips < most) {
                    nearest.clear();
                    most = slips;
                }
                nearest.add(known);
            }
        }
        return nearest;
    }

    /** Ids by how well they fit, best first. */
    public static List<String> ranked(Map<String, Integer> found) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
