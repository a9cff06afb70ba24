package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.OwnPlace;
import org.hearth.scheduling.SessionCancelled;
import org.hearth.scheduling.SessionChanged;
import org.hearth.scheduling.SessionPublished;
import org.hearth.scheduling.model.SearchDates;
import org.hearth.scheduling.store.SearchQueries;

/**
 * Remembers each partnership's dates for the search, for two seconds. Which dates there are, their order and counts may
 * be that old; what a page says about each date is read with the page. Forgets at once what changed on this server.
 */
@ApplicationScoped
public class SearchMemory {

    private static final long FRESH_FOR_MS = 2000;
    private static final long LAST_RESORT_MS = 10_000;

    private final Map<String, Kept> dates = new ConcurrentHashMap<>();

    @Inject
    SearchQueries queries;

    @Inject
    OwnPlace places;

    @Inject
    Clock clock;

    /** One caller reads anew; the others go on with what they have unless it is much too old. */
    public SearchDates dates(PartnershipId partnership) {
        long now = clock.instant().toEpochMilli();
        Kept kept = dates.get(partnership.value());
        if (kept != null && now - kept.at() < FRESH_FOR_MS) {
            return kept.dates();
        }
        boolean usable = kept != null && now - kept.at() < LAST_RESORT_MS;
        if (usable && !kept.renewing().compareAndSet(false, true)) {
            return kept.dates();
        }
        SearchDates fresh = queries.dates(partnership, clock.instant(), places.bookableFrom(partnership));
        dates.put(partnership.value(), new Kept(fresh, now, new AtomicBoolean()));
        return fresh;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionPublished published) {
        dates.remove(published.partnership().value());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionChanged changed) {
        dates.clear();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionCancelled cancelled) {
        dates.clear();
    }

    private record Kept(SearchDates dates, long at, AtomicBoolean renewing) {}
}
