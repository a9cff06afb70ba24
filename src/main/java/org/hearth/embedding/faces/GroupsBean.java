package org.hearth.embedding.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.application.GroupReading;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** Backs {@code /training/groups}: the work-discussion groups of the partnership. */
@Named
@RequestScoped
public class GroupsBean {

    private static final int SIZE = 50;

    @Inject
    GroupReading reading;

    private int page = 1;
    private Page<WorkGroupView> list;
    private boolean planner;

    public void load() {
        list = reading.list(new Paging(page - 1, SIZE));
        planner = reading.mayPlan();
    }

    public Page<WorkGroupView> getList() {
        return list;
    }

    public boolean isPlanner() {
        return planner;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
