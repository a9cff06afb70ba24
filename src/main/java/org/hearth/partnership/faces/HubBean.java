package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.kernel.NotFound;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.application.SiteService;
import org.hearth.web.Notices;

/** Backs {@code /admin/hub}: one hub, or a new one when none is named. */
@Named
@ViewScoped
public class HubBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SiteService sites;

    @Inject
    Notices notices;

    private String ref;
    private String name;
    private String locality;
    private String status = "OPEN";
    private LocalDate from;
    private LocalDate to;
    private int version;

    public void load() {
        sites.mayManage();
        if (ref != null) {
            show(sites.hubs().stream()
                    .filter(each -> each.id().equals(ref))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("partnership", ref)));
        }
    }

    private void show(SiteView.Hub kept) {
        name = kept.name();
        locality = kept.locality();
        status = kept.status();
        from = kept.from();
        to = kept.to();
        version = kept.version();
    }

    /** Adds the hub, or changes the one named. */
    public String save() {
        var details = new SiteDetails.Hub(name, locality, status, from, to);
        if (ref == null) {
            sites.addHub(details);
        } else {
            sites.changeHub(ref, details, version);
        }
        notices.afterRedirect("partnership.hub-kept", name);
        return "/admin/sites?faces-redirect=true";
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(String locality) {
        this.locality = locality;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
