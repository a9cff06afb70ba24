package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.hearth.learning.HomeView;
import org.hearth.learning.NeedView;
import org.hearth.learning.application.HomeService;

/** Backs {@code /home}: what needs the reader today. */
@Named
@RequestScoped
public class HomeBean {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int SHOWN = 5;

    @Inject
    HomeService service;

    @Inject
    Clock clock;

    private HomeView home;

    public void load() {
        home = service.home();
    }

    public HomeView getHome() {
        return home;
    }

    /** The key of the greeting for this time of day. */
    public String getGreeting() {
        int hour = LocalTime.ofInstant(clock.instant(), ZONE).getHour();
        return hour < NOON ? "home.morning" : hour < EVENING ? "home.afternoon" : "home.evening";
    }

    /** How many of the people within reach hold an award in date, in whole per cent. */
    public int getTrainedShare() {
        HomeView.Lead lead = home.lead();
        return lead == null || lead.people() == 0 ? 0 : Math.round(lead.trained() * 100f / lead.people());
    }

    public boolean isSomethingNeeded() {
        return !home.needs().isEmpty();
    }

    /** What is shown at once; the rest is behind a fold. */
    public List<NeedView> getFirstNeeds() {
        return home.needs().subList(0, shown());
    }

    /** What is behind the fold. */
    public List<NeedView> getOtherNeeds() {
        return home.needs().subList(shown(), home.needs().size());
    }

    /** One more than usual costs less than a fold with a single thing in it. */
    private int shown() {
        int all = home.needs().size();
        return all <= SHOWN + 1 ? all : SHOWN;
    }

    public boolean isTeachingSomething() {
        return !home.teaching().isEmpty();
    }

    public boolean isPractitioner() {
        return !home.teaches() && !home.admin() && home.lead() == null;
    }
}
