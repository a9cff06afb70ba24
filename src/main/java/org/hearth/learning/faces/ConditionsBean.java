package org.hearth.learning.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.learning.ConditionsView;
import org.hearth.learning.MeetCondition;
import org.hearth.learning.application.ConditionService;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Notices;

/** Backs {@code /training/conditions}: who did what the course asks for after the session. */
@Named
@ViewScoped
public class ConditionsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConditionService service;

    @Inject
    Notices notices;

    private String session;
    private ConditionsView view;
    private String condition;
    private LocalDate on;
    private String met = "true";
    private List<String> bookings = new ArrayList<>();

    public void load() {
        view = service.view(new SessionId(session));
        if (view.asked().size() == 1) {
            condition = view.asked().get(0).name();
        }
    }

    public String save() {
        service.meet(new SessionId(view.session()), new MeetCondition(condition, on, "true".equals(met), bookings));
        notices.afterRedirect("learning.conditions-saved");
        return "/training/conditions.xhtml?faces-redirect=true&session=" + view.session();
    }

    public ConditionsView getView() {
        return view;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMet() {
        return met;
    }

    public void setMet(String met) {
        this.met = met;
    }

    public List<String> getBookings() {
        return bookings;
    }

    public void setBookings(List<String> bookings) {
        this.bookings = new ArrayList<>(bookings);
    }
}
