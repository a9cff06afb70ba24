package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.partnership.SiteDetails;
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
    private String roomName;
    private Integer roomCapacity;
    private SiteView view;
    private SiteForm form = new SiteForm();

    public void load() {
        sites.mayManage();
        if (ref != null) {
            view = sites.view(ref);
            form = SiteForm.of(view);
        }
    }

    /** Adds the site, or changes the one named. */
    public String save() {
        SiteView saved = view == null ? sites.add(form.details()) : sites.change(ref, form.details(), view.version());
        return back(saved.id(), "partnership.site-kept");
    }

    public String addRoom() {
        sites.addRoom(ref, new SiteDetails.Room(null, roomName, roomCapacity));
        return back(ref, "partnership.room-added");
    }

    public String closeRoom(String room) {
        sites.closeRoom(ref, room);
        return back(ref, "partnership.room-closed");
    }

    private String back(String site, String notice) {
        notices.afterRedirect(notice);
        return "/admin/site?faces-redirect=true&ref=" + site;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRoomName() {
        return roomName;
    }

    public void setRoomName(String roomName) {
        this.roomName = roomName;
    }

    public Integer getRoomCapacity() {
        return roomCapacity;
    }

    public void setRoomCapacity(Integer roomCapacity) {
        this.roomCapacity = roomCapacity;
    }

    public SiteView getView() {
        return view;
    }

    public SiteForm getForm() {
        return form;
    }
}
