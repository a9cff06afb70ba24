package org.hearth.scheduling.faces;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.PlannedDay;

/** One day as the form holds it. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final int WHOLE_DAY = 300;

    private int number;
    private LocalDate date;
    private LocalTime from;
    private LocalTime to;
    private boolean remove;

    /** A day left open: a short course as long as it is taught, a long one until the afternoon, breaks included. */
    DayForm(int number, int minutes) {
        this.number = number;
        from = MORNING;
        to = minutes > 0 && minutes < WHOLE_DAY ? MORNING.plusMinutes(minutes) : AFTERNOON;
    }

    DayForm(DayCard day) {
        number = day.number();
        date = day.date();
        from = day.from();
        to = day.to();
    }

    PlannedDay planned() {
        return new PlannedDay(date, from, to);
    }

    public int getNumber() {
        return number;
    }

    void setNumber(int number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public boolean isRemove() {
        return remove;
    }

    public void setRemove(boolean remove) {
        this.remove = remove;
    }
}
