package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.booking.NoShowDraft;
import org.hearth.booking.NoShowView;
import org.hearth.booking.application.NoShowService;
import org.hearth.web.Notices;

/** Backs {@code /admin/no-shows}: when places of people who are not there are free for others. */
@Named
@ViewScoped
public class NoShowBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoShowService noShows;

    @Inject
    Notices notices;

    private NoShowView view;
    private LocalDate from;
    private Boolean givenOn;
    private Integer afterMinutes;
    private Integer takeMinutes;

    /** Finds the rules; the form begins with what holds today. */
    public void load() {
        view = noShows.rules();
        view.items().stream().filter(NoShowView.Rule::inForce).findFirst().ifPresent(now -> {
            givenOn = now.givenOn();
            afterMinutes = now.afterMinutes();
            takeMinutes = now.takeMinutes();
        });
    }

    public String save() {
        noShows.say(new NoShowDraft(from, givenOn, afterMinutes, takeMinutes));
        notices.afterRedirect("booking.notice.no-shows");
        return "/admin/no-shows?faces-redirect=true";
    }

    public NoShowView getView() {
        return view;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Boolean getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(Boolean givenOn) {
        this.givenOn = givenOn;
    }

    public Integer getAfterMinutes() {
        return afterMinutes;
    }

    public void setAfterMinutes(Integer afterMinutes) {
        this.afterMinutes = afterMinutes;
    }

    public Integer getTakeMinutes() {
        return takeMinutes;
    }

    public void setTakeMinutes(Integer takeMinutes) {
        this.takeMinutes = takeMinutes;
    }
}
