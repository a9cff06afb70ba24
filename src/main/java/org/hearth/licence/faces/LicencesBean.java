package org.hearth.licence.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.licence.LicenceView;
import org.hearth.licence.application.ReadingService;

/** Backs {@code /training/licences}: who holds a licence for what, and until when. */
@Named
@RequestScoped
public class LicencesBean {

    private static final int SIZE = 50;

    @Inject
    ReadingService reading;

    private int page = 1;
    private Page<LicenceView> list;
    private boolean keeper;

    public void load() {
        list = reading.list(new Paging(page - 1, SIZE));
        keeper = reading.mayRecord();
    }

    public Page<LicenceView> getList() {
        return list;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
