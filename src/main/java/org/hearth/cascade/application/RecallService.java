package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.cascade.CascadeRefusal;
import org.hearth.cascade.Count;
import org.hearth.cascade.RecallDraft;
import org.hearth.cascade.RecallSent;
import org.hearth.cascade.RecallView;
import org.hearth.cascade.model.Programme;
import org.hearth.cascade.model.Recall;
import org.hearth.cascade.store.RecallQueries;
import org.hearth.cascade.store.RecallQueries.AtPartner;
import org.hearth.cascade.store.RecallQueries.ToTell;
import org.hearth.cascade.store.TreeQueries;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Days;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.SmallCounts;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/**
 * An edition was withdrawn, or a trainer's training does not hold: whom that concerns, and a letter to each. One's own people
 * are seen and written to; of other partners' there are counts, and whoever leads their training is told.
 */
@ApplicationScoped
@Transactional
public class RecallService {

    private static final int LONGEST_WORDS = 1_000;

    @Inject
    TreeQueries tree;

    @Inject
    RecallQueries queries;

    @Inject
    RecallPost post;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Whom a recall would concern; what there is to choose from while nothing is chosen. Refused as not found: a programme
     * there is not, a trainer who trained nobody in it, and an edition in which nobody was taught.
     *
     * @param day only sessions that ended on it or later, as {@code 2026-09-01}; null for all
     */
    @Requires(Permission.RECALL)
    public RecallView view(String programme, String edition, String trainer, String day, Paging paging) {
        LocalDate from = Days.read("from", day);
        Programme of = programme(programme);
        List<RecallView.Trainer> trainers = queries.trainers(of);
        if (edition == null && trainer == null) {
            return new RecallView(
                    of.id(),
                    of.name(),
                    null,
                    null,
                    null,
                    from,
                    queries.editions(of),
                    trainers,
                    Page.of(List.of(), paging),
                    List.of(),
                    new Count(0, true));
        }
        Recall recall = Recall.of(of.id(), edition, trainer, from);
        Scope names = names();
        List<AtPartner> partners = queries.partners(recall, names);
        return new RecallView(
                of.id(),
                of.name(),
                recall.edition(),
                recall.trainer(),
                name(recall, of),
                from,
                queries.editions(of),
                trainers,
                queries.people(recall, names, today(), paging),
                partners.stream().map(RecallService::shown).toList(),
                total(partners));
    }

    /**
     * Writes to everybody it concerns within the scope, and tells other partners' training leads how many of theirs it concerns.
     * Nobody is written to twice about the same. Refuses {@code cascade.recall-told} when there is nobody left, and
     * {@code cascade.recall-unreached} when those left are at partners where nobody can be told, {@code cascade.recall-no-address}
     * when they are people nobody can write to any more. Whoever has no address is not counted as told.
     */
    @Requires(Permission.RECALL)
    public RecallSent send(String programme, RecallDraft draft) {
        Programme of = programme(programme);
        var answers = new Answers();
        String words = answers.text("words", draft.words(), LONGEST_WORDS);
        answers.done();
        Recall recall = Recall.of(of.id(), draft.edition(), draft.trainer(), draft.from());
        name(recall, of);
        String id = post.hold(recall);
        List<ToTell> people = queries.toTell(recall, names(), today());
        List<AtPartner> others = queries.partners(recall, names()).stream()
                .filter(each -> !each.own())
                .toList();
        List<ToTell> reachable = people.stream().filter(ToTell::reachable).toList();
        int without = people.size() - reachable.size();
        int told = post.people(id, reachable, words);
        RecallPost.Reached reached = post.partners(id, others, words);
        if (told + reached.partners() == 0) {
            throw nobodyLeft(reached, without);
        }
        audit.record("recall.sent", "recall", id, null, told + " people, " + reached.partners() + " partners");
        return new RecallSent(id, told, reached.partners(), reachable.size() - told, reached.nobodyAt(), without);
    }

    private static RuleBroken nobodyLeft(RecallPost.Reached reached, int without) {
        if (!reached.nobodyAt().isEmpty()) {
            return new RuleBroken(CascadeRefusal.RECALL_UNREACHED, String.join(", ", reached.nobodyAt()));
        }
        return without == 0
                ? new RuleBroken(CascadeRefusal.RECALL_TOLD)
                : new RuleBroken(CascadeRefusal.RECALL_NO_ADDRESS, without);
    }

    /** The trainer's name, or null for an edition; not found where nobody was taught by or in it. */
    private String name(Recall recall, Programme programme) {
        if (recall.trainer() != null) {
            return queries.trainer(recall.trainer(), programme)
                    .orElseThrow(() -> new NotFound("cascade", recall.trainer()));
        }
        if (!queries.editions(programme).contains(recall.edition())) {
            throw new NotFound("cascade", recall.edition());
        }
        return null;
    }

    private static RecallView.AtPartner shown(AtPartner row) {
        boolean whole = row.own() || row.people() >= SmallCounts.SMALLEST;
        return new RecallView.AtPartner(row.name(), new Count(whole ? row.people() : 0, whole), row.own());
    }

    private Count total(List<AtPartner> partners) {
        List<Count> counts = new ArrayList<>();
        partners.forEach(each -> counts.add(shown(each).people()));
        return new Count(
                counts.stream().mapToInt(Count::number).sum(),
                names().everyone() || counts.stream().allMatch(Count::whole));
    }

    private Programme programme(String id) {
        return tree.programme(id, viewer.partnership()).orElseThrow(() -> new NotFound("cascade", id));
    }

    private Scope names() {
        return viewer.may(Permission.VIEW_RECORD)
                ? viewer.scope(Permission.VIEW_RECORD)
                : Scope.own(viewer.partnership(), viewer.person());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CascadeService.ZONE);
    }
}
