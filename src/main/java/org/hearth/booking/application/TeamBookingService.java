package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hearth.booking.BookPlace;
import org.hearth.booking.BookTeam;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingView;
import org.hearth.booking.HouseRule;
import org.hearth.booking.TeamResult;
import org.hearth.booking.TeamWaits;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;
import org.hearth.web.Texts;

/**
 * Books several people on one session. Each booking is an act of its own, so that one that is refused undoes no other;
 * whoever comes first in the list is booked first. People who want places together are booked in one act.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TeamBookingService {

    private static final int MOST_PEOPLE = 100;
    private static final int LONGEST_ID = 36;

    /** What a booking answers where there is no such session for the one who asks. */
    private static final String NO_SESSION = "booking.not-found";

    @Inject
    BookingService bookings;

    @Inject
    GroupBookingService groups;

    @Inject
    HouseRules houseRules;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    /**
     * Books each of them, and says of each what became of it. Who wants places together is booked together with all who can
     * be booked at all. Refuses an empty list as {@code booking.team-empty} and more than a hundred as {@code
     * booking.too-many}, and more than one as {@code booking.one-at-a-time} where the policy has it so; a session nobody can see is not found. What else a booking refuses is said of the person alone.
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public List<TeamResult> book(BookTeam team) {
        if (team.people().isEmpty()) {
            throw new BadInput("team", BookingRefusal.TEAM_EMPTY);
        }
        if (team.people().size() > MOST_PEOPLE) {
            throw new BadInput("team", BookingRefusal.TOO_MANY, MOST_PEOPLE);
        }
        Answers answers = new Answers();
        team.people().forEach(each -> answers.text("team", each, LONGEST_ID));
        answers.done();
        List<String> people = team.people().stream().distinct().toList();
        if (people.size() > 1 && houseRules.ask(HouseRule.ONE_AT_A_TIME, viewer.partnership())) {
            throw new BadInput("team", BookingRefusal.ONE_AT_A_TIME);
        }
        return team.waits() == TeamWaits.TOGETHER ? together(team, people) : each(team, people);
    }

    private List<TeamResult> each(BookTeam team, List<String> people) {
        List<TeamResult> results = new ArrayList<>();
        for (String person : people) {
            results.add(one(team.session(), new PersonId(person), team.formKey()));
        }
        return results;
    }

    private TeamResult one(SessionId session, PersonId person, String formKey) {
        try {
            return made(bookings.book(new BookPlace(session, person, null, null, formKey)));
        } catch (DomainException refused) {
            return refused(person, refused);
        }
    }

    /** Whoever cannot be booked for a reason of their own is left out first; one who is left alone is booked like anybody. */
    private List<TeamResult> together(BookTeam team, List<String> people) {
        List<TeamResult> results = new ArrayList<>();
        List<String> able = new ArrayList<>();
        for (String person : people) {
            try {
                groups.check(team, new PersonId(person));
                able.add(person);
            } catch (DomainException refused) {
                results.add(refused(new PersonId(person), refused));
            }
        }
        if (able.size() < 2) {
            results.addAll(each(team, able));
            return results;
        }
        try {
            groups.book(new BookTeam(team.session(), able, team.waits(), team.formKey()))
                    .forEach(each -> results.add(made(each)));
        } catch (DomainException refused) {
            able.forEach(person -> results.add(refused(new PersonId(person), refused)));
        }
        return results;
    }

    private TeamResult made(BookingView made) {
        String name = name(new PersonId(made.person()));
        return new TeamResult(made.person(), name, made.id(), made.status(), made.position(), null, null);
    }

    private TeamResult refused(PersonId person, DomainException refused) {
        if (refused.code().equals(NO_SESSION)) {
            throw refused;
        }
        String name = refused instanceof NotFound ? "" : name(person); // who is out of reach has no name
        return new TeamResult(person.value(), name, null, null, null, refused.code(), Texts.of(refused));
    }

    private String name(PersonId person) {
        return people.contact(person).map(Contact::name).orElse("");
    }
}
