package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.embedding.CertificateRuleDraft;
import org.hearth.embedding.CertificateRuleView;
import org.hearth.embedding.model.CertificateRule;
import org.hearth.embedding.store.RuleRepository;
import org.hearth.embedding.store.RuleRepository.Kept;
import org.hearth.kernel.NotFound;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What a partnership asks after a course before its certificate: from a day to come on, and never of those who have begun. */
@ApplicationScoped
@Transactional
public class RuleService {

    @Inject
    RuleRepository rules;

    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Every rule, by course, the oldest first. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<CertificateRuleView> all() {
        Map<String, String> titles = published().stream()
                .collect(Collectors.toMap(CourseCard::ref, CourseCard::title, (one, other) -> other));
        return rules.all(viewer.partnership()).stream()
                .map(each -> view(each, titles.getOrDefault(each.course(), each.course())))
                .toList();
    }

    /** What binds whoever begins the course today, in one sentence to tell them before they book; empty when nothing does. */
    @Requires(Permission.VIEW_CATALOGUE)
    public String told(String course) {
        return rules.binding(course, today(), viewer.partnership())
                .filter(rule -> rule.groups() > 0 || !rule.parts().isEmpty())
                .map(RuleService::sentence)
                .orElse("");
    }

    private static String sentence(CertificateRule rule) {
        List<String> asked = new ArrayList<>();
        if (rule.groups() > 0) {
            asked.add(Words.say("rules.told.groups", rule.groups()));
        }
        asked.addAll(rule.parts());
        String all = String.join(", ", asked);
        return rule.withinMonths() == null
                ? Words.say("rules.told", all)
                : Words.say("rules.told.within", all, rule.withinMonths());
    }

    /** Whether the viewer may decide. */
    @Requires(Permission.VIEW_CATALOGUE)
    public boolean mayDecide() {
        return viewer.may(Permission.MANAGE_CATALOGUE);
    }

    /** The published courses, by title: to choose from. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<CourseCard> published() {
        return courses.published(viewer.partnership()).stream()
                .collect(Collectors.toMap(CourseCard::ref, Function.identity(), RuleService::newer))
                .values()
                .stream()
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList();
    }

    private static CourseCard newer(CourseCard one, CourseCard other) {
        return one.edition() > other.edition() ? one : other;
    }

    /** Lets a rule bind courses that begin from a day on. Not found for a course that is not published; refuses by field. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CertificateRuleView decide(String course, CertificateRuleDraft draft) {
        CourseCard card = published().stream()
                .filter(each -> each.ref().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFound("embedding", String.valueOf(course)));
        CertificateRule rule = CertificateRule.of(draft, today());
        rules.decide(card.ref(), viewer.partnership(), rule, viewer.person(), clock.instant());
        audit.record(
                "certificate-rule.decided",
                "course",
                card.id(),
                null,
                rule.groups() + " groups, " + rule.parts().size() + " other parts, from " + rule.from());
        return view(new Kept(card.ref(), rule), card.title());
    }

    private CertificateRuleView view(Kept kept, String title) {
        CertificateRule rule = kept.rule();
        return new CertificateRuleView(
                kept.course(),
                title,
                rule.from(),
                rule.to(),
                rule.binds(today()),
                rule.groups(),
                rule.withinMonths(),
                rule.parts(),
                rule.source());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }
}
