package org.hearth.scheduling.faces;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.hearth.scheduling.NoShowChoice;
import org.hearth.scheduling.PlannedPlace;
import org.hearth.scheduling.SessionView;

/** Place, numbers and deadlines as the form holds them; times are on the clock in Europe/London. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalTime USUAL_CLOSING = LocalTime.of(17, 0);

    private String where;
    private String onlineLink;
    private Integer capacity;
    private Integer minimum;
    private LocalDate decisionOn;
    private LocalDate closesOn;
    private LocalTime closesTime;
    private String accessInfo;
    private String language;
    private String noShows;

    static PlaceForm of(SessionView session) {
        var form = new PlaceForm();
        form.where =
                session.site() == null ? null : session.site() + "/" + (session.room() == null ? "" : session.room());
        form.onlineLink = session.onlineLink();
        form.capacity = session.capacity();
        form.minimum = session.minimum();
        form.decisionOn = session.decisionOn();
        if (session.closesAt() != null) {
            ZonedDateTime closes = session.closesAt().atZone(ZONE);
            form.closesOn = closes.toLocalDate();
            form.closesTime = closes.toLocalTime();
        }
        form.accessInfo = session.accessInfo();
        form.language = session.language();
        form.noShows = session.noShows().name();
        return form;
    }

    PlannedPlace planned() {
        String[] parts = where == null ? new String[] {null, null} : (where + "/").split("/", 3);
        return new PlannedPlace(
                parts[0],
                parts[1],
                onlineLink,
                capacity,
                minimum,
                decisionOn,
                closesAt(),
                accessInfo,
                language,
                noShows == null ? null : NoShowChoice.valueOf(noShows));
    }

    private Instant closesAt() {
        LocalTime time = closesTime == null ? USUAL_CLOSING : closesTime;
        return closesOn == null ? null : closesOn.atTime(time).atZone(ZONE).toInstant();
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getMinimum() {
        return minimum;
    }

    public void setMinimum(Integer minimum) {
        this.minimum = minimum;
    }

    public LocalDate getDecisionOn() {
        return decisionOn;
    }

    public void setDecisionOn(LocalDate decisionOn) {
        this.decisionOn = decisionOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalTime getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(LocalTime closesTime) {
        this.closesTime = closesTime;
    }

    public String getAccessInfo() {
        return accessInfo;
    }

    public void setAccessInfo(String accessInfo) {
        this.accessInfo = accessInfo;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getNoShows() {
        return noShows;
    }

    public void setNoShows(String noShows) {
        this.noShows = noShows;
    }
}
