package org.hearth.exchange.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearth.exchange.TaughtTerm;
import org.hearth.exchange.TermsDraft;
import org.hearth.exchange.TermsView;
import org.hearth.exchange.application.TermsService;
import org.hearth.web.Notices;

/** Backs {@code /exchange/terms}: what binds the partners, and a form for administrators to say so. */
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
    private BigDecimal trainerDayPlaces;
    private Integer coolingOffDays;
    private Integer lateDays;
    private Integer allotment;
    private Integer allotmentMonths;
    private Integer rolloverMost;
    private Integer expireMonths;
    private List<OwnAllotmentForm> partners = List.of();
    private final KindsForm kinds = new KindsForm();
    private final TaughtForm taught = new TaughtForm();
    private List<TaughtTerm> programmes = List.of();
    private boolean trainerDaysRunOut;

    public void load() {
        all = service.all();
        mayAgree = service.mayAgree() && !all.isEmpty();
        if (mayAgree) {
            programmes = service.programmes();
            partners = service.partners().stream()
                    .map(each -> new OwnAllotmentForm(each.id(), each.name()))
                    .toList();
        }
    }

    /** Keeps what was typed. */
    public String agree() {
        service.agree(
                agreement == null && !all.isEmpty() ? all.get(0).agreement() : agreement,
                new TermsDraft(
                        from,
                        mostBehind,
                        trainerDayPlaces,
                        coolingOffDays,
                        lateDays,
                        allotment,
                        allotmentMonths,
                        rolloverMost,
                        expireMonths,
                        partners.stream()
                                .filter(each -> each.getPlaces() != null)
                                .map(each -> new TermsDraft.Partner(each.getPartner(), each.getPlaces()))
                                .toList(),
                        kinds.answer(),
                        taught.answer(),
                        trainerDaysRunOut));
        notices.afterRedirect("exchange.notice.agreed");
        return "/exchange/terms?faces-redirect=true";
    }

    public List<TermsView> getAll() {
        return all;
    }

    public boolean isMayAgree() {
        return mayAgree;
    }

    public List<OwnAllotmentForm> getPartners() {
        return partners;
    }

    public TaughtForm getTaught() {
        return taught;
    }

    public List<TaughtTerm> getProgrammes() {
        return programmes;
    }

    public boolean isTrainerDaysRunOut() {
        return trainerDaysRunOut;
    }

    public void setTrainerDaysRunOut(boolean trainerDaysRunOut) {
        this.trainerDaysRunOut = trainerDaysRunOut;
    }

    public KindsForm getKinds() {
        return kinds;
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

    public BigDecimal getTrainerDayPlaces() {
        return trainerDayPlaces;
    }

    public void setTrainerDayPlaces(BigDecimal trainerDayPlaces) {
        this.trainerDayPlaces = trainerDayPlaces;
    }

    public Integer getCoolingOffDays() {
        return coolingOffDays;
    }

    public void setCoolingOffDays(Integer coolingOffDays) {
        this.coolingOffDays = coolingOffDays;
    }

    public Integer getLateDays() {
        return lateDays;
    }

    public void setLateDays(Integer lateDays) {
        this.lateDays = lateDays;
    }

    public Integer getAllotment() {
        return allotment;
    }

    public void setAllotment(Integer allotment) {
        this.allotment = allotment;
    }

    public Integer getAllotmentMonths() {
        return allotmentMonths;
    }

    public void setAllotmentMonths(Integer allotmentMonths) {
        this.allotmentMonths = allotmentMonths;
    }

    public Integer getRolloverMost() {
        return rolloverMost;
    }

    public void setRolloverMost(Integer rolloverMost) {
        this.rolloverMost = rolloverMost;
    }

    public Integer getExpireMonths() {
        return expireMonths;
    }

    public void setExpireMonths(Integer expireMonths) {
        this.expireMonths = expireMonths;
    }
}
