package org.hearth.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.catalogue.CatalogueChanged;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.model.Shelf;
import org.hearth.catalogue.store.CatalogueQueries;
import org.hearth.kernel.PartnershipId;

/**
 * Remembers each partnership's courses for the search, for two seconds: reading them anew takes some milliseconds, and
 * a page of results must not. Forgets at once what changed on this server.
 */
@ApplicationScoped
public class Memory {

    private static final long FRESH_FOR_MS = 2000;

    private final Map<String, Kept> shelves = new ConcurrentHashMap<>();

    @Inject
    CatalogueQueries queries;

    @Inject
    Clock clock;

    /** The courses of a partnership, at most two seconds old. */
    public Shelf shelf(PartnershipId partnership) {
        Kept kept = shelves.get(partnership.value());
        if (kept != null && kept.until() > clock.instant().toEpochMilli()) {
            return kept.shelf();
        }
        return shelves.compute(partnership.value(), (id, now) -> renewed(partnership, now))
                .shelf();
    }

    /** Courses that are as they were keep their index, which takes longer to make than they take to read. */
    private Kept renewed(PartnershipId partnership, Kept before) {
        long now = clock.instant().toEpochMilli();
        if (before != null && before.until() > now) {
            return before;
        }
        List<CourseView> editions = queries.all(partnership);
        boolean same = before != null && before.editions().equals(editions);
        return new Kept(editions, same ? before.shelf() : new Shelf(editions), now + FRESH_FOR_MS);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged changed) {
        shelves.remove(changed.partnership().value());
    }

    private record Kept(List<CourseView> editions, Shelf shelf, long until) {}
}
