package org.hearth.exchange.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.exchange.GiftDraft;
import org.hearth.exchange.GiftView;
import org.hearth.exchange.application.GiftService;
import org.hearth.exchange.application.RequestService;
import org.hearth.kernel.Paging;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /exchange/gift}: credits passed on to another partner, and given back. */
@Named
@ViewScoped
public class GiftBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;
    private static final String PAGE = "/exchange/gift?faces-redirect=true";

    @Inject
    GiftService service;

    @Inject
    RequestService requests;

    @Inject
    Notices notices;

    private List<PartnerCard> givers = List.of();
    private List<PartnerCard> partners = List.of();
    private List<GiftView> gifts = List.of();
    private String from;
    private String to;
    private Integer credits;
    private String reason;
    private String gift;

    public void load() {
        givers = requests.mine();
        partners = service.partners();
        gifts = service.gifts(new Paging(0, SIZE)).items();
    }

    public String give() {
        String whose = from == null && !givers.isEmpty() ? givers.get(0).id() : from;
        service.give(new GiftDraft(whose, to, credits, reason));
        notices.afterRedirect("exchange.notice.given");
        return PAGE;
    }

    public String giveBack() {
        service.giveBack(gift);
        notices.afterRedirect("exchange.notice.given-back");
        return PAGE;
    }

    /** The gifts the viewer may give back. */
    public List<GiftView> getGot() {
        return gifts.stream().filter(GiftView::own).toList();
    }

    public List<PartnerCard> getGivers() {
        return givers;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public List<GiftView> getGifts() {
        return gifts;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Integer getCredits() {
        return credits;
    }

    public void setCredits(Integer credits) {
        this.credits = credits;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGift() {
        return gift;
    }

    public void setGift(String gift) {
        this.gift = gift;
    }
}
