package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.booking.CheckIn;
import org.hearth.booking.application.CheckInService;

/** Backs {@code /c}: what a code at the door opens, scanned or typed. Opening it changes nothing; the button does. */
@Named
@ViewScoped
public class CheckInBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CheckInService checkIns;

    private String code;
    private String digits;
    private CheckIn opened;

    /** Reads the code, or the typed digits; a refusal is shown on the page. */
    public void load() {
        if (code != null) {
            opened = checkIns.open(code);
        } else if (digits != null && !digits.isBlank()) {
            opened = checkIns.openTyped(digits);
        }
    }

    public String here() {
        opened = checkIns.mark(opened.pass());
        return null;
    }

    public CheckIn getOpened() {
        return opened;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
