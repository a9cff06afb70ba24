package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearth.content.model.History;
import org.hearth.content.model.Reminders;
import org.hearth.content.store.DueQueries;
import org.hearth.content.store.DueQueries.Due;
import org.hearth.content.store.RuleRepository;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.security.OpenTo;

/** Reminds of reviews that are due or overdue, and of statements that end. Whether a session may be published never waits for it. */
@ApplicationScoped
@Transactional
public class DueService {

    /** Statements that ended longer ago are nobody's plan any more. */
    private static final int LONGEST_AGO = 60;

    @Inject
    DueQueries queries;

    @Inject
    RuleRepository rules;

    @Inject
    Shelf shelf;

    @Inject
    ContentNotices notices;

    @Inject
    Clock clock;

    /** Reminds once of each day and each number of days before it, over restarts and nodes; answers of how many. */
    @OpenTo("The clock: it shows nothing to anybody but those who answer for the content")
    public int remindDue() {
        LocalDate today = shelf.today();
        LocalDate until = today.plusDays(History.SOON);
        return remind(ContentNotices.REVIEW, queries.reviews(today, until), today)
                + remind(ContentNotices.READINESS, queries.statements(today.minusDays(LONGEST_AGO), until), today);
    }

    private int remind(String kind, List<Due> all, LocalDate today) {
        int reminded = 0;
        for (Due each : all) {
            int left = (int) ChronoUnit.DAYS.between(today, each.on());
            Optional<Integer> due = Reminders.due(left, queries.told(each));
            if (due.isPresent() && isLocal(each, today) && queries.tell(each, due.get(), clock.instant())) {
                notices.due(kind, each);
                reminded++;
            }
        }
        return reminded;
    }

    private boolean isLocal(Due due, LocalDate today) {
        Programme programme = shelf.programme(due.programme(), due.partnership());
        return shelf.rules(programme, due.partnership()).on(today).localContent();
    }
}
