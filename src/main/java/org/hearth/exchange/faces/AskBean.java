package org.hearth.exchange.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseCard;
import org.hearth.exchange.PlacesWanted;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.application.RequestService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /exchange/ask}: asks the other partners for places. */
@Named
@ViewScoped
public class AskBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestService service;

    @Inject
    Notices notices;

    private List<PartnerCard> partners = List.of();
    private List<CourseCard> courses = List.of();
    private String partner;
    private String course;
    private Integer places;
    private LocalDate by;
    private String note;

    public void load() {
        partners = service.mine();
        courses = service.courses();
    }

    public String ask() {
        String whose = partner == null && !partners.isEmpty() ? partners.get(0).id() : partner;
        RequestView made = service.ask(new PlacesWanted(whose, course, places, by, note));
        notices.afterRedirect("exchange.notice.asked");
        return "/exchange/request?faces-redirect=true&id=" + made.id();
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public List<CourseCard> getCourses() {
        return courses;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
