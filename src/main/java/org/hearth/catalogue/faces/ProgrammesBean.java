package org.hearth.catalogue.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.catalogue.application.CourseService;
import org.hearth.catalogue.application.ProgrammeService;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/programmes} and {@code /training/programme}. */
@Named
@RequestScoped
public class ProgrammesBean {

    private static final int MOST_COURSES = 200;

    @Inject
    ProgrammeService programmes;

    @Inject
    CourseService courses;

    @Inject
    Viewer viewer;

    private String ref;
    private List<ProgrammeView> all = List.of();
    private Map<String, Integer> counts = Map.of();
    private ProgrammeView programme;
    private List<CourseView> offered = List.of();

    /** Reads every programme. */
    public void loadAll() {
        all = programmes.programmes();
        counts = programmes.courseCounts();
    }

    /** Reads one programme with its courses. */
    public void loadOne() {
        if (ref == null) {
            throw new NotFound("catalogue", "");
        }
        programme = programmes.programme(ref);
        offered = courses.find(CourseWish.words(""), new Paging(0, MOST_COURSES)).items().stream()
                .filter(each -> programme.id().equals(each.programme()))
                .toList();
    }

    public List<ProgrammeView> getAll() {
        return all;
    }

    public Map<String, Integer> getCounts() {
        return counts;
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public List<CourseView> getOffered() {
        return offered;
    }

    public boolean isMayManage() {
        return viewer.may(Permission.MANAGE_CATALOGUE);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
