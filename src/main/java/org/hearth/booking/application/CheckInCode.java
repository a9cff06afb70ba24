package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hearth.booking.store.RegisterRepository;

/**
 * The codes people check in with: numbers and a signature nobody can make without the server's key. One for a day on paper;
 * one for the screen at the door, and six digits to type, that change every minute; one for each booking; and a pass for
 * whoever opened a code in time.
 */
@ApplicationScoped
class CheckInCode {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,4})\\.([A-Za-z0-9_-]{22})");
    private static final Pattern FLEETING =
            Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,4})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{22})");
    private static final Pattern PERSONAL = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{22})");
    private static final Pattern PASS =
            Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,4})\\.([0-9a-f-]{36})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{22})");
    private static final String DIGITS = "digits.";
    private static final String BOOKING = "booking.";
    private static final int SECONDS = 60;
    private static final int PASS_SECONDS = 900;

    @Inject
    RegisterRepository registers;

    private volatile String key;

    /**
     * A day of a session, as a code names it.
     *
     * @param ranOut whether the code has changed since
     */
    record Day(String session, int number, boolean ranOut) {}

    /** The code of a day. */
    String of(String session, int day) {
        String named = session + "." + day;
        return named + "." + signature(named);
    }

    /** The code for the screen at the door; another one every minute. */
    String fleeting(String session, int day, Instant now) {
        String named = session + "." + day + "." + step(now);
        return named + "." + signature(named);
    }

    /** Six digits to type, for the screen at the door; others every minute. */
    String digits(String session, int day, Instant now) {
        return digits(session, day, step(now));
    }

    /** Whether these are the digits of the day now, a minute ago or in a minute: clocks differ, and typing takes a while. */
    boolean areDigits(String typed, String session, int day, Instant now) {
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .anyMatch(step -> digits(session, day, step).equals(typed));
    }

    /** When the screen's code changes next. */
    Instant changes(Instant now) {
        return Instant.ofEpochSecond((step(now) + 1) * SECONDS);
    }

    /** The day a code names, on paper or on the screen; empty when it is not one of ours. */
    Optional<Day> read(String code, Instant now) {
        Matcher paper = SHAPE.matcher(code == null ? "" : code);
        if (paper.matches()) {
            return day(paper, 2, false);
        }
        Matcher screen = FLEETING.matcher(code == null ? "" : code);
        if (!screen.matches()) {
            return Optional.empty();
        }
        boolean ranOut = Math.abs(Long.parseLong(screen.group(3)) - step(now)) > 1;
        return day(screen, 3, ranOut);
    }

    /** What lets somebody who opened a code in time press the button a little later. */
    String pass(String session, int day, String person, Instant now) {
        String named = session + "." + day + "." + person + "." + (now.getEpochSecond() + PASS_SECONDS);
        return named + "." + signature(named);
    }

    /** The day a pass of this person is for; empty when it is not one of ours or somebody else's. */
    Optional<Day> readPass(String pass, String person, Instant now) {
        Matcher parts = PASS.matcher(pass == null ? "" : pass);
        if (!parts.matches() || !parts.group(3).equals(person)) {
            return Optional.empty();
        }
        boolean ranOut = now.getEpochSecond() > Long.parseLong(parts.group(4));
        return day(parts, 4, ranOut);
    }

    /** The code of a booking, for the trainer to scan. */
    String personal(String booking) {
        return booking + "." + signature(BOOKING + booking);
    }

    /** The booking a code names; empty when it is not one of ours. */
    Optional<String> readPersonal(String code) {
        Matcher parts = PERSONAL.matcher(code == null ? "" : code);
        boolean ours = parts.matches() && Signature.holds(key(), BOOKING + parts.group(1), parts.group(2));
        return ours ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /** The day that stands before the signature, when the signature after this many parts is right. */
    private Optional<Day> day(Matcher parts, int signed, boolean ranOut) {
        String named = parts.group().substring(0, parts.end(signed));
        return Signature.holds(key(), named, parts.group(signed + 1))
                ? Optional.of(new Day(parts.group(1), Integer.parseInt(parts.group(2)), ranOut))
                : Optional.empty();
    }

    private static long step(Instant now) {
        return now.getEpochSecond() / SECONDS;
    }

    private String digits(String session, int day, long step) {
        byte[] mac = Signature.mac(key(), DIGITS + session + "." + day + "." + step);
        int number = ByteBuffer.wrap(mac).getInt();
        return String.format(Locale.ROOT, "%06d", Math.floorMod(number, 1_000_000));
    }

    private String signature(String named) {
        return Signature.of(key(), named);
    }

    private String key() {
        if (key == null) {
            key = registers.signingKey(Signature.freshKey());
        }
        return key;
    }
}
