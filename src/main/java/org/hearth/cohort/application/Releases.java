package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearth.audit.AuditLog;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.NominationDraft;
import org.hearth.cohort.model.Release;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.StepTaken.Particulars;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Says who released somebody: the line manager on record, or somebody else of the same partner. Part of its callers' transactions. */
@ApplicationScoped
class Releases {

    private static final PersonId NOBODY = new PersonId("-");

    @Inject
    People people;

    @Inject
    Advance advance;

    @Inject
    PathNews news;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /** By whom somebody is released; refused by field as {@code cohort.release-*}. */
    Release of(PersonId who, EngagementCard work, NominationDraft draft) {
        return Release.of(
                who, recorded(work).orElse(null), named(work, draft.manager()), draft.reason(), new Answers());
    }

    /** The line manager on record, while they work for the partnership. */
    private Optional<PersonId> recorded(EngagementCard work) {
        return Optional.ofNullable(work.manager()).map(PersonId::new).filter(each -> !people.engagements(
                        each, Scope.all(viewer.partnership()), advance.today())
                .isEmpty());
    }

    private PersonId named(EngagementCard work, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var partner = new Scope(viewer.partnership(), false, Set.of(work.partner()), Set.of(), false, NOBODY);
        LocalDate today = advance.today();
        return people.called(typed, partner)
                .map(PersonCard::id)
                .map(PersonId::new)
                .filter(each -> !people.engagements(each, partner, today).isEmpty())
                .orElseThrow(() -> new BadInput("manager", CohortRefusal.RELEASE_UNKNOWN));
    }

    /** What the step of it rests on. */
    static Ground ground(Release release, NominationDraft draft) {
        return new Ground(
                draft.signedOn(),
                Words.say("release.evidence", draft.sessions()),
                null,
                release.by().value(),
                Particulars.because(release.reason()));
    }

    /** Tells everybody concerned, and writes down when it was not the manager on record. */
    void told(TrainerPath path, EngagementCard work, Release release) {
        news.nominated(path, release, recorded(work).orElse(null));
        if (release.byAnother()) {
            audit.recordFor(
                    path.person(),
                    "trainer-path.released-by-another",
                    "trainer-path",
                    path.id(),
                    path.partner(),
                    "Not the line manager on record; why stands in the step");
        }
    }
}
