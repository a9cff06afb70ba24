package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.WaiverView;
import org.hearth.scheduling.application.PublishingService;
import org.hearth.scheduling.application.ReadingService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/session}: one session as everybody sees it, with the host's tools for those who may. */
@Named
@RequestScoped
public class SessionBean {

    private static final int MOST_OTHERS = 5;

    @Inject
    ReadingService reading;

    @Inject
    PublishingService publishing;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private String ref;
    private SessionView session;
    private Instant closes;
    private List<SessionRow> others = List.of();
    private OptionalInt ownFree = OptionalInt.empty();
    private String booking;
    private LocalDate unled;
    private List<BreachView> breaches = List.of();
    private List<WaiverView> waivers = List.of();

    public void load() {
        session = reading.view(ref);
        closes = reading.closes(session);
        if (session.status() == SessionStatus.CANCELLED || session.freePlaces() == 0) {
            others = reading.upcoming(session.course(), new Paging(0, MOST_OTHERS + 1)).items().stream()
                    .filter(each -> !each.id().equals(session.id()))
                    .limit(MOST_OTHERS)
                    .toList();
        }
        if (isOpen()) {
            ownFree = reading.freeForOwn(session.id());
        }
        unled = isLive() && session.mayChange() ? reading.unled(session.id()).orElse(null) : null;
        booking = isDraft() ? null : reading.ownBooking(session.id()).orElse(null);
        if (isDraft() && (session.mayChange() || viewer.may(Permission.WAIVE_FIDELITY))) {
            breaches = publishing.check(session.id()).stream()
                    .filter(each -> !each.warning())
                    .toList();
        } else {
            waivers = reading.waivers(session.id());
        }
    }

    /** When booking ends, or ended. */
    public Instant getCloses() {
        return closes;
    }

    /** Whether one may still book or join the waiting list. */
    public boolean isOpen() {
        boolean published = session.status() == SessionStatus.PUBLISHED;
        return published && closes != null && clock.instant().isBefore(closes);
    }

    /** Whether it is known how many of the free places the viewer's partner may take. */
    public boolean isOwnKnown() {
        return ownFree.isPresent();
    }

    /** How many of the free places the viewer's partner may take. */
    public int getOwnFree() {
        return ownFree.orElse(0);
    }

    /** The viewer's partner. */
    public String getOwnPartner() {
        return viewer.known().homePartnerName();
    }

    public boolean isDraft() {
        return session.status() == SessionStatus.DRAFT;
    }

    public boolean isCancelled() {
        return session.status() == SessionStatus.CANCELLED;
    }

    /** Whether the viewer may still change it. */
    public boolean isChangeable() {
        return session.mayChange() && (isDraft() || isLive());
    }

    public boolean isLive() {
        return session.status() == SessionStatus.PUBLISHED || session.status() == SessionStatus.RUNNING;
    }

    /** Whether the sheets of the session are the viewer's to keep. */
    public boolean isRegister() {
        boolean held = isLive() || session.status() == SessionStatus.COMPLETED;
        return held && (session.mine() || session.mayChange());
    }

    /** Whether its first day has begun, so that there may be something to record afterwards. */
    public boolean isBegun() {
        return !session.days().isEmpty()
                && !clock.instant().isBefore(session.days().get(0).startsAt());
    }

    /** Whether there is anything to say about places, or anything to do. */
    public boolean isPanel() {
        return isLive() || isChangeable() || isRegister() || booking != null;
    }

    /** A map of where it is; null without a site. */
    public String getMap() {
        return session.siteAddress() == null || session.siteAddress().isBlank()
                ? null
                : "https://www.openstreetmap.org/search?query="
                        + URLEncoder.encode(session.siteAddress(), StandardCharsets.UTF_8);
    }

    public SessionView getSession() {
        return session;
    }

    public List<SessionRow> getOthers() {
        return others;
    }

    /** The first day without an accredited lead, for those who plan it; null while each has one. */
    public LocalDate getUnled() {
        return unled;
    }

    /** Whether those who plan it must know that too few people have booked. */
    public boolean isLacking() {
        boolean waits = session.status() == SessionStatus.PUBLISHED && session.decisionOn() != null;
        return waits && isChangeable() && session.lacksPeople();
    }

    /** Whether it is still open whether it goes ahead: people see how many it takes. */
    public boolean isMinimumAhead() {
        return session.minimum() > 0
                && session.decisionOn() != null
                && !session.decisionOn().isBefore(reading.today());
    }

    /** Whether it is time to decide. */
    public boolean isDecisionDue() {
        return !session.decisionOn().isAfter(reading.today());
    }

    /** The viewer's own confirmed booking; null without one. */
    public String getBooking() {
        return booking;
    }

    public List<WaiverView> getWaivers() {
        return waivers;
    }

    public List<BreachView> getBreaches() {
        return breaches;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
