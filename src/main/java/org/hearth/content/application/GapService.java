package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hearth.content.store.ContentRepository;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.LocalContent;
import org.hearth.security.OpenTo;

/** Tells those who plan sessions what is missing of a programme's content and the area's readiness. */
@ApplicationScoped
@Transactional
public class GapService implements LocalContent {

    @Inject
    Shelf shelf;

    @Inject
    ContentRepository content;

    @Override
    @OpenTo("Scheduling, for a session its caller may plan; how content stands is the partnership's to see")
    public List<Gap> gaps(String programme, PartnershipId partnership, Collection<LocalDate> days) {
        Programme found = shelf.programme(programme, partnership);
        if (days.stream()
                .noneMatch(day -> shelf.rules(found, partnership).on(day).localContent())) {
            return List.of();
        }
        content.share(programme, partnership);
        return shelf.kept(found, partnership).gaps(days, shelf.today());
    }
}
