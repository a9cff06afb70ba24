package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.cohort.Standing;
import org.hearth.cohort.model.TrainerPath;

/** Writes down that an accreditation has run out, and tells those it is theirs to know. Part of its callers' transactions. */
@ApplicationScoped
class Lapses {

    @Inject
    Advance advance;

    @Inject
    PathNews news;

    /**
     * Where something has run out by today, the trainer is taken off what is not confirmed, whoever plans their sessions is told,
     * and so are they and their partner's lead. What was delivered or refreshed meanwhile is looked at first.
     */
    void settle(TrainerPath path) {
        advance.settle(path);
        if (path.on(advance.today()) == Standing.LAPSED && path.accreditation() != null) {
            advance.lapse(path, path.lapsesOn());
            news.tell(path, CohortLetters.LAPSED);
        }
    }
}
