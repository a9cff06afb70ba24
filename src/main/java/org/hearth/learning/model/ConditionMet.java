package org.hearth.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hearth.catalogue.Condition;
import org.hearth.kernel.PersonId;

/** Somebody met a further condition of the course on a day; who wrote it down, and when. */
@Entity
@IdClass(ConditionMet.Key.class)
@Table(name = "condition_met")
public class ConditionMet {

    @Id
    @Column(name = "booking_id")
    private String booking;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "condition_code")
    private Condition condition;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ConditionMet() {} // for JPA

    public static ConditionMet of(String booking, Condition condition, LocalDate on, PersonId by, Instant at) {
        var made = new ConditionMet();
        made.booking = booking;
        made.condition = condition;
        made.metOn = on;
        made.recordedBy = by.value();
        made.recordedAt = at;
        return made;
    }

    public String booking() {
        return booking;
    }

    public Condition condition() {
        return condition;
    }

    public LocalDate metOn() {
        return metOn;
    }

    /** A booking and a condition, as JPA asks for it. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String booking;
        private Condition condition;

        public Key() {}

        public Key(String booking, Condition condition) {
            this.booking = booking;
            this.condition = condition;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.booking.equals(booking) && key.condition == condition;
        }

        @Override
        public int hashCode() {
            return Objects.hash(booking, condition);
        }
    }
}
