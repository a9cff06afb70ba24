package org.hearth.content.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.content.WithdrawDraft;

/** That something is not to be used any more, as it was typed. */
public class WithdrawForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String reason;
    private boolean uncover;

    WithdrawDraft answer() {
        return new WithdrawDraft(reason, on, uncover);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isUncover() {
        return uncover;
    }

    public void setUncover(boolean uncover) {
        this.uncover = uncover;
    }
}
