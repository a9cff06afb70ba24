package org.hearth.kernel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the answers of one form or request, gathers every fault and refuses them together, so that nobody has to mend
 * one slip at a time. Texts are stripped; markup, formulas, emoji and letters of every language stay as typed.
 */
public final class Answers {

    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_DIGITS = 2;
    private static final int PRINTABLE = 40;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");
    private static final Pattern PHONE = Pattern.compile("[0-9+() .x/-]{3,40}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2150, 12, 31);

    private final List<BadInput.Fault> faults = new ArrayList<>();

    /** Notes a fault of a field, in the order of the form. */
    public void fault(String field, Refusal refusal, Object... details) {
        faults.add(new BadInput.Fault(field, refusal, details));
    }

    /** Notes a fault unless the claim holds. */
    public void check(boolean holds, String field, Refusal refusal, Object... details) {
        if (!holds) {
            fault(field, refusal, details);
        }
    }

    /** Refuses as {@code kernel.bad-input} when anything was at fault. */
    public void done() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /** One line that must be there. Lengths count signs as a reader does. */
    public String text(String field, String value, int longest) {
        return needed(field, line(field, value, longest, false));
    }

    /** One line that may be missing; then null. */
    public String optional(String field, String value, int longest) {
        return line(field, value, longest, false);
    }

    /** Several lines that may be missing; then null. */
    public String note(String field, String value, int longest) {
        return line(field, value, longest, true);
    }

    /** An email address in lower case, or null when none was given. */
    public String email(String field, String value) {
        String read = line(field, value, LONGEST_EMAIL, false);
        if (read == null) {
            return null;
        }
        check(EMAIL.matcher(read).matches(), field, InputRefusal.EMAIL_FORMAT);
        return read.toLowerCase(Locale.ROOT);
    }

    /** A UK postcode in capitals with its space, or null when none was given. */
    public String postcode(String field, String value) {
        String read = line(field, value, 10, false);
        if (read == null) {
            return null;
        }
        String tight = read.toUpperCase(Locale.ROOT).replace(" ", "");
        String spaced = tight.length() < 5
                ? tight
                : tight.substring(0, tight.length() - 3) + " " + tight.substring(tight.length() - 3);
        check(POSTCODE.matcher(spaced).matches(), field, InputRefusal.POSTCODE_FORMAT);
        return spaced;
    }

    /** A telephone number as typed, or null when none was given. */
    public String phone(String field, String value) {
        String read = line(field, value, 40, false);
        check(read == null || PHONE.matcher(read).matches(), field, InputRefusal.PHONE_FORMAT);
        return read;
    }

    /** The name of one of the choices; must be there. */
    public <E extends Enum<E>> String choice(String field, String value, Class<E> choices) {
        String read = optionalChoice(field, value, choices);
        boolean blank = value == null || value.isBlank();
        check(!blank, field, InputRefusal.MISSING);
        return read;
    }

    /** The name of one of the choices, or null when none was made. */
    public <E extends Enum<E>> String optionalChoice(String field, String value, Class<E> choices) {
        if (value == null || value.isBlank()) {
            return null;
        }
        for (E each : choices.getEnumConstants()) {
            if (each.name().equals(value.strip())) {
                return each.name();
            }
        }
        fault(field, InputRefusal.NOT_A_CHOICE);
        return null;
    }

    /** A day between 1900 and 2150 that must be there. */
    public LocalDate date(String field, LocalDate value) {
        return needed(field, optionalDate(field, value));
    }

    /** A day between 1900 and 2150, or null. */
    public LocalDate optionalDate(String field, LocalDate value) {
        boolean fits = value == null || !value.isBefore(EARLIEST) && !value.isAfter(LATEST);
        check(fits, field, InputRefusal.DATE_RANGE);
        return value;
    }

    /** That the second day does not lie before the first; either may be missing. */
    public void inOrder(String field, LocalDate from, LocalDate to) {
        check(from == null || to == null || !to.isBefore(from), field, InputRefusal.END_BEFORE_START);
    }

    /** A number within bounds, with two digits after the point at most; null when none was given. */
    public <N extends Number> N number(String field, N value, long least, long most) {
        return number(field, value, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** A number within bounds, with two digits after the point at most; null when none was given. */
    public <N extends Number> N number(String field, N value, BigDecimal least, BigDecimal most) {
        if (value != null) {
            BigDecimal exact = new BigDecimal(value.toString());
            boolean within = exact.compareTo(least) >= 0 && exact.compareTo(most) <= 0;
            check(within, field, InputRefusal.NUMBER_RANGE, least.toPlainString(), most.toPlainString());
            check(!within || few(exact), field, InputRefusal.TOO_EXACT, MOST_DIGITS);
        }
        return value;
    }

    /** Whether what is kept is what was given; and a number of a size nobody can print is never taken apart. */
    private static boolean few(BigDecimal exact) {
        return exact.scale() <= PRINTABLE && exact.stripTrailingZeros().scale() <= MOST_DIGITS;
    }

    /** A number within bounds that must be there. */
    public int number(String field, Integer value, int least, int most) {
        Integer read = needed(field, this.<Integer>number(field, value, (long) least, (long) most));
        return read == null ? least : read;
    }

    private <T> T needed(String field, T value) {
        boolean alreadyAtFault = faults.stream().anyMatch(fault -> fault.field().equals(field));
        check(value != null || alreadyAtFault, field, InputRefusal.MISSING);
        return value;
    }

    private String line(String field, String value, int longest, boolean many) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String read = value.strip().replace("\r\n", "\n");
        check(read.codePoints().allMatch(sign -> readable(sign, many)), field, InputRefusal.UNREADABLE_SIGN);
        check(read.codePointCount(0, read.length()) <= longest, field, InputRefusal.TOO_LONG, longest);
        return read;
    }

    /** Control signs, halves of signs and signs that turn the reading direction around are not text. */
    private static boolean readable(int sign, boolean many) {
        if (many && (sign == '\n' || sign == '\t')) {
            return true;
        }
        boolean turnsAround = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        return !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE && !turnsAround;
    }
}
