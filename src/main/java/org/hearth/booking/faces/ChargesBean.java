package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.booking.ChargeStatus;
import org.hearth.booking.ChargeView;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;
import org.hearth.booking.application.ChargeService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Download;
import org.hearth.web.Notices;

/** Backs {@code /training/charges}: what home partners pay and hosts invoice or waive. */
@Named
@ViewScoped
public class ChargesBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    ChargeService charges;

    @Inject
    Notices notices;

    private String status;
    private int page = 1;
    private Page<ChargeView> list;
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    /** Finds the charges. */
    public void load() {
        list = charges.charges(status, new Paging(page - 1, SIZE));
    }

    /** Answers with the charges as a file. */
    public void export() throws IOException {
        Download.table("charges.csv", charges.sheet(status));
    }

    public String waive(ChargeView charge) {
        charges.waive(charge.id(), reasons.get(charge.id()), notes.get(charge.id()), charge.version());
        return done();
    }

    public String invoice(ChargeView charge) {
        charges.invoice(charge.id(), notes.get(charge.id()), charge.version());
        return done();
    }

    public String pay(ChargeView charge) {
        charges.pay(charge.id(), notes.get(charge.id()), charge.version());
        return done();
    }

    public String replaced(ChargeView charge) {
        charges.replaced(charge.id(), notes.get(charge.id()), charge.version());
        return done();
    }

    private String done() {
        notices.afterRedirect("booking.notice.charges");
        return "/training/charges?faces-redirect=true" + (status == null ? "" : "&status=" + status);
    }

    /** Whether something is still to be paid. */
    public boolean isOpen(ChargeView charge) {
        return charge.status() == ChargeStatus.RAISED || charge.status() == ChargeStatus.INVOICED;
    }

    /** Whether the invoice should have been sent by now. */
    public boolean isOverdue(ChargeView charge) {
        return charge.invoiceBy() != null && charges.isPast(charge.invoiceBy());
    }

    /** Pounds or credits as a number. */
    public BigDecimal amount(ChargeView charge) {
        return BigDecimal.valueOf(charge.amount(), charge.measure() == Fee.Measure.PENCE ? 2 : 0);
    }

    public List<String> getStates() {
        return Arrays.stream(ChargeStatus.values()).map(Enum::name).toList();
    }

    public List<String> getAllReasons() {
        return Arrays.stream(ExemptReason.values()).map(Enum::name).toList();
    }

    public Page<ChargeView> getList() {
        return list;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
