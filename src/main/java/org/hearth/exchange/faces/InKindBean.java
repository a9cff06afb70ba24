package org.hearth.exchange.faces;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.exchange.InKindView;
import org.hearth.exchange.application.GiftService;
import org.hearth.exchange.application.InKindService;
import org.hearth.exchange.application.RequestService;
import org.hearth.kernel.Paging;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /exchange/in-kind}: what partners gave each other beside places and trainer days. */
@Named
@ViewScoped
public class InKindBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;
    private static final String PAGE = "/exchange/in-kind?faces-redirect=true";

    @Inject
    InKindService service;

    @Inject
    GiftService gifts;

    @Inject
    RequestService requests;

    @Inject
    Notices notices;

    private List<PartnerCard> getters = List.of();
    private List<PartnerCard> partners = List.of();
    private List<SelectItem> kinds = List.of();
    private List<InKindView> all = List.of();
    private final InKindForm form = new InKindForm();
    private String entry;
    private String reason;

    public void load() {
        getters = requests.mine();
        partners = gifts.partners();
        kinds = service.kinds().stream()
                .map(each -> new SelectItem(each.kind().name(), service.words(each)))
                .toList();
        all = service.list(new Paging(0, SIZE)).items();
    }

    public String record() {
        service.record(form.answer(getters.isEmpty() ? null : getters.get(0).id()));
        notices.afterRedirect("exchange.notice.recorded");
        return PAGE;
    }

    public String undo() {
        service.undo(entry, reason);
        notices.afterRedirect("exchange.notice.undone");
        return PAGE;
    }

    /** What the viewer may take out. */
    public List<InKindView> getOwn() {
        return all.stream().filter(InKindView::own).toList();
    }

    public List<PartnerCard> getGetters() {
        return getters;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public List<SelectItem> getKinds() {
        return kinds;
    }

    public List<InKindView> getAll() {
        return all;
    }

    public InKindForm getForm() {
        return form;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
