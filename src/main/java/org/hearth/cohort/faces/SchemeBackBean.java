package org.hearth.cohort.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.SchemeTakenBack;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.application.SchemeService;
import org.hearth.web.Notices;
import org.hearth.web.Show;

/** Backs {@code /training/scheme-back}: takes rules of a programme back before they begin. */
@Named
@ViewScoped
public class SchemeBackBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SchemeService schemes;

    @Inject
    Notices notices;

    private String programme;
    private SchemeView view;
    private String from;
    private String reason;

    public void load() {
        view = schemes.forChange(programme);
    }

    public String takeBack() {
        LocalDate first = LocalDate.parse(from); // one of the list
        schemes.takeBack(view.programme(), new SchemeTakenBack(reason, first));
        notices.afterRedirect("cohort.notice.taken-back", new Show().date(first));
        return "/training/schemes?faces-redirect=true";
    }

    /** The rules that have not begun. */
    public List<SchemeView.Terms> getAhead() {
        return view.terms().stream()
                .filter(each -> each.from().isAfter(view.inForce().from()))
                .toList();
    }

    public SchemeView getView() {
        return view;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
