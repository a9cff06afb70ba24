package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.scheduling.DayCard;

/** A day of a session. The local times are what was agreed; the instants are kept beside them to be searched. */
@Entity
@Table(name = "session_day")
@IdClass(SessionDay.Key.class)
class SessionDay {

    @Id
    @ManyToOne
    @JoinColumn(name = "session_id")
    private Session session;

    @Id
    private int number;

    @Column(name = "on_date")
    private LocalDate date;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "to_time")
    private LocalTime to;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected SessionDay() {} // for JPA

    SessionDay(Session session, int number, LocalDay day) {
        this.session = session;
        this.number = number;
        holdOn(day);
    }

    /** Moves the day; its number stays. */
    final void holdOn(LocalDay day) {
        date = day.date();
        from = day.from();
        to = day.to();
        startsAt = day.startsAt();
        endsAt = day.endsAt();
    }

    LocalDay local() {
        return new LocalDay(date, from, to);
    }

    int number() {
        return number;
    }

    DayCard card() {
        return new DayCard(number, date, from, to, startsAt, endsAt);
    }

    /** What makes a day unique. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String session;
        private int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number == number && key.session.equals(session);
        }

        @Override
        public int hashCode() {
            return session.hashCode() * 31 + number;
        }
    }
}
