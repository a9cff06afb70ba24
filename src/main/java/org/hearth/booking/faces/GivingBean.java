package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.booking.PayerCard;
import org.hearth.booking.application.PolicyService;
import org.hearth.kernel.NotFound;
import org.hearth.web.Notices;

/** Backs {@code /admin/giving}: what policies ask of every partner, and the form for one of them. */
@Named
@ViewScoped
public class GivingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PolicyService policies;

    @Inject
    Notices notices;

    private List<PayerCard> partners = List.of();
    private String partner;
    private PayerCard chosen;
    private boolean money;
    private boolean trainers;
    private boolean outside;
    private Integer turnover;

    /** Finds the partners; not found when the one that is asked for is none of the partnership's. */
    public void load() {
        partners = policies.payers();
        if (partner == null || partner.isBlank()) {
            return;
        }
        chosen = partners.stream()
                .filter(each -> each.partner().equals(partner))
                .findFirst()
                .orElseThrow(() -> new NotFound("partner", partner));
        money = chosen.givesMoney();
        trainers = chosen.givesTrainers();
        outside = chosen.fromOutside();
        turnover = chosen.turnover();
    }

    public String save() {
        policies.say(new PayerCard(chosen.partner(), null, null, money, trainers, turnover, outside));
        notices.afterRedirect("booking.notice.giving", chosen.partnerName());
        return "/admin/giving?faces-redirect=true";
    }

    public List<PayerCard> getPartners() {
        return partners;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    /** The partner the form is for; null where none was chosen. */
    public PayerCard getChosen() {
        return chosen;
    }

    public boolean isMoney() {
        return money;
    }

    public void setMoney(boolean money) {
        this.money = money;
    }

    public boolean isTrainers() {
        return trainers;
    }

    public void setTrainers(boolean trainers) {
        this.trainers = trainers;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    public Integer getTurnover() {
        return turnover;
    }

    public void setTurnover(Integer turnover) {
        this.turnover = turnover;
    }
}
