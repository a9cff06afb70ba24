package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.booking.BookingRow;
import org.hearth.booking.Mark;
import org.hearth.booking.RegisterChange;
import org.hearth.booking.RegisterHeading;
import org.hearth.booking.RegisterView;
import org.hearth.booking.application.RegisterHeadingService;
import org.hearth.booking.application.RegisterService;
import org.hearth.partnership.PartnerCard;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Notices;

/** Backs {@code /training/roster}: the register of one day, taken with one tap per person. */
@Named
@ViewScoped
public class RosterBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RegisterService registers;

    @Inject
    RegisterHeadingService headings;

    @Inject
    Notices notices;

    private String session;
    private int day = 1;
    private RegisterView register;
    private RegisterHeading heading;
    private List<BookingRow> waiting = List.of();
    private List<PartnerCard> partners = List.of();
    private final Map<String, Integer> minutes = new HashMap<>();
    private WalkInForm walkIn = new WalkInForm();

    /** Finds the register of the day. */
    public void load() {
        SessionId id = new SessionId(session);
        register = registers.register(id, day);
        heading = headings.heading(id);
        waiting = registers.waiting(id);
        partners = registers.partners(id);
    }

    public String here(String booking) {
        return mark(booking, Mark.HERE, minutes.get(booking));
    }

    public String absent(String booking) {
        return mark(booking, Mark.ABSENT, minutes.get(booking));
    }

    public String late(String booking) {
        return mark(booking, Mark.LATE, minutes.get(booking));
    }

    public String leftEarly(String booking) {
        return mark(booking, Mark.LEFT_EARLY, minutes.get(booking));
    }

    public String undo(String booking) {
        return mark(booking, null, null);
    }

    public String addWalkIn() {
        return save(new RegisterChange(null, List.of(walkIn.asChange()), null, null), null);
    }

    public String removeWalkIn(String id) {
        var gone = new RegisterChange.WalkIn(id, null, null, null, null, null, null, null);
        return save(new RegisterChange(null, List.of(gone), null, null), null);
    }

    public String finish() {
        return save(new RegisterChange(null, null, true, false), "booking.notice.finished");
    }

    public String finishRestAbsent() {
        return save(new RegisterChange(null, null, true, true), "booking.notice.finished");
    }

    public String reopen() {
        return save(new RegisterChange(null, null, false, null), "booking.notice.reopened");
    }

    private String mark(String booking, Mark mark, Integer missed) {
        return save(RegisterChange.of(booking, mark, missed), null);
    }

    private String save(RegisterChange change, String notice) {
        registers.save(new SessionId(session), day, change, null);
        if (notice != null) {
            notices.afterRedirect(notice);
        }
        return "/training/roster?faces-redirect=true&session=" + register.sessionRef() + "&day=" + day;
    }

    /** Whether people may still be asked to book: its first day has not begun. Not where the address names no day. */
    public boolean isBookable() {
        return register != null && register.day() == 1 && !register.open() && !register.finished();
    }

    public RegisterHeading getHeading() {
        return heading;
    }

    public RegisterView getRegister() {
        return register;
    }

    public List<BookingRow> getWaiting() {
        return waiting;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public Map<String, Integer> getMinutes() {
        return minutes;
    }

    public WalkInForm getWalkIn() {
        return walkIn;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }
}
