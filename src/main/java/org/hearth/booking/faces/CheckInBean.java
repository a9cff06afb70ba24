package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.booking.CheckIn;
import org.hearth.booking.application.CheckInService;

/** Backs {@code /c}: what a code at the door opens. Opening it changes nothing; the button does. */
@Named
@ViewScoped
public class CheckInBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CheckInService checkIns;

    private String code;
    private CheckIn opened;

    /** Reads the code; a refusal is shown on the page. */
    public void load() {
        opened = checkIns.open(code);
    }

    public String here() {
        checkIns.mark(code);
        return "/c?faces-redirect=true&t=" + code;
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
}
