package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.learning.Certificates;
import org.hearth.learning.model.Completion;
import org.hearth.learning.store.AwardRepository;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;

/** Gives certificates that were earned by what came after the course, in the transaction that keeps it. */
@ApplicationScoped
@Transactional
public class Reconsidering implements Certificates {

    @Inject
    AwardRepository awards;

    @Inject
    SettlingService settling;

    @Override
    @OpenTo("The room of practice embedding, within a use case that found the people within its reach")
    public void reconsider(Collection<String> people, String courseRef, PartnershipId partnership) {
        if (people.isEmpty()) {
            return;
        }
        Map<String, List<String>> bookings = new LinkedHashMap<>();
        for (Completion each : awards.completionsOf(people, courseRef, partnership)) {
            awards.hold(each);
            bookings.computeIfAbsent(each.session(), none -> new ArrayList<>()).add(each.booking());
        }
        bookings.forEach((session, those) -> settling.award(new SessionId(session), partnership, those));
    }
}
