package org.hearth.cascade.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hearth.cascade.CascadeRow;
import org.hearth.cascade.Count;
import org.hearth.cascade.LevelView;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.PictureView;
import org.hearth.cascade.ReachBy;
import org.hearth.cascade.ReachRow;
import org.hearth.cascade.SinglePoint;
import org.hearth.cascade.application.CascadeService;
import org.hearth.cascade.application.SpreadService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/cascade}: who trained whom. Programme, open trainer and pages stand in the address. */
@Named
@RequestScoped
public class CascadeBean {

    private static final int SIZE = 25;
    private static final int WIDTH = 200;
    private static final String PICTURE = "picture";
    private static final String REACH = "reach";
    private static final String RISKS = "risks";

    @Inject
    CascadeService service;

    @Inject
    SpreadService spread;

    @Inject
    Viewer viewer;

    private String programme;
    private String open;
    private int page = 1;
    private int people = 1;
    private LevelView level;
    private List<CascadeRow> programmes = List.of();
    private String view = "tree";
    private PictureView picture;
    private List<Table> reach = List.of();
    private Page<NodeView> dormant;
    private List<SinglePoint> singlePoints = List.of();

    public void load() {
        loadTree();
        if (level != null && level.about().begun()) {
            if (PICTURE.equals(view)) {
                picture = service.picture(programme);
            } else if (REACH.equals(view)) {
                reach = List.of(
                        new Table("partner", spread.reach(programme, ReachBy.PARTNER)),
                        new Table("hub", spread.reach(programme, ReachBy.HUB)),
                        new Table("sector", spread.reach(programme, ReachBy.SECTOR)));
            } else if (RISKS.equals(view)) {
                dormant = spread.dormant(programme, new Paging(page - 1, SIZE));
                singlePoints = spread.singlePoints(programme);
            }
        }
    }

    /** Reach by one thing, as a table. */
    public record Table(String key, List<ReachRow> rows) {

        /** How long a bar is: the longest of the table fills the picture of 200. */
        public long length(int people) {
            int most =
                    rows.stream().mapToInt(row -> row.people().number()).max().orElse(0);
            return most == 0 ? 0 : Math.round(WIDTH * (double) people / most);
        }
    }

    private void loadTree() {
        programmes = service.programmes();
        if (programme == null && !programmes.isEmpty()) {
            programme = Collections.max(programmes, Comparator.comparingInt(CascadeRow::generations))
                    .programme();
        }
        if (programme != null) {
            level = service.level(programme, open, new Paging(page - 1, SIZE), new Paging(people - 1, SIZE));
        }
    }

    /** How many people, in words. */
    public String said(Count count) {
        return Words.count(count);
    }

    /** Whether the viewer plans sessions, and can help somebody who has none yet. */
    public boolean isPlans() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    /** Whether the viewer says that something taught does not hold any more. */
    public boolean isRecalls() {
        return viewer.may(Permission.RECALL);
    }

    /** Whether the viewer sets from when on a cascade is at risk. */
    public boolean isSets() {
        return viewer.may(Permission.MANAGE_CATALOGUE);
    }

    /** For the address of a recall: the open trainer; nothing at the top. */
    public String getRecallOf() {
        List<NodeView> path = level.about().path();
        NodeView last = path.isEmpty() ? null : path.get(path.size() - 1);
        return last == null || last.person() == null || last.lastSession() == null ? "" : "&trainer=" + last.person();
    }

    public List<CascadeRow> getProgrammes() {
        return programmes;
    }

    /** The views there are, in the order of their tabs. */
    public List<String> getViews() {
        return List.of("tree", PICTURE, REACH, RISKS);
    }

    public String getView() {
        return view;
    }

    /** A view there is none of means the tree. */
    public void setView(String view) {
        this.view = getViews().contains(String.valueOf(view)) ? view : "tree";
    }

    public PictureView getPicture() {
        return picture;
    }

    public List<Table> getReach() {
        return reach;
    }

    public Page<NodeView> getDormant() {
        return dormant;
    }

    public List<SinglePoint> getSinglePoints() {
        return singlePoints;
    }

    public LevelView getLevel() {
        return level;
    }

    public String getProgramme() {
        return programme;
    }

    /** Nothing chosen means the programme whose cascade goes deepest. */
    public void setProgramme(String programme) {
        this.programme = programme == null || programme.isBlank() ? null : programme;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open == null || open.isBlank() ? null : open;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getPeople() {
        return people;
    }

    public void setPeople(int people) {
        this.people = people;
    }
}
