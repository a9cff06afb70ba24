package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hearth.booking.TakeUpView;
import org.hearth.booking.application.TakeUpService;

/** Backs {@code /reports/take-up}: what became of the places of a time. */
@Named
@RequestScoped
public class TakeUpBean {

    @Inject
    TakeUpService service;

    private LocalDate from;
    private LocalDate to;
    private TakeUpView takeUp;

    public void load() {
        takeUp = service.takeUp(from, to);
        from = takeUp.from();
        to = takeUp.to();
    }

    public TakeUpView getTakeUp() {
        return takeUp;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
