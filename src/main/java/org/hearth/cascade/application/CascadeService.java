package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hearth.cascade.CascadeRow;
import org.hearth.cascade.CascadeView;
import org.hearth.cascade.Count;
import org.hearth.cascade.LearnerView;
import org.hearth.cascade.LevelView;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.PictureView;
import org.hearth.cascade.model.Picture;
import org.hearth.cascade.model.Programme;
import org.hearth.cascade.store.TreeQueries;
import org.hearth.cascade.store.TreeQueries.Reach;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Shows who trained whom, a level at a time: trainers by name, people by name only within VIEW_RECORD, others as counts. */
@ApplicationScoped
@Transactional
public class CascadeService {

    /** The zone days are counted in. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** How many lead trainers a picture shows, and how many trainers of each: more cannot be read. */
    private static final int DRAWN = 8;

    private static final int DRAWN_BELOW = 5;

    @Inject
    TreeQueries tree;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The programmes of the partnership, by name. */
    @Requires(Permission.VIEW_CASCADE)
    public List<CascadeRow> programmes() {
        return tree.programmes(viewer.partnership());
    }

    /**
     * A programme's cascade in numbers. Refused as not found: a programme, or a trainer of it, there is not.
     *
     * @param open the trainer one looks at; null for the top
     */
    @Requires(Permission.VIEW_CASCADE)
    public CascadeView cascade(String programme, String open) {
        return about(programme(programme), open);
    }

    /** The trainers at the top, or right below one; refused like {@link #cascade}. */
    @Requires(Permission.VIEW_CASCADE)
    public Page<NodeView> trainers(String programme, String open, Paging paging) {
        Programme asked = programme(programme);
        known(open, asked);
        return nodes(asked, open, paging);
    }

    /** Who else was trained by one, of those who may be seen by name; nobody at the top. Refused like {@link #cascade}. */
    @Requires(Permission.VIEW_CASCADE)
    public Page<LearnerView> people(String programme, String open, Paging paging) {
        known(open, programme(programme));
        return learners(open, paging);
    }

    /**
     * One level, as a page shows it; refused like {@link #cascade}.
     *
     * @param paging of the trainers
     * @param others of the other people trained
     */
    @Requires(Permission.VIEW_CASCADE)
    public LevelView level(String programme, String open, Paging paging, Paging others) {
        Programme asked = programme(programme);
        return new LevelView(about(asked, open), nodes(asked, open, paging), learners(open, others));
    }

    /** The first two generations as a picture: some lead trainers, and some of the trainers of each. */
    @Requires(Permission.VIEW_CASCADE)
    public PictureView picture(String programme) {
        Programme asked = programme(programme);
        Page<NodeView> leads = nodes(asked, null, new Paging(0, DRAWN));
        List<Picture.Branch> branches = leads.items().stream()
                .map(each -> new Picture.Branch(
                        each,
                        nodes(asked, each.id(), new Paging(0, DRAWN_BELOW)).items()))
                .toList();
        return Picture.of(branches, leads.total());
    }

    private CascadeView about(Programme asked, String open) {
        Scope names = names();
        LocalDate today = today();
        List<NodeView> path = open == null ? List.of() : tree.nodes(known(open, asked), asked, names, today);
        List<String> counted = open == null ? List.of(asked.id()) : List.of(asked.id(), open);
        Map<String, Reach> reach = tree.counts(counted, asked, names, today);
        Reach all = reach.getOrDefault(asked.id(), Reach.NOBODY);
        return new CascadeView(
                asked.id(),
                asked.name(),
                asked.begun(),
                asked.dormantMonths(),
                asked.asksAccreditation(),
                tree.leads(asked),
                all.trainers(),
                all.practitioners(),
                path,
                new Count(
                        reach.getOrDefault(open == null ? "" : open, Reach.NOBODY)
                                .others(),
                        names.everyone()));
    }

    private Page<NodeView> nodes(Programme asked, String open, Paging paging) {
        return open == null
                ? tree.top(asked, names(), today(), paging)
                : tree.below(open, asked, names(), today(), paging);
    }

    private Page<LearnerView> learners(String open, Paging paging) {
        return open == null ? Page.of(List.of(), paging) : tree.learners(open, names(), today(), paging);
    }

    private List<String> known(String open, Programme programme) {
        List<String> path = open == null ? List.of() : tree.path(open, programme);
        if (open != null && path.isEmpty()) {
            throw new NotFound("cascade", open);
        }
        return path;
    }

    private Programme programme(String id) {
        return tree.programme(id, viewer.partnership()).orElseThrow(() -> new NotFound("cascade", id));
    }

    /** Whose people may be seen by name. */
    private Scope names() {
        return viewer.may(Permission.VIEW_RECORD)
                ? viewer.scope(Permission.VIEW_RECORD)
                : Scope.own(viewer.partnership(), viewer.person());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
