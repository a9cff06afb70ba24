package org.hearth.embedding.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentReachView;
import org.hearth.embedding.application.ParentGroupReading;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** Backs {@code /training/parent-groups}: groups for parents, how far they reach, and what is published of each kind. */
@Named
@RequestScoped
public class ParentGroupsBean {

    private static final int SIZE = 50;

    @Inject
    ParentGroupReading reading;

    private int page = 1;
    private Page<ParentGroupView> list;
    private List<ParentReachView> reach = List.of();
    private List<ParentGroupKind> kinds = List.of();
    private boolean begins;

    public void load() {
        list = reading.list(new Paging(page - 1, SIZE));
        reach = reading.reach();
        kinds = reading.kinds();
        begins = reading.mayBegin();
    }

    public Page<ParentGroupView> getList() {
        return list;
    }

    public List<ParentReachView> getReach() {
        return reach;
    }

    public List<ParentGroupKind> getKinds() {
        return kinds;
    }

    public boolean isBegins() {
        return begins;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
