package org.hearth.licence.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.licence.EndDraft;

/** The last day of a licence or of a cover, as it was typed. */
public class EndForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String reason;
    private boolean uncover;

    EndDraft answer() {
        return new EndDraft(on, reason, uncover);
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
