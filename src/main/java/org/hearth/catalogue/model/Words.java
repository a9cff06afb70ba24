package org.hearth.catalogue.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a text apart into the words a search compares: small letters, no accents, digits up to ten as words. */
final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT_BETWEEN = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final Pattern TWO_FOR_TO = Pattern.compile("(?<=\\p{L})2(?=\\p{L})");
    private static final int LONGEST = 200;

    private static final Map<String, String> NUMBERS = Map.of(
            "1", "one", "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8", "eight", "9",
            "nine", "10", "ten");

    /** Words that stand in nearly every question and tell courses not apart. */
    private static final Set<String> COMMON = Set.of(
            "a",
            "an",
            "and",
            "the",
            "to",
            "of",
            "for",
            "in",
            "on",
            "with",
            "course",
            "courses",
            "training",
            "session",
            "sessions",
            "programme",
            "programmes",
            "program",
            "workshop",
            "class",
            "classes",
            "day",
            "days");

    private Words() {}

    /** Every word of the text, in order. */
    static List<String> of(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String cut = text.length() > LONGEST * 20 ? text.substring(0, LONGEST * 20) : text;
        String plain = ACCENTS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("’", "")
                .replace("'", "")
                .toLowerCase(Locale.ROOT);
        plain = TWO_FOR_TO.matcher(plain).replaceAll(" to ");
        List<String> words = new ArrayList<>();
        for (String part : GAPS.split(DIGIT_BETWEEN.matcher(plain).replaceAll(" "))) {
            if (!part.isEmpty()) {
                words.add(NUMBERS.getOrDefault(part, part));
            }
        }
        return words;
    }

    /** The words of a question that tell courses apart: at most eight, out of its first 200 characters. */
    static List<String> asked(String text) {
        boolean cut = text != null && text.length() > LONGEST;
        String asked = cut ? text.substring(0, Math.max(text.lastIndexOf(' ', LONGEST), LONGEST / 2)) : text;
        return of(asked).stream()
                .filter(word -> !COMMON.contains(word))
                .distinct()
                .limit(8)
                .toList();
    }

    /** The first letters of a name's words, like {@code ftt}; empty for fewer than two words. */
    static String initials(String name) {
        List<String> words = of(name);
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return words.size() < 2 ? "" : letters.toString();
    }

    /**
     * How many slips of the pen lie between two words, counting up to {@code most}: a letter too many, too few, wrong,
     * or two changed about (optimal string alignment). More than {@code most} is told as {@code most + 1}.
     */
    static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            now[0] = row;
            int least = row;
            for (int at = 1; at <= other.length(); at++) {
                int wrong = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(Math.min(now[at - 1], last[at]) + 1, last[at - 1] + wrong);
                boolean changedAbout = row > 1
                        && at > 1
                        && one.charAt(row - 1) == other.charAt(at - 2)
                        && one.charAt(row - 2) == other.charAt(at - 1);
                if (changedAbout) {
                    now[at] = Math.min(now[at], before[at - 2] + 1);
                }
                least = Math.min(least, now[at]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] oldest = before;
            before = last;
            last = now;
            now = oldest;
        }
        return Math.min(last[other.length()], most + 1);
    }
}
