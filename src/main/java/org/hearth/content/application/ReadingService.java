package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.content.ContentView;
import org.hearth.content.store.ContentQueries;
import org.hearth.content.store.RuleRepository;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Paging;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Shows how local content stands to everybody who sees sessions. */
@ApplicationScoped
@Transactional
public class ReadingService {

    private static final int MOST_OFFERED = 8;

    @Inject
    Shown shown;

    @Inject
    Shelf shelf;

    @Inject
    RuleRepository rules;

    @Inject
    ContentQueries queries;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    /** The programmes that are adapted locally today, and those of which something is kept, by name. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<ContentView> list() {
        return rules.programmes(viewer.partnership()).stream()
                .filter(each -> {
                    var kept = shelf.kept(each, viewer.partnership());
                    return kept.rules().on(shelf.today()).localContent()
                            || !kept.history().versions().isEmpty();
                })
                .map(shown::programme)
                .toList();
    }

    /** How the content of a programme is controlled, and how it stands; any programme of the partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public ContentView programme(String id) {
        return shown.programme(id);
    }

    /** The programme a version is of; not found in another partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public ContentView ofVersion(String id) {
        return around(id, found -> found.versions().stream().map(ContentView.Version::id));
    }

    /** The programme a statement is about; not found in another partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public ContentView ofStatement(String id) {
        return around(id, found -> found.statements().stream().map(ContentView.Statement::id));
    }

    private ContentView around(String id, Function<ContentView, Stream<String>> ids) {
        return queries.programmeOf(id, viewer.partnership())
                .map(shown::programme)
                .filter(found -> ids.apply(found).anyMatch(id::equals))
                .orElseThrow(() -> new NotFound("content", String.valueOf(id)));
    }

    /** A programme, for who adopts a version of its content or states that the area is ready. */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView forKeeping(String id) {
        return shown.programme(id);
    }

    /** A programme, for who decides how its content is controlled. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ContentView forDeciding(String id) {
        return shown.programme(id);
    }

    /** Those who may be meant, while somebody types: the people of partners whose content one keeps. */
    @Requires(Permission.MANAGE_CONTENT)
    public List<String> peopleLike(String words) {
        return people
                .find(words, null, viewer.scope(Permission.MANAGE_CONTENT), new Paging(0, MOST_OFFERED))
                .items()
                .stream()
                .map(PersonCard::called)
                .toList();
    }
}
