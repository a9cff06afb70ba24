package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.booking.RegisterHeading;
import org.hearth.booking.RegisterView;
import org.hearth.booking.application.CheckInService;
import org.hearth.booking.application.RegisterHeadingService;
import org.hearth.booking.application.RegisterService;
import org.hearth.kernel.NotFound;
import org.hearth.scheduling.SessionId;

/** Backs {@code /training/sheet} and {@code /training/door}: the register on paper, and the code to scan. */
@Named
@RequestScoped
public class SheetBean {

    private static final int BLANK_ROWS = 5;

    @Inject
    RegisterService registers;

    @Inject
    RegisterHeadingService headings;

    @Inject
    CheckInService checkIns;

    private String session;
    private String day = "1";
    private RegisterView register;
    private RegisterHeading heading;
    private String address;
    private QrCode code;

    /** Finds the register of the day and makes its code. */
    public void load() {
        SessionId id = new SessionId(session);
        if (!day.matches("[0-9]{1,3}")) {
            throw new NotFound("booking", "day");
        }
        int number = Integer.parseInt(day);
        register = registers.register(id, number);
        heading = headings.heading(id);
        address = checkIns.address(id, number);
        code = QrCode.of(address);
    }

    public RegisterHeading getHeading() {
        return heading;
    }

    public RegisterView getRegister() {
        return register;
    }

    /** Numbers of the empty rows for people who walk in. */
    public List<Integer> getBlanks() {
        int booked = register.items().size();
        return IntStream.rangeClosed(booked + 1, booked + BLANK_ROWS).boxed().toList();
    }

    public QrCode getCode() {
        return code;
    }

    public String getAddress() {
        return address;
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
