package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing down before anything is hashed. Five failures are free; then each next try waits twice as long as the
 * one before, from one second to a quarter of an hour. Nobody is ever locked out for good, because a lock is a way to
 * lock others out.
 */
@Entity
@Table(name = "sign_in_throttle")
public class Throttle {

    private static final int FREE = 5;
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

    /** Notes a failure. {@code free} failures cost nothing. */
    public void failed(Instant now, int free) {
        if (windowFrom.plus(FORGOTTEN_AFTER).isBefore(now)) {
            fails = 0;
            windowFrom = now;
        }
        fails++;
        int beyond = fails - Math.max(free, FREE);
        if (beyond >= 0) {
            Duration pause = Duration.ofSeconds(1L << Math.min(beyond, MOST_DOUBLINGS));
            notBefore = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        }
    }

    /** The right password was given: earlier failures no longer count. */
    public void succeeded(Instant now) {
        fails = 0;
        windowFrom = now;
        notBefore = now;
    }
}
