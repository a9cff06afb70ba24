package org.hearth.cohort.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.PledgeDraft;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.application.PledgeService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /training/pledge}: a new pledge, or one that changes. */
@Named
@ViewScoped
public class PledgeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PledgeService service;

    @Inject
    Notices notices;

    private String id;
    private PledgeView found;
    private String programme;
    private String partner;
    private LocalDate from;
    private LocalDate to;
    private Integer days;
    private String note;
    private List<Taught> programmes = List.of();
    private List<PartnerCard> partners = List.of();

    public void load() {
        programmes = service.programmes();
        partners = service.own();
        if (!isFresh()) {
            found = service.forChange(id);
            from = found.from();
            to = found.to();
            days = found.days();
            note = found.note();
        }
    }

    public String save() {
        PledgeDraft draft = new PledgeDraft(programme, partner, from, to, days, note);
        PledgeView made = isFresh() ? service.pledge(draft) : service.change(id, found.version(), draft);
        notices.afterRedirect("cohort.pool.notice." + (isFresh() ? "pledged" : "changed"), made.programmeName());
        return "/training/pool?faces-redirect=true&on=" + made.from();
    }

    /** Whether there is no such pledge yet. */
    public boolean isFresh() {
        return id == null || id.isBlank();
    }

    public PledgeView getFound() {
        return found;
    }

    public List<Taught> getProgrammes() {
        return programmes;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
