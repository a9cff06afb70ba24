package org.hearth.licence.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.licence.LicenceDraft;
import org.hearth.licence.LicenceView;

/** What is typed about a licence, as it was typed. */
public class LicenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String programme;
    private String holder;
    private String reference;
    private Integer units;
    private String unitsName;
    private Integer unitsSpent;
    private LocalDate from;
    private LocalDate to;
    private BigDecimal cost;
    private String strand;
    private String note;
    private boolean uncover;

    /** The form as a licence fills it. */
    static LicenceForm of(LicenceView licence) {
        LicenceForm form = new LicenceForm();
        form.reference = licence.reference();
        form.units = licence.units();
        form.unitsName = licence.unitsName();
        form.unitsSpent = licence.unitsSpent();
        form.from = licence.from();
        form.to = licence.to();
        form.cost = licence.cost();
        form.strand = licence.strand();
        form.note = licence.note();
        return form;
    }

    LicenceDraft answer() {
        return new LicenceDraft(
                programme, holder, reference, units, unitsName, unitsSpent, from, to, cost, strand, note, uncover);
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public String getUnitsName() {
        return unitsName;
    }

    public void setUnitsName(String unitsName) {
        this.unitsName = unitsName;
    }

    public Integer getUnitsSpent() {
        return unitsSpent;
    }

    public void setUnitsSpent(Integer unitsSpent) {
        this.unitsSpent = unitsSpent;
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

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isUncover() {
        return uncover;
    }

    public void setUncover(boolean uncover) {
        this.uncover = uncover;
    }
}
