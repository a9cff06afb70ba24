package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing down before anything is hashed. Some failures are free; then each next try waits twice as long as the
 * one before, from one second to a quarter of an hour. Nobody is ever locked out for good, because a lock is a way to
 * lock others out. A try counts as failed when it is let through and is given back when it proves right, so that many
 * guesses at once are not one guess.
 */
@Entity
@Table(name = "sign_in_throttle")
public class Throttle {

    private static final int MOST_DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    @Id
    private String subject;

    private int fails;

    @Column(name = "window_from")
    private Instant windowFrom;

    @Column(name = "not_before")
    private Instant notBefore;

    protected Throttle() {} // for JPA

    /** A subject nobody has failed for yet. */
    public static Throttle of(String subject, Instant now) {
        var made = new Throttle();
        made.subject = subject;
        made.windowFrom = now;
        made.notBefore = now;
        return made;
    }

    /** Seconds to wait before the next try; 0 when it may be made now. */
    public long waitSeconds(Instant now) {
        return now.isBefore(notBefore) ? Duration.between(now, notBefore).toSeconds() + 1 : 0;
    }

    /** Counts a try, as if it had failed. {@code free} of them cost nothing. */
    public void tried(Instant now, int free) {
        if (windowFrom.plus(FORGOTTEN_AFTER).isBefore(now)) {
            fails = 0;
            windowFrom = now;
        }
        fails++;
        int beyond = fails - free;
        if (beyond >= 0) {
            Duration pause = Duration.ofSeconds(1L << Math.min(beyond, MOST_DOUBLINGS));
            notBefore = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        }
    }

    /** The right password was given: earlier failures no longer count. */
    public void forgive(Instant now) {
        fails = 0;
        windowFrom = now;
        notBefore = now;
    }

    /** That one try was right; the failures of others at the same address stay. */
    public void giveBack() {
        fails = Math.max(0, fails - 1);
    }
}
