package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.StaffRow;
import org.hearth.partnership.application.AreaService;

/** Backs {@code /reports/partners}: the search stands in the address. */
@Named
@RequestScoped
public class StaffBean {

    private static final int SIZE = 20;

    @Inject
    AreaService area;

    private String q;
    private int page = 1;
    private Page<StaffRow> list;
    private StaffRow.Total total;

    public void load() {
        list = area.services(q, new Paging(page - 1, SIZE));
        total = area.staff();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Page<StaffRow> getList() {
        return list;
    }

    public StaffRow.Total getTotal() {
        return total;
    }
}
