package org.hearth.licence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.licence.LicenceWarnings;
import org.hearth.licence.application.WarningDaysService;
import org.hearth.web.Notices;

/** Backs {@code /training/licence-warnings}: how long before their last day licences are warned of. */
@Named
@ViewScoped
public class LicenceWarningsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WarningDaysService service;

    @Inject
    Notices notices;

    private Integer first;
    private Integer second;
    private Integer third;

    public void load() {
        LicenceWarnings set = service.warnings();
        first = set.first();
        second = set.second();
        third = set.third();
    }

    public String save() {
        service.set(new LicenceWarnings(first, second, third));
        notices.afterRedirect("licence.notice.warnings");
        return "/training/licences?faces-redirect=true";
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public Integer getSecond() {
        return second;
    }

    public void setSecond(Integer second) {
        this.second = second;
    }

    public Integer getThird() {
        return third;
    }

    public void setThird(Integer third) {
        this.third = third;
    }
}
