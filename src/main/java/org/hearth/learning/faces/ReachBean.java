package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearth.learning.ReachView;
import org.hearth.learning.application.ReachService;

/** Backs {@code /reports/reach}: how many people hold each course, small counts left out. */
@Named
@RequestScoped
public class ReachBean {

    @Inject
    ReachService service;

    private String course;
    private ReachView reach;

    public void load() {
        reach = service.reach(course == null || course.isBlank() ? null : course);
    }

    /** The total: a number, or at least that many; in words where nothing may be shown. */
    public String getTotalWords() {
        ReachView.Row total = reach.total();
        if (total.whole()) {
            return String.valueOf(total.count());
        }
        ResourceBundle words = ResourceBundle.getBundle("org.hearth.learning.messages", Locale.UK);
        return total.count() == 0
                ? words.getString("reach.too-few")
                : words.getString("reach.at-least") + " " + total.count();
    }

    public ReachView getReach() {
        return reach;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
