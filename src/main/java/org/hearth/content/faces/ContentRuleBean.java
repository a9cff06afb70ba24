package org.hearth.content.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.content.ContentView;
import org.hearth.content.RuleDraft;
import org.hearth.content.application.ReadingService;
import org.hearth.content.application.RuleService;
import org.hearth.web.Notices;
import org.hearth.web.Show;

/** Backs {@code /training/content-rule}: how a programme’s content is controlled from a day on. */
@Named
@ViewScoped
public class ContentRuleBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    RuleService rules;

    @Inject
    Notices notices;

    private String programme;
    private ContentView found;
    private LocalDate from;
    private boolean localContent;
    private boolean overdueRefuses;
    private Integer readinessMonths;
    private String questions;
    private String source;

    public void load() {
        found = reading.forDeciding(programme);
        localContent = found.rule().localContent();
        overdueRefuses = found.rule().overdueRefuses();
        readinessMonths = found.rule().readinessMonths();
        questions = String.join("\n", found.rule().questions());
        source = found.rule().from() == null ? null : found.rule().source();
    }

    public String save() {
        List<String> asked = questions == null
                ? List.of()
                : questions.lines().filter(each -> !each.isBlank()).toList();
        rules.decide(
                found.programme(),
                found.version(),
                new RuleDraft(from, localContent, overdueRefuses, readinessMonths, asked, source));
        notices.afterRedirect("content.notice.decided", new Show().date(from));
        return "/training/content-programme?faces-redirect=true&programme=" + found.programme();
    }

    public ContentView getFound() {
        return found;
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

    public boolean isLocalContent() {
        return localContent;
    }

    public void setLocalContent(boolean localContent) {
        this.localContent = localContent;
    }

    public boolean isOverdueRefuses() {
        return overdueRefuses;
    }

    public void setOverdueRefuses(boolean overdueRefuses) {
        this.overdueRefuses = overdueRefuses;
    }

    public Integer getReadinessMonths() {
        return readinessMonths;
    }

    public void setReadinessMonths(Integer readinessMonths) {
        this.readinessMonths = readinessMonths;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
