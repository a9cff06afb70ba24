package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hearth.audit.AuditLog;
import org.hearth.content.ContentView;
import org.hearth.content.RuleDraft;
import org.hearth.content.model.Rule;
import org.hearth.content.store.RuleRepository;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Decides how a programme's content is controlled, from a day on. */
@ApplicationScoped
@Transactional
public class RuleService {

    @Inject
    RuleRepository rules;

    @Inject
    Keeping keeping;

    @Inject
    Shown shown;

    @Inject
    Shelf shelf;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /**
     * Lets a rule hold from a day on; sessions published before stand. Refuses, by field, what cannot be used, and a day that is
     * over as {@code content.rule-from}.
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ContentView decide(String programme, Integer seen, RuleDraft draft) {
        Programme held = keeping.held(programme, seen);
        Rule rule = Rule.of(draft, shelf.today());
        rules.replace(
                held.id(),
                viewer.partnership(),
                rule,
                viewer.person(),
                keeping.hand().now());
        keeping.touch(held);
        audit.record("content-rule.decided", "programme", held.id(), null, detail(rule));
        return shown.programme(held);
    }

    private static String detail(Rule rule) {
        return rule.from() + (rule.localContent() ? ": local content, " : ": no local content, ")
                + rule.readinessMonths() + " months, " + rule.questions().size() + " questions";
    }
}
