package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.TrainerDiary;
import org.hearth.scheduling.store.LoadQueries;
import org.hearth.security.OpenTo;

/** Answers other rooms about the diaries of trainers. */
@ApplicationScoped
@Transactional
public class DiaryService implements TrainerDiary {

    private static final String WITHIN =
            "Other rooms within their own use case; trainers of published sessions are known to all";
    private static final String NO_SESSION = "";

    @Inject
    LoadQueries queries;

    @Override
    @OpenTo(WITHIN)
    public Map<String, List<DayCard>> taken(
            Collection<String> people, LocalDate from, LocalDate to, PartnershipId partnership) {
        return queries.taken(people, from, to, partnership);
    }

    @Override
    @OpenTo(WITHIN)
    public Map<String, List<LocalDate>> deliveries(
            Collection<String> people, String programme, PartnershipId partnership) {
        return queries.deliveries(people, programme, NO_SESSION, partnership);
    }
}
