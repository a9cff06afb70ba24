package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.content.ContentRefusal;
import org.hearth.content.ContentView;
import org.hearth.content.StatementDraft;
import org.hearth.content.WithdrawDraft;
import org.hearth.content.model.Rule;
import org.hearth.content.model.Statement;
import org.hearth.content.store.ContentRepository;
import org.hearth.content.store.ContentRepository.Owner;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.content.store.StatementRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Stale;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Writes down that an area is ready for a programme, as somebody stated it, and that it is not any more. */
@ApplicationScoped
@Transactional
public class ReadinessService {

    private static final int LONGEST_NAME = 1000;

    @Inject
    StatementRepository statements;

    @Inject
    ContentRepository content;

    @Inject
    Keeping keeping;

    @Inject
    Shelf shelf;

    @Inject
    Shown shown;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /**
     * Writes a statement down. Refuses, by field, somebody who is not found, a day to come ({@code content.stated-later}), a
     * commitment of a later day, and missing answers; a programme not adapted locally on that day as {@code content.not-local}.
     */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView state(String programme, Integer seen, StatementDraft draft) {
        Programme held = keeping.held(programme, seen);
        Answers answers = new Answers();
        String by = answers.optional("by", draft.by(), LONGEST_NAME);
        answers.done();
        LocalDate day = draft.on() == null ? shelf.today() : draft.on();
        Rule rule = shelf.rules(held, viewer.partnership()).on(day);
        Statement made = Statement.made(Identity.next(), draft, rule, shelf.today());
        if (!rule.localContent()) {
            throw new BadInput("on", ContentRefusal.NOT_LOCAL);
        }
        Owner who = keeping.named("by", by, made.on());
        statements.add(held.id(), viewer.partnership(), made, rule.questions(), who, keeping.hand());
        keeping.touch(held);
        audit.recordFor(
                who.person(),
                "readiness.stated",
                "programme",
                held.id(),
                who.partner(),
                made.until().toString());
        return shown.programme(held);
    }

    /** Withdraws a statement from a day on. Refuses as {@link VersionService#withdraw} does. */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView withdraw(String programme, String statement, Integer seen, WithdrawDraft draft) {
        Programme held = keeping.held(programme, null);
        Statement found = statements.of(held.id(), viewer.partnership()).stream()
                .filter(each -> each.id().equals(statement))
                .findFirst()
                .orElseThrow(() -> new NotFound("content", statement));
        PartnerId partner = statements.partner(statement, viewer.partnership());
        keeping.mustKeep(partner, statement);
        Stale.unless(seen, content.version(held.id(), viewer.partnership()));
        Statement now = found.withdrawn(draft);
        keeping.takeAway(held, draft.mayUncover(), () -> statements.keep(now, viewer.partnership()));
        audit.record("readiness.withdrawn", "readiness-statement", statement, partner, now.withdrawnReason());
        return shown.programme(held);
    }
}
