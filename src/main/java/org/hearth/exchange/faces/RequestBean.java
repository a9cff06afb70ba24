package org.hearth.exchange.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.exchange.RequestStatus;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.application.RequestService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;

/** Backs {@code /exchange/request}: one request, what was offered, and its end. */
@Named
@ViewScoped
public class RequestBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String THERE = "/exchange/request?faces-redirect=true&id=";

    @Inject
    RequestService service;

    @Inject
    Notices notices;

    @Inject
    Viewer viewer;

    private String id;
    private RequestView request;

    public void load() {
        request = service.request(id);
    }

    public String withdraw() {
        service.withdraw(id, request.version());
        notices.afterRedirect("exchange.notice.request-withdrawn");
        return THERE + id;
    }

    public String met() {
        service.met(id, request.version());
        notices.afterRedirect("exchange.notice.request-met");
        return THERE + id;
    }

    /** Whether places can be offered to it. */
    public boolean isOpen() {
        return request.status() == RequestStatus.OPEN;
    }

    /** Whether the viewer can offer places to it: its own partner has no use for that. */
    public boolean isOffers() {
        return isOpen() && !request.own() && viewer.may(Permission.OPEN_PLACES);
    }

    public RequestView getRequest() {
        return request;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
