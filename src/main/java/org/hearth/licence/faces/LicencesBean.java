package org.hearth.licence.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.licence.LicenceView;
import org.hearth.licence.application.ReadingService;
import org.hearth.licence.application.WarningDaysService;

/** Backs {@code /training/licences}: who holds a licence for what, and until when. */
@Named
@RequestScoped
public class LicencesBean {

    private static final int SIZE = 50;

    @Inject
    ReadingService reading;

    @Inject
    WarningDaysService warnings;

    private int page = 1;
    private Page<LicenceView> list;
    private boolean keeper;
    private boolean setter;

    public void load() {
        list = reading.list(new Paging(page - 1, SIZE));
        keeper = reading.mayRecord();
        setter = warnings.maySet();
    }

    public Page<LicenceView> getList() {
        return list;
    }

    public boolean isKeeper() {
        return keeper;
    }

    /** Whether the viewer says when licences are warned of. */
    public boolean isSetter() {
        return setter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
