package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.booking.DoorView;
import org.hearth.booking.application.CheckInService;
import org.hearth.kernel.NotFound;
import org.hearth.scheduling.SessionId;

/** Backs {@code /training/door}: the screen at the door with a code that changes every minute. */
@Named
@RequestScoped
public class DoorBean {

    @Inject
    CheckInService checkIns;

    private String session;
    private String day = "1";
    private DoorView door;
    private QrCode code;

    /** Makes the code of this minute. */
    public void load() {
        if (!day.matches("[0-9]{1,3}")) {
            throw new NotFound("booking", "day");
        }
        door = checkIns.door(new SessionId(session), Integer.parseInt(day));
        code = QrCode.of(door.address());
    }

    public DoorView getDoor() {
        return door;
    }

    public QrCode getCode() {
        return code;
    }

    /** The digits with a gap in the middle, as people read them out. */
    public String getDigits() {
        return door.digits().substring(0, 3) + " " + door.digits().substring(3);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "1" : day;
    }
}
