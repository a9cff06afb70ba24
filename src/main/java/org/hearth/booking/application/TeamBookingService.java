package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearth.booking.BookPlace;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingView;
import org.hearth.booking.TeamResult;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.web.Texts;

/**
 * Books several people on one session. Each booking is an act of its own, so that one that is refused undoes no other;
 * whoever comes first in the list is booked first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TeamBookingService {

    private static final int MOST_PEOPLE = 100;

    @Inject
    BookingService bookings;

    @Inject
    People people;

    /**
     * Books each of them, and says of each what became of it. Refuses an empty list as {@code booking.team-empty} and more
     * than a hundred as {@code booking.too-many}; what a booking refuses is said of the person alone.
     *
     * @param formKey the key of the page's form, so that a button pressed twice books once
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public List<TeamResult> book(SessionId session, List<String> team, String formKey) {
        if (team == null || team.isEmpty()) {
            throw new BadInput("team", BookingRefusal.TEAM_EMPTY);
        }
        if (team.size() > MOST_PEOPLE) {
            throw new BadInput("team", BookingRefusal.TOO_MANY, MOST_PEOPLE);
        }
        List<TeamResult> results = new ArrayList<>();
        for (String person : new LinkedHashSet<>(team)) {
            results.add(one(session, new PersonId(person), formKey));
        }
        return results;
    }

    private TeamResult one(SessionId session, PersonId person, String formKey) {
        try {
            BookingView made = bookings.book(new BookPlace(session, person, null, null, formKey));
            return new TeamResult(person.value(), name(person), made.id(), made.status(), made.position(), null);
        } catch (DomainException refused) {
            String reason = Texts.of(refused);
            return new TeamResult(person.value(), name(person), null, null, null, reason);
        }
    }

    private String name(PersonId person) {
        return people.contact(person).map(Contact::name).orElse("");
    }
}
