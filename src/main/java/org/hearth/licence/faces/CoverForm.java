package org.hearth.licence.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.licence.CoverDraft;

/** A partner to be covered, as it was typed. */
public class CoverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String partner;
    private LocalDate from;
    private LocalDate to;

    CoverDraft answer() {
        return new CoverDraft(partner, from, to);
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
}
