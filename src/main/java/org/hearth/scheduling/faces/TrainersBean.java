package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.ProgrammeName;
import org.hearth.scheduling.application.AccreditationService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/trainers}: who may train what, from when to when. */
@Named
@RequestScoped
public class TrainersBean {

    private static final int SIZE = 50;

    @Inject
    AccreditationService accreditations;

    @Inject
    Viewer viewer;

    private String programme;
    private int page = 1;
    private Page<AccreditationView> list;
    private List<ProgrammeName> programmes = List.of();

    public void load() {
        programmes = accreditations.programmes();
        list = accreditations.list(programme, new Paging(page - 1, SIZE));
    }

    public boolean isKeeper() {
        return viewer.may(Permission.RECORD_ACCREDITATION);
    }

    /** How its state is painted. */
    public String kind(AccreditationView row) {
        return switch (row.state()) {
            case AT_RISK -> "warn";
            case LAPSED -> "bad";
            default -> "info";
        };
    }

    public Page<AccreditationView> getList() {
        return list;
    }

    public List<ProgrammeName> getProgrammes() {
        return programmes;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
