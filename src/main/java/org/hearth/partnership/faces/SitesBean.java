package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.application.SiteService;
import org.hearth.web.Notices;

/** Backs {@code /admin/sites}: sites, hubs and localities. */
@Named
@RequestScoped
public class SitesBean {

    private static final int SIZE = 20;

    @Inject
    SiteService sites;

    @Inject
    Notices notices;

    private String q;
    private String hub;
    private int page = 1;
    private String localityName;
    private Page<SiteView> list;

    public void load() {
        sites.mayManage();
    }

    public Page<SiteView> getList() {
        if (list == null) {
            list = sites.find(q, hub, new Paging(page - 1, SIZE));
        }
        return list;
    }

    public String addLocality() {
        sites.addLocality(localityName);
        notices.afterRedirect("partnership.locality-added", localityName);
        return "/admin/sites?faces-redirect=true";
    }

    public boolean isFiltered() {
        return q != null || hub != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getLocalityName() {
        return localityName;
    }

    public void setLocalityName(String localityName) {
        this.localityName = localityName;
    }
}
