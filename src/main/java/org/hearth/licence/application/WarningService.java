package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearth.licence.model.Warnings;
import org.hearth.licence.store.PlannedQueries;
import org.hearth.licence.store.PlannedQueries.Ending;
import org.hearth.security.OpenTo;

/** Warns the holder's programme leads before a licence ends. Whether a session may be published never waits for it. */
@ApplicationScoped
@Transactional
public class WarningService {

    @Inject
    PlannedQueries planned;

    @Inject
    LicenceNotices notices;

    @Inject
    Clock clock;

    /** Warns once of each end and each number of days, over restarts and nodes; answers of how many licences. */
    @OpenTo("The clock: it shows nothing to anybody but those who keep the licence")
    public int warnDue() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shown.ZONE);
        int warned = 0;
        for (Ending each : planned.ending(today)) {
            Optional<Integer> due = due(each, today);
            if (due.isPresent() && planned.tell(each, due.get(), clock.instant())) {
                notices.ends(each);
                warned++;
            }
        }
        return warned;
    }

    private Optional<Integer> due(Ending ending, LocalDate today) {
        List<Integer> said = planned.warningDays(ending.partnership());
        return Warnings.due(
                (int) ChronoUnit.DAYS.between(today, ending.on()),
                said.isEmpty() ? Warnings.USUAL : said,
                planned.told(ending));
    }
}
