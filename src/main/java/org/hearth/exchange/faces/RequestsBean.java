package org.hearth.exchange.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.application.RequestService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** Backs {@code /exchange/requests}: what partners ask each other for. Page and choice stand in the address. */
@Named
@RequestScoped
public class RequestsBean {

    private static final int SIZE = 15;

    @Inject
    RequestService service;

    private boolean all;
    private int page = 1;
    private Page<RequestView> found;

    public void load() {
        found = service.list(!all, new Paging(page - 1, SIZE));
    }

    /** Whether the viewer asks for places in a partner's name. */
    public boolean isAsks() {
        return service.mayAsk();
    }

    public Page<RequestView> getFound() {
        return found;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
