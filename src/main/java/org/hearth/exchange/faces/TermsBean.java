package org.hearth.exchange.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.exchange.TermsView;
import org.hearth.exchange.application.TermsService;
import org.hearth.web.Notices;

/** Backs {@code /exchange/terms}: what the balances bind, and a form for administrators to say so. */
@Named
@ViewScoped
public class TermsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TermsService service;

    @Inject
    Notices notices;

    private List<TermsView> all;
    private boolean mayAgree;
    private String agreement;
    private LocalDate from;
    private Integer mostBehind;

    public void load() {
        all = service.all();
        mayAgree = service.mayAgree() && !all.isEmpty();
    }

    /** Keeps what was typed. */
    public String agree() {
        service.agree(agreement == null && !all.isEmpty() ? all.get(0).agreement() : agreement, from, mostBehind);
        notices.afterRedirect("exchange.notice.agreed");
        return "/exchange/terms?faces-redirect=true";
    }

    public List<TermsView> getAll() {
        return all;
    }

    public boolean isMayAgree() {
        return mayAgree;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Integer getMostBehind() {
        return mostBehind;
    }

    public void setMostBehind(Integer mostBehind) {
        this.mostBehind = mostBehind;
    }
}
