package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.StaffRow;
import org.hearth.partnership.application.AreaService;
import org.hearth.web.SearchedList;

/** Backs {@code /reports/partners}: the search stands in the address. */
@Named
@RequestScoped
public class StaffBean extends SearchedList<StaffRow> {

    @Inject
    AreaService area;

    private StaffRow.Total total;

    @Override
    protected Page<StaffRow> find(String words, Paging paging) {
        total = area.staff();
        return area.services(words, paging);
    }

    public StaffRow.Total getTotal() {
        return total;
    }
}
