package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.content.ContentView;
import org.hearth.content.model.History;
import org.hearth.content.model.Kept;
import org.hearth.content.model.Rule;
import org.hearth.content.model.Statement;
import org.hearth.content.model.Version;
import org.hearth.content.store.ContentQueries;
import org.hearth.content.store.ContentQueries.Planned;
import org.hearth.content.store.ContentRepository;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.kernel.PartnerId;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Local content as the viewer may see it. */
@ApplicationScoped
class Shown {

    @Inject
    Shelf shelf;

    @Inject
    Keeping keeping;

    @Inject
    ContentRepository content;

    @Inject
    ContentQueries queries;

    @Inject
    Viewer viewer;

    ContentView programme(String id) {
        return programme(shelf.programme(id, viewer.partnership()));
    }

    ContentView programme(Programme programme) {
        LocalDate today = shelf.today();
        Kept kept = shelf.kept(programme, viewer.partnership());
        Rule rule = kept.rules().on(today);
        Optional<Version> now = kept.history().on(today);
        List<Version> newest = kept.history().versions().stream()
                .sorted(Comparator.comparing(Version::adoptedOn).reversed())
                .toList();
        return new ContentView(
                programme.id(),
                programme.name(),
                control(programme, rule),
                rule(rule),
                kept.rules().decided().stream()
                        .sorted(Comparator.comparing(Rule::from).reversed())
                        .map(Shown::rule)
                        .toList(),
                kept.history().state(today),
                now.map(Version::label).orElse(null),
                now.map(Version::reviewOn).orElse(null),
                ready(kept, today),
                newest.stream()
                        .map(each -> version(each, kept.history(), today))
                        .toList(),
                queries.statements(programme.id(), viewer.partnership()).stream()
                        .map(each -> statement(each, kept, today))
                        .toList(),
                (int) keeping.uncovered(programme).stream()
                        .map(Planned::session)
                        .distinct()
                        .count(),
                viewer.may(Permission.MANAGE_CONTENT),
                viewer.may(Permission.MANAGE_CATALOGUE),
                content.version(programme.id(), viewer.partnership()));
    }

    private static ContentView.Control control(Programme programme, Rule rule) {
        if (rule.localContent()) {
            return ContentView.Control.LOCAL_CONTENT;
        }
        return programme.licensed() ? ContentView.Control.LICENCE : ContentView.Control.NONE;
    }

    private static ContentView.Rule rule(Rule rule) {
        return new ContentView.Rule(
                rule.from(),
                rule.localContent(),
                rule.overdueRefuses(),
                rule.readinessMonths(),
                rule.questions(),
                rule.source());
    }

    private static LocalDate ready(Kept kept, LocalDate today) {
        return kept.statements().stream()
                .filter(each -> each.holds(today))
                .map(Shown::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate last(Statement statement) {
        LocalDate out = statement.withdrawnOn();
        return out == null || out.isAfter(statement.until()) ? statement.until() : out.minusDays(1);
    }

    private ContentView.Version version(Version version, History history, LocalDate today) {
        List<ContentView.Owner> owners = queries.owners(version.id());
        return new ContentView.Version(
                version.id(),
                version.label(),
                version.changes(),
                version.adoptedOn(),
                history.last(version),
                history.state(version, today),
                version.reviewOn(),
                version.withdrawnOn(),
                version.withdrawnReason(),
                owners,
                queries.reviews(version.id()),
                keeps(owner(owners, today).partner()));
    }

    /** Who answers on a day; the first one before that. */
    private static ContentView.Owner owner(List<ContentView.Owner> owners, LocalDate day) {
        return owners.stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst()
                .orElse(owners.get(owners.size() - 1));
    }

    private ContentView.Statement statement(ContentView.Statement found, Kept kept, LocalDate today) {
        return new ContentView.Statement(
                found.id(),
                found.person(),
                found.name(),
                found.partner(),
                found.partnerName(),
                found.on(),
                found.until(),
                found.commitmentOn(),
                found.commitment(),
                found.withdrawnOn(),
                found.withdrawnReason(),
                found.answers(),
                kept.statements().stream().anyMatch(each -> each.id().equals(found.id()) && each.holds(today)),
                keeps(found.partner()));
    }

    private boolean keeps(String partner) {
        return viewer.scope(Permission.MANAGE_CONTENT).covers(new PartnerId(partner));
    }
}
