package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.booking.CourseOrder;
import org.hearth.booking.WaitingOrder;
import org.hearth.booking.application.WaitingListService;
import org.hearth.web.Notices;

/** Backs {@code /admin/order}: by what rule waiting people are offered places of a course. */
@Named
@ViewScoped
public class OrderBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WaitingListService lists;

    @Inject
    Notices notices;

    private String course;
    private CourseOrder now;
    private String chosen;

    /** Finds the rule in force. */
    public void load() {
        now = lists.order(course);
        chosen = now.order().name();
    }

    public String save() {
        lists.choose(course, chosen == null ? null : WaitingOrder.valueOf(chosen));
        notices.afterRedirect("booking.notice.ordered");
        return "/admin/order?faces-redirect=true&course=" + now.course();
    }

    public WaitingOrder[] getOrders() {
        return WaitingOrder.values();
    }

    public CourseOrder getNow() {
        return now;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
