package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseCard;
import org.hearth.embedding.CertificateRuleDraft;
import org.hearth.embedding.CertificateRuleView;
import org.hearth.embedding.application.RuleService;
import org.hearth.web.Notices;

/** Backs {@code /training/certificate-rules}: what is asked after a course before its certificate. */
@Named
@ViewScoped
public class CertificateRulesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Four to six are published (domain B1): the least of them is offered. */
    private static final int OFFERED = 4;

    @Inject
    RuleService rules;

    @Inject
    Notices notices;

    private List<CertificateRuleView> all = List.of();
    private List<CourseCard> courses = List.of();
    private boolean decides;
    private String course;
    private LocalDate from;
    private Integer groups = OFFERED;
    private Integer withinMonths;
    private String parts;
    private String source;

    public void load() {
        all = rules.all();
        courses = rules.published();
        decides = rules.mayDecide();
    }

    public String save() {
        List<String> named = parts == null
                ? List.of()
                : parts.lines().filter(each -> !each.isBlank()).toList();
        CertificateRuleView made =
                rules.decide(course, new CertificateRuleDraft(source, from, groups, withinMonths, named));
        notices.afterRedirect("embedding.notice.decided", made.courseTitle());
        return "/training/certificate-rules?faces-redirect=true";
    }

    public List<CertificateRuleView> getAll() {
        return all;
    }

    public List<CourseCard> getCourses() {
        return courses;
    }

    public boolean isDecides() {
        return decides;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getGroups() {
        return groups;
    }

    public void setGroups(Integer groups) {
        this.groups = groups;
    }

    public Integer getWithinMonths() {
        return withinMonths;
    }

    public void setWithinMonths(Integer withinMonths) {
        this.withinMonths = withinMonths;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
