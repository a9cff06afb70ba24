package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.HoldView;
import org.hearth.booking.application.HoldService;
import org.hearth.partnership.PartnerCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Notices;

/** Backs {@code /training/hold}: places a partner holds by number. */
@Named
@ViewScoped
public class HoldBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HoldService service;

    @Inject
    Notices notices;

    private String session;
    private String partner;
    private SessionCard card;
    private List<PartnerCard> partners = List.of();
    private HoldView held;
    private Integer number;
    private LocalDate returnOn;
    private Integer back;

    /** Finds what is held; of the partners the viewer books for the first, when none was chosen. */
    public void load() {
        SessionId id = new SessionId(session);
        card = service.session(id);
        partners = service.mine();
        held = service.held(id, partner);
        partner = held.partner();
        returnOn = held.returnOn();
    }

    public String hold() {
        service.hold(new SessionId(session), partner, number, returnOn);
        return done("booking.notice.held");
    }

    public String giveBack() {
        service.giveBack(new SessionId(session), partner, back);
        return done("booking.notice.given-back");
    }

    private String done(String notice) {
        notices.afterRedirect(notice);
        return "/training/hold?faces-redirect=true&session=" + held.sessionRef() + "&partner=" + partner;
    }

    public SessionCard getCard() {
        return card;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public HoldView getHeld() {
        return held;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getReturnOn() {
        return returnOn;
    }

    public void setReturnOn(LocalDate returnOn) {
        this.returnOn = returnOn;
    }

    public Integer getBack() {
        return back;
    }

    public void setBack(Integer back) {
        this.back = back;
    }
}
