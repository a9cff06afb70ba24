package org.hearth.partnership.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PartnerView;

/** What the fields about a partner hold while somebody fills them in. */
public class PartnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String type;
    private String sector;
    private String provision;
    private String status = "ACTIVE";
    private LocalDate contractFrom;
    private LocalDate contractTo;
    private LocalDate memberFrom;
    private LocalDate memberTo;
    private String bookingApproval = "NONE";
    private String contactEmail;
    private String phone;
    private String notes;

    static PartnerForm of(PartnerView kept) {
        var form = new PartnerForm();
        form.name = kept.name();
        form.type = kept.type();
        form.sector = kept.sector();
        form.provision = kept.provision();
        form.status = kept.status();
        form.contractFrom = kept.contractFrom();
        form.contractTo = kept.contractTo();
        form.memberFrom = kept.memberFrom();
        form.memberTo = kept.memberTo();
        form.bookingApproval = null; // it stays as it is: its own page says from when another one holds
        form.contactEmail = kept.contactEmail();
        form.phone = kept.phone();
        form.notes = kept.notes();
        return form;
    }

    PartnerDetails details() {
        return new PartnerDetails(
                name,
                type,
                sector,
                provision,
                status,
                contractFrom,
                contractTo,
                memberFrom,
                memberTo,
                bookingApproval,
                contactEmail,
                phone,
                notes);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getProvision() {
        return provision;
    }

    public void setProvision(String provision) {
        this.provision = provision;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractTo() {
        return contractTo;
    }

    public void setContractTo(LocalDate contractTo) {
        this.contractTo = contractTo;
    }

    public LocalDate getMemberFrom() {
        return memberFrom;
    }

    public void setMemberFrom(LocalDate memberFrom) {
        this.memberFrom = memberFrom;
    }

    public LocalDate getMemberTo() {
        return memberTo;
    }

    public void setMemberTo(LocalDate memberTo) {
        this.memberTo = memberTo;
    }

    public String getBookingApproval() {
        return bookingApproval;
    }

    public void setBookingApproval(String bookingApproval) {
        this.bookingApproval = bookingApproval;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
