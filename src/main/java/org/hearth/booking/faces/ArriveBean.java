package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.booking.Arrival;
import org.hearth.booking.Mark;
import org.hearth.booking.RegisterChange;
import org.hearth.booking.application.CheckInService;
import org.hearth.booking.application.RegisterService;
import org.hearth.scheduling.SessionId;

/** Backs {@code /training/arrive}: what a trainer sees who scans the code of somebody's booking. */
@Named
@ViewScoped
public class ArriveBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CheckInService checkIns;

    @Inject
    RegisterService registers;

    private String code;
    private Arrival arrival;

    /** Reads the code; a refusal is shown on the page. */
    public void load() {
        arrival = checkIns.arriving(code);
    }

    public String here() {
        registers.save(
                new SessionId(arrival.sessionRef()),
                arrival.day(),
                RegisterChange.of(arrival.booking(), Mark.HERE, null),
                null);
        arrival = checkIns.arriving(code);
        return null;
    }

    public Arrival getArrival() {
        return arrival;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
