package org.hearth.catalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.kernel.BadInput;

/** Reads the answers of one form, and gathers what is wrong with them, so that all of it is said at once. */
public final class Faults {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final List<BadInput.Fault> found = new ArrayList<>();

    /** A text that must be there; at most so many characters. */
    public String text(String field, String given, int longest) {
        String text = optional(field, given, longest);
        if (text == null && !has(field)) {
            add(field, CatalogueRefusal.MISSING);
        }
        return text == null ? "" : text;
    }

    /** A text without blanks at its ends, or null when there is nothing. */
    public String optional(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (CONTROL.matcher(text).find()) {
            add(field, CatalogueRefusal.CONTROL_CHARACTERS);
        } else if (text.codePointCount(0, text.length()) > longest) {
            add(field, CatalogueRefusal.TOO_LONG, longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** A whole number within limits; null when it is not there. */
    public Integer number(String field, Integer given, int least, int most) {
        if (given != null && (given < least || given > most)) {
            add(field, CatalogueRefusal.NUMBER_RANGE, least, most);
        }
        return given;
    }

    /** One of an enum's names; the first of them when it cannot be read, with a fault. */
    public <E extends Enum<E>> E choice(String field, String given, Class<E> type) {
        E[] all = type.getEnumConstants();
        String wanted = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        return Stream.of(all)
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    add(field, wanted.isEmpty() ? CatalogueRefusal.MISSING : CatalogueRefusal.UNKNOWN_CHOICE);
                    return all[0];
                });
    }

    public void add(String field, CatalogueRefusal refusal, Object... details) {
        found.add(new BadInput.Fault(field, refusal, details));
    }

    public boolean has(String field) {
        return found.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** Refuses when something was wrong. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new BadInput(found);
        }
    }
}
