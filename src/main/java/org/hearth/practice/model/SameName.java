package org.hearth.practice.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether what was typed may be somebody's name: the coder of a sample is not the learner, however the name is written.
 */
public final class SameName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");

    private SameName() {}

    /**
     * Whether somebody of this name may be meant: the family name is there, and a given name or its first letter, in whatever order;
     * an address of mail is read as the words it is made of.
     *
     * @param typed a name, or an address
     * @param name given and family name as they are shown
     */
    public static boolean mayBe(String typed, String name) {
        List<String> whole = words(name);
        List<String> said = words(typed);
        if (whole.isEmpty()) {
            return false;
        }
        String family = whole.get(whole.size() - 1);
        boolean familyThere = said.contains(family);
        List<String> given = whole.subList(0, whole.size() - 1);
        boolean givenThere =
                given.isEmpty() || said.stream().anyMatch(word -> given.stream().anyMatch(each -> isShort(word, each)));
        return familyThere && givenThere;
    }

    private static boolean isShort(String word, String name) {
        return word.equals(name) || word.length() == 1 && name.startsWith(word);
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
