package org.hearth.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.booking.Attended;
import org.hearth.booking.SessionSettled;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.Outcome;

/** What attendance came to for one booking. A register that is reopened and finished again settles it anew. */
@Entity
@Table(name = "completion")
public class Completion {

    @Id
    @Column(name = "booking_id")
    private String booking;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "person_id")
    private String person;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "course_id")
    private String course;

    @Column(name = "session_id")
    private String session;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int minutes;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Completion() {} // for JPA

    /** What a settled register says about one booking. */
    public static Completion of(SessionSettled settled, Attended attended, Instant at) {
        var made = new Completion();
        made.booking = attended.booking();
        made.partnership = settled.partnership().value();
        made.person = attended.person();
        made.partner = attended.partner();
        made.course = settled.course();
        made.session = settled.session().value();
        made.settle(attended, at);
        return made;
    }

    /** Takes what the register says now. */
    public void settle(Attended attended, Instant at) {
        outcome = attended.full() ? Outcome.FULL : attended.any() ? Outcome.PARTIAL : Outcome.NONE;
        minutes = attended.minutes();
        settledAt = at;
    }

    /** The booking is not on the register any more. */
    public void unsettle(Instant at) {
        outcome = Outcome.NONE;
        minutes = 0;
        settledAt = at;
    }

    public boolean isFull() {
        return outcome == Outcome.FULL;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String booking() {
        return booking;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String partner() {
        return partner;
    }

    public String course() {
        return course;
    }

    public String session() {
        return session;
    }

    public int minutes() {
        return minutes;
    }
}
