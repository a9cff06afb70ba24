package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.InKindDraft;
import org.hearth.exchange.InKindView;
import org.hearth.exchange.KindTerm;
import org.hearth.exchange.model.Entry;
import org.hearth.exchange.model.InKind;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.model.Terms;
import org.hearth.exchange.store.InKindQueries;
import org.hearth.exchange.store.LedgerRepository;
import org.hearth.exchange.store.TermsRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** What partners give each other in kind beside trainer days: recorded by who got it, and taken out again by either of the two. */
@ApplicationScoped
@Transactional
public class InKindService {

    private static final int LONGEST_REASON = 300;

    @Inject
    InKindQueries queries;

    @Inject
    LedgerRepository ledger;

    @Inject
    TermsRepository terms;

    @Inject
    Acting acting;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** What was given by and to the partners in scope, the latest first. */
    @Requires(Permission.ASK_FOR_PLACES)
    public Page<InKindView> list(Paging paging) {
        Page<InKindView> found = queries.list(scope(), paging);
        return new Page<>(
                found.items().stream().map(InKindService::called).toList(), found.page(), found.size(), found.total());
    }

    /** What counts in kind by the terms of today, beside trainer days. */
    @Requires(Permission.ASK_FOR_PLACES)
    public List<KindTerm> kinds() {
        return partners.reciprocalAgreement(viewer.partnership(), today())
                .flatMap(agreement -> terms.inForce(agreement, today()))
                .map(Terms::kinds)
                .orElse(List.of());
    }

    /**
     * Records what a partner got from another. Refuses {@code exchange.no-agreement}, {@code kind-not-agreed} by the terms of its
     * day, {@code in-kind-from} for a partner that was not in the agreement then, {@code in-kind-day} and {@code
     * in-kind-session}; a getter out of scope is not found.
     */
    @Requires(Permission.ASK_FOR_PLACES)
    public InKindView record(InKindDraft draft) {
        PartnerId to = acting.inTheNameOf(draft.to());
        InKind given = InKind.of(to, draft, today());
        String agreement =
                acting.agreement(List.of(given.from(), given.to()), given.on(), "from", ExchangeRefusal.IN_KIND_FROM);
        KindTerm kind = given.under(terms.inForce(agreement, given.on()));
        Entry made = Entry.inKind(
                viewer.partnership(),
                agreement,
                at(given),
                kind,
                viewer.person().value(),
                clock.instant());
        ledger.write(made);
        audit.record("in-kind.recorded", "ledger_entry", made.id(), to, given.kind() + " from " + given.from());
        return find(made.id());
    }

    private InKind at(InKind given) {
        return given.session() == null
                ? given
                : given.at(queries.session(given.session(), viewer.partnership())
                        .orElseThrow(() -> new BadInput("session", ExchangeRefusal.IN_KIND_SESSION)));
    }

    /**
     * Takes out what was recorded wrongly, by an entry that undoes it: who gave or who got it. Refuses {@code
     * exchange.in-kind-undone}; one of other partners is not found.
     */
    @Requires(Permission.ASK_FOR_PLACES)
    public InKindView undo(String id, String typedReason) {
        Entry entry = ledger.inKind(id, viewer.partnership())
                .filter(each ->
                        scope().covers(new PartnerId(each.getter())) || scope().covers(new PartnerId(each.giver())))
                .orElseThrow(() -> new NotFound("exchange", id));
        Answers answers = new Answers();
        String reason = answers.text("reason", typedReason, LONGEST_REASON);
        answers.done();
        acting.refuseOnceUndone(entry, ExchangeRefusal.IN_KIND_UNDONE);
        ledger.write(entry.inKindUndone(reason, viewer.person().value(), clock.instant()));
        audit.record("in-kind.undone", "ledger_entry", id, new PartnerId(entry.getter()), null);
        return find(id);
    }

    private InKindView find(String id) {
        Optional<InKindView> found = queries.find(id, scope());
        return found.map(InKindService::called).orElseThrow(() -> new NotFound("exchange", id));
    }

    private static InKindView called(InKindView each) {
        return each.called(Words.kind(each.kind().unit(), each.kindName()));
    }

    /** A kind as the terms call it, for a list to choose from. */
    @Requires(Permission.ASK_FOR_PLACES)
    public String words(KindTerm term) {
        return term.name() == null ? Words.say("unit.many." + term.kind()) : term.name();
    }

    private Scope scope() {
        return viewer.scope(Permission.ASK_FOR_PLACES);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }
}
