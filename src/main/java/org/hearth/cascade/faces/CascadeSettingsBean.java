package org.hearth.cascade.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.cascade.CascadeSettings;
import org.hearth.cascade.application.CascadeSettingsService;
import org.hearth.web.Notices;

/** Backs {@code /training/cascade-settings}: from when on a programme's cascade is called at risk. */
@Named
@ViewScoped
public class CascadeSettingsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CascadeSettingsService service;

    @Inject
    Notices notices;

    private String programme;
    private Integer dormantMonths;
    private Integer singlePercent;

    public void load() {
        CascadeSettings set = service.settings(programme);
        dormantMonths = set.dormantMonths();
        singlePercent = set.singlePercent();
    }

    public String save() {
        service.set(programme, new CascadeSettings(dormantMonths, singlePercent));
        notices.afterRedirect("cascade.notice.set");
        return "/training/cascade?faces-redirect=true&view=risks&programme=" + programme;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Integer getDormantMonths() {
        return dormantMonths;
    }

    public void setDormantMonths(Integer dormantMonths) {
        this.dormantMonths = dormantMonths;
    }

    public Integer getSinglePercent() {
        return singlePercent;
    }

    public void setSinglePercent(Integer singlePercent) {
        this.singlePercent = singlePercent;
    }
}
