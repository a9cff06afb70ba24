package org.hearth.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hearth.booking.Mark;
import org.hearth.kernel.Identity;

/** What the register says of one person on one day: somebody booked, or somebody who walked in. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    private String id;

    @Column(name = "session_id")
    private String session;

    @Column(name = "day_number")
    private int day;

    @Column(name = "booking_id")
    private String booking;

    @Column(name = "walk_in_name")
    private String walkInName;

    @Column(name = "walk_in_partner_id")
    private String walkInPartner;

    @Column(name = "walk_in_email")
    private String walkInEmail;

    @Column(name = "by_word_of_trainer")
    private boolean byWordOfTrainer;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    @Column(name = "minutes_missed")
    private int minutesMissed;

    @Column(name = "marked_by")
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Version
    private int version;

    protected Attendance() {} // for JPA

    /** An entry for somebody booked, without a mark yet. */
    public static Attendance of(String session, int day, String booking) {
        var made = new Attendance();
        made.id = Identity.next();
        made.session = session;
        made.day = day;
        made.booking = booking;
        return made;
    }

    /** An entry for somebody who walked in. */
    public static Attendance walkIn(String session, int day, String name, String partner, String email, boolean word) {
        Attendance made = of(session, day, null);
        made.walkInName = name;
        made.walkInPartner = partner;
        made.walkInEmail = email;
        made.byWordOfTrainer = word;
        return made;
    }

    /** Sets the mark. The same mark set twice stays as it was first set, its moment included. */
    public void mark(Mark to, int missed, String by, Instant now) {
        if (to == mark && missed == minutesMissed) {
            return;
        }
        mark = to;
        minutesMissed = missed;
        markedBy = by;
        markedAt = now;
    }

    /** How many minutes after the start the person checked in at the door; 0 in time, or where the trainer set the mark. */
    public int checkedInLate(String person, DayRegister on) {
        boolean self = mark == Mark.HERE && person.equals(markedBy);
        long late = Duration.between(on.startsAt(), markedAt).toMinutes();
        return self && late > 0 ? (int) Math.min(late, on.minutes()) : 0;
    }

    /** Whether it is the walk-in of that name and partner. */
    public boolean isWalkIn(String name, String partner) {
        return walkInName != null && walkInName.equalsIgnoreCase(name) && partner.equals(walkInPartner);
    }

    /** Whether the person was there, if only for a part. */
    public boolean present() {
        return mark != null && mark != Mark.ABSENT;
    }

    public String id() {
        return id;
    }

    public int day() {
        return day;
    }

    public String booking() {
        return booking;
    }

    public String walkInName() {
        return walkInName;
    }

    public String walkInPartner() {
        return walkInPartner;
    }

    public String walkInEmail() {
        return walkInEmail;
    }

    public Mark mark() {
        return mark;
    }

    public int minutesMissed() {
        return minutesMissed;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
