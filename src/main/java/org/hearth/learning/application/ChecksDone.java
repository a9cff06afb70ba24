package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.booking.KnowledgeChecks;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnershipId;
import org.hearth.learning.Outcome;
import org.hearth.learning.model.Completion;
import org.hearth.learning.model.ConditionMet;
import org.hearth.learning.store.AwardRepository;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;

/** Says whose knowledge check is missing, by what hosts noted. */
@ApplicationScoped
@Transactional
public class ChecksDone implements KnowledgeChecks {

    @Inject
    AwardRepository awards;

    @Inject
    Courses courses;

    @Override
    @OpenTo("The booking room, for a session it has found")
    public Set<String> undone(SessionId session, PartnershipId partnership) {
        List<Completion> there = awards.completions(session.value(), partnership).stream()
                .filter(each -> each.outcome() != Outcome.NONE)
                .toList();
        if (there.isEmpty()
                || !courses.card(new CourseId(there.get(0).course()), partnership)
                        .conditions()
                        .contains(Condition.KNOWLEDGE_CHECK)) {
            return Set.of();
        }
        Set<String> done = awards.conditionsMet(session.value(), partnership).stream()
                .filter(each -> each.condition() == Condition.KNOWLEDGE_CHECK)
                .map(ConditionMet::booking)
                .collect(Collectors.toSet());
        return there.stream()
                .map(Completion::booking)
                .filter(booking -> !done.contains(booking))
                .collect(Collectors.toSet());
    }
}
