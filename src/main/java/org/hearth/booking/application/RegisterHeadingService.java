package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.booking.RegisterHeading;
import org.hearth.booking.model.Allocation;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;

/** Says above a register and its printed sheet where the session is and who trains. */
@ApplicationScoped
@Transactional
public class RegisterHeadingService {

    @Inject
    RegisterService registers;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    /** The heading of a session's registers; not found for anybody who may not take them. */
    @OpenTo("The host partner's register takers and the session's trainers, which the register's own check decides")
    public RegisterHeading heading(SessionId session) {
        Allocation places = registers.taken(session);
        SessionCard card = sessions.card(places.sessionId(), places.partnershipId());
        Map<String, PersonCard> names = people.cards(card.trainers(), places.partnershipId());
        String trainers = card.trainers().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(PersonCard::name)
                .collect(Collectors.joining(", "));
        return new RegisterHeading(place(card), trainers);
    }

    private static String place(SessionCard card) {
        String place = Stream.of(card.siteName(), card.roomName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }
}
