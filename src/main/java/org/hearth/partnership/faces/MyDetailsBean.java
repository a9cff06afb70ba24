package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.partnership.application.OwnDetailsService;
import org.hearth.web.Notices;
import org.hearth.web.Settings;

/** Backs {@code /me/details}: what people say about themselves. */
@Named
@ViewScoped
public class MyDetailsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/me/details?faces-redirect=true";

    @Inject
    OwnDetailsService details;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    private String knownAs;
    private String phone;
    private String accessNeeds;
    private boolean shareNeeds;
    private OwnDetailsService.Own own;
    private String address;
    private int version;

    public void load() {
        own = details.view();
        knownAs = own.knownAs();
        phone = own.phone();
        accessNeeds = own.accessNeeds();
        shareNeeds = own.shareNeeds();
        version = own.version();
    }

    /** Keeps what was said. */
    public String save() {
        details.change(knownAs, phone, accessNeeds, shareNeeds, version);
        notices.afterRedirect("partnership.details-kept");
        return PAGE;
    }

    /** Makes a calendar address; the page that answers shows it, and no page ever again. */
    public void makeAddress() {
        address = settings.publicUrl() + details.newCalendarAddress();
        load();
    }

    public String endAddress() {
        details.noCalendarAddress();
        notices.afterRedirect("partnership.calendar-ended");
        return PAGE;
    }

    public String getKnownAs() {
        return knownAs;
    }

    public void setKnownAs(String knownAs) {
        this.knownAs = knownAs;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAccessNeeds() {
        return accessNeeds;
    }

    public void setAccessNeeds(String accessNeeds) {
        this.accessNeeds = accessNeeds;
    }

    public boolean isShareNeeds() {
        return shareNeeds;
    }

    public void setShareNeeds(boolean shareNeeds) {
        this.shareNeeds = shareNeeds;
    }

    public OwnDetailsService.Own getOwn() {
        return own;
    }

    public String getAddress() {
        return address;
    }
}
