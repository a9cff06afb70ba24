package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.application.SiteService;
import org.hearth.web.Notices;

/** Backs {@code /admin/site}: one site with its rooms, or a new one when none is named. */
@Named
@ViewScoped
public class SiteBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SiteService sites;

    @Inject
    Notices notices;

    private String ref;
    private SiteView view;
    private SiteForm form = SiteForm.empty();

    public void load() {
        sites.mayManage();
        if (ref != null) {
            view = sites.view(ref);
            form = SiteForm.of(view);
        }
    }

    /** Adds the site, or changes the one named: everything on the page, its rooms too. */
    public String save() {
        SiteView saved = view == null ? sites.add(form.details()) : sites.change(ref, form.details(), view.version());
        notices.afterRedirect("partnership.site-kept");
        return "/admin/site?faces-redirect=true&ref=" + saved.id();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public SiteView getView() {
        return view;
    }

    public SiteForm getForm() {
        return form;
    }
}
