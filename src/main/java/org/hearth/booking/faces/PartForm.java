package org.hearth.booking.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.booking.Division;
import org.hearth.booking.Ladder;
import org.hearth.booking.PlacesView;

/** Places for a partner, a kind of partner, the agreement's partners or everybody, as the form holds them. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String to;
    private final String partner;
    private final String type;
    private final String name;
    private final Integer taken;
    private Integer places;
    private LocalDate agreementOn;
    private LocalDate everyoneOn;

    private PartForm(String to, String partner, String type, String name, Integer taken) {
        this.to = to;
        this.partner = partner;
        this.type = type;
        this.name = name;
        this.taken = taken;
    }

    /** Places nobody was offered yet. */
    static PartForm fresh(String to, String partner, String type) {
        return new PartForm(to, partner, type, null, null);
    }

    /** Places as they were divided before. */
    static PartForm of(PlacesView.Opened opened) {
        var form =
                new PartForm(opened.to(), opened.partner(), opened.partnerType(), opened.partnerName(), opened.taken());
        form.places = opened.places();
        form.show(opened.ladder());
        return form;
    }

    void show(Ladder ladder) {
        agreementOn = ladder.agreementOn();
        everyoneOn = ladder.everyoneOn();
    }

    boolean isOffered() {
        return places != null && places != 0;
    }

    Ladder ladder() {
        return new Ladder(agreementOn, everyoneOn);
    }

    Division.Part part() {
        return new Division.Part(partner, type, "PARTNERSHIP".equals(to), places, ladder());
    }

    public String getTo() {
        return to;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public Integer getTaken() {
        return taken;
    }

    /** Whether its unused places can open to all partners of the agreement later. */
    public boolean isBeforeAgreement() {
        return !"AGREEMENT".equals(to) && !"PARTNERSHIP".equals(to);
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDate getAgreementOn() {
        return agreementOn;
    }

    public void setAgreementOn(LocalDate agreementOn) {
        this.agreementOn = agreementOn;
    }

    public LocalDate getEveryoneOn() {
        return everyoneOn;
    }

    public void setEveryoneOn(LocalDate everyoneOn) {
        this.everyoneOn = everyoneOn;
    }
}
