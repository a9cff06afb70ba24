package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.Sessions;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.scheduling.store.SessionRepository;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/** Answers other rooms about sessions. */
@ApplicationScoped
@Transactional
public class SessionsService implements Sessions {

    @Inject
    SessionQueries queries;

    @Inject
    SessionRepository sessions;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Override
    @OpenTo("Other rooms within their own use case; what is published is known to the whole partnership")
    public SessionCard card(SessionId session, PartnershipId partnership) {
        SessionCard found = queries.cards(List.of(session.value()), partnership).get(session.value());
        if (found == null || found.status() == SessionStatus.DRAFT) {
            throw new NotFound("scheduling", session.value());
        }
        return found;
    }

    @Override
    @OpenTo("Other rooms, for sessions they already have the right to name")
    public Map<String, SessionCard> cards(Collection<String> ids, PartnershipId partnership) {
        return queries.cards(ids, partnership);
    }

    @Override
    @OpenTo("Other rooms, to decide what a trainer may do")
    public boolean trains(PersonId person, SessionId session) {
        return queries.trains(person, session.value());
    }

    @Override
    @OpenTo("The booking room, in the transaction that gives or frees a place")
    public void freePlaces(SessionId session, int free) {
        sessions.freePlaces(session.value(), free);
    }

    @Override
    @OpenTo("The booking room, in the transaction that gives a place")
    public void placeTaken(SessionId session) {
        sessions.placeTaken(session.value());
    }

    @Override
    @OpenTo("The booking room, in the transaction that finishes the last register")
    public void completed(SessionId session) {
        Session found = sessions.find(session.value()).orElseThrow(() -> new NotFound("scheduling", session.value()));
        PersonId by = viewer.isSignedIn() ? viewer.person() : null;
        found.complete(by, clock.instant()).ifPresent(sessions::add);
    }
}
