package org.hearth.practice.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    /** All thresholds. */
    public void load() {
        all = practice.scales();
    }

    /** The form, which begins with what holds now; refuses whoever may not change it. */
    public void edit() {
        now = practice.latest(programme);
        source = now.source();
        numbers.put("technicalFair", now.technicalFair());
        numbers.put("technicalGood", now.technicalGood());
        numbers.put("relationalFair", now.relationalFair());
        numbers.put("relationalGood", now.relationalGood());
        numbers.put("complexFair", now.complexFair());
        numbers.put("complexGood", now.complexGood());
        numbers.put("ratioFair", now.ratioFair());
        numbers.put("ratioGood", now.ratioGood());
    }

    public String decide() {
        practice.decide(
                now.programme(),
                new ScaleDraft(
                        from,
                        numbers.get("technicalFair"),
                        numbers.get("technicalGood"),
                        numbers.get("relationalFair"),
                        numbers.get("relationalGood"),
                        numbers.get("complexFair"),
                        numbers.get("complexGood"),
                        numbers.get("ratioFair"),
                        numbers.get("ratioGood"),
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

    public Map<String, BigDecimal> getNumbers() {
        return numbers;
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
