package org.hearth.exchange.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.exchange.InKindDraft;

/** The fields in which somebody says what their partner got in kind. */
public class InKindForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String to;
    private String kind;
    private BigDecimal quantity;
    private LocalDate on;
    private String session;
    private String note;

    /** What was answered, for the partner where none was chosen. */
    InKindDraft answer(String own) {
        return new InKindDraft(from, to == null ? own : to, kind, quantity, on, session, note);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
