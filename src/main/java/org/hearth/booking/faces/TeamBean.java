package org.hearth.booking.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final String NOT_BOOKED = "NOT_BOOKED";

    @Inject
    OfferService offers;

    @Inject
    TeamBookingService team;

    private String session;
    private String words;
    private SessionCard card;
    private List<PersonCard> people = List.of();
    private int kept;
    private boolean none;
    private boolean more;
    private List<String> chosen = new ArrayList<>();
    private List<TeamResult> results = List.of();
    private TeamWaits waits = TeamWaits.AS_PLACES_COME;

    /** Finds the session and the people to choose from. */
    public void load() {
        card = offers.session(new SessionId(session));
        look(List.of());
    }

    /** Looks for more people, and keeps those who are ticked. */
    public String find() {
        List<PersonCard> ticked =
                people.stream().filter(each -> chosen.contains(each.id())).toList();
        look(ticked);
        return null;
    }

    private void look(List<PersonCard> ticked) {
        Page<PersonCard> found = offers.people(words == null ? "" : words, new Paging(0, SHOWN));
        people = Stream.concat(ticked.stream(), found.items().stream().filter(each -> !isIn(ticked, each)))
                .toList();
        kept = ticked.size();
        none = found.items().isEmpty();
        more = found.total() > SHOWN;
    }

    private static boolean isIn(List<PersonCard> some, PersonCard who) {
        return some.stream().anyMatch(each -> each.id().equals(who.id()));
    }

    /** Books those who were chosen and shows what became of each. */
    public String book() {
        String key = Form.submittedKey(FacesContext.getCurrentInstance());
        results = team.book(new BookTeam(new SessionId(session), chosen, waits, key));
        return null;
    }

    /** How many have a place, wait for approval, wait for a place, and have no booking: in this order, without those of nobody. */
    public Map<String, Long> getCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String each : List.of("CONFIRMED", "REQUESTED", "OFFERED", "WAITING", NOT_BOOKED)) {
            long people = results.stream()
                    .filter(one -> each.equals(one.made() ? one.status().name() : NOT_BOOKED))
                    .count();
            if (people > 0) {
                counts.put(each, people);
            }
        }
        return counts;
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
        return people;
    }

    /** How many of those shown were ticked before the last search. */
    public int getKept() {
        return kept;
    }

    /** Whether the last search found nobody. */
    public boolean isNone() {
        return none;
    }

    /** Whether it found more than are shown. */
    public boolean isMore() {
        return more;
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
