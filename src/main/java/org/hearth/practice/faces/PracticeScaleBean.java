package org.hearth.practice.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.practice.ScaleDraft;
import org.hearth.practice.ScaleView;
import org.hearth.practice.application.PracticeService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;
import org.hearth.web.Show;

/** Backs {@code /training/practice-scales} and {@code /training/practice-scale}: the thresholds of coded practice. */
@Named
@ViewScoped
public class PracticeScaleBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PracticeService practice;

    @Inject
    Notices notices;

    @Inject
    transient Viewer viewer;

    private List<ScaleView> all = List.of();
    private String programme;
    private ScaleView now;
    private LocalDate from;
    private String source;
    private BoundsForm technical;
    private BoundsForm relational;
    private BoundsForm complex;
    private BoundsForm ratio;

    /** All thresholds. */
    public void load() {
        all = practice.scales();
    }

    /** The form, which begins with what holds now; refuses whoever may not change it. */
    public void edit() {
        now = practice.latest(programme);
        source = now.source();
        technical = new BoundsForm(now.technicalFair(), now.technicalGood());
        relational = new BoundsForm(now.relationalFair(), now.relationalGood());
        complex = new BoundsForm(now.complexFair(), now.complexGood());
        ratio = new BoundsForm(now.ratioFair(), now.ratioGood());
    }

    public String decide() {
        practice.decide(
                now.programme(),
                new ScaleDraft(
                        from,
                        technical.getFair(),
                        technical.getGood(),
                        relational.getFair(),
                        relational.getGood(),
                        complex.getFair(),
                        complex.getGood(),
                        ratio.getFair(),
                        ratio.getGood(),
                        source));
        notices.afterRedirect("practice.notice.decided", new Show().date(from));
        return "/training/practice-scales?faces-redirect=true";
    }

    /** Whether the reader changes thresholds. */
    public boolean isKeeper() {
        return viewer.may(Permission.MANAGE_CATALOGUE);
    }

    public List<ScaleView> getAll() {
        return all;
    }

    public ScaleView getNow() {
        return now;
    }

    public BoundsForm getTechnical() {
        return technical;
    }

    public BoundsForm getRelational() {
        return relational;
    }

    public BoundsForm getComplex() {
        return complex;
    }

    public BoundsForm getRatio() {
        return ratio;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
