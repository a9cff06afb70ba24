package org.hearth.booking.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearth.booking.BookTeam;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.TeamResult;
import org.hearth.booking.TeamWaits;
import org.hearth.booking.application.OfferService;
import org.hearth.booking.application.TeamBookingService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.web.Form;

/** Backs {@code /training/book-team}: several people at once, and what became of each. */
@Named
@ViewScoped
public class TeamBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    OfferService offers;

    @Inject
    TeamBookingService team;

    private String session;
    private String words;
    private SessionCard card;
    private Page<PersonCard> found;
    private List<String> chosen = new ArrayList<>();
    private List<TeamResult> results = List.of();
    private TeamWaits waits = TeamWaits.AS_PLACES_COME;

    /** Finds the session and the people to choose from. */
    public void load() {
        card = offers.session(new SessionId(session));
        found = offers.people(words == null ? "" : words, new Paging(0, SHOWN));
    }

    /** Books those who were chosen and shows what became of each. */
    public String book() {
        String key = Form.submittedKey(FacesContext.getCurrentInstance());
        results = team.book(new BookTeam(new SessionId(session), chosen, waits, key));
        return null;
    }

    /** How many have a booking now. */
    public int getMade() {
        return (int) results.stream().filter(TeamResult::made).count();
    }

    /** Whether they wait together until there is a place for each of them. */
    public boolean isWaitingTogether() {
        return waits == TeamWaits.TOGETHER
                && results.stream()
                                .filter(each -> each.status() == BookingStatus.WAITING)
                                .count()
                        > 1;
    }

    public TeamWaits getWaits() {
        return waits;
    }

    public void setWaits(TeamWaits waits) {
        this.waits = waits;
    }

    public SessionCard getCard() {
        return card;
    }

    public List<PersonCard> getPeople() {
        return found.items();
    }

    public boolean isMore() {
        return found.total() > SHOWN;
    }

    public List<TeamResult> getResults() {
        return results;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
