package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Stale;
import org.hearth.learning.AwardReplaced;
import org.hearth.learning.AwardTakenBack;
import org.hearth.learning.model.Award;
import org.hearth.learning.store.AwardRepository;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Takes awards back and replaces them. Both need a reason, leave a line in the audit and tell the holder. */
@ApplicationScoped
@Transactional
public class AwardService {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_NAME = 210;

    @Inject
    AwardRepository awards;

    @Inject
    People people;

    @Inject
    Numbers numbers;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Event<AwardTakenBack> takenBack;

    @Inject
    Event<AwardReplaced> replaced;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Takes an award back. Refuses one that has ended as {@code learning.award-ended}. */
    @Requires(Permission.MANAGE_AWARDS)
    public void revoke(String id, String typedReason, Integer seen) {
        Award award = within(id, seen);
        var answers = new Answers();
        String reason = answers.text("reason", typedReason, LONGEST_REASON);
        answers.done();
        award.revoke(today(), reason);
        audit.recordFor(award.person(), "award.revoked", "award", award.id(), award.partner(), null);
        takenBack.fire(new AwardTakenBack(award.id(), award.partnership(), award.course()));
        tell(award, LearningLetters.REVOKED);
    }

    /** Replaces an award by one with the holder's name corrected; answers the new number. */
    @Requires(Permission.MANAGE_AWARDS)
    public String replace(String id, String typedName, String typedReason, Integer seen) {
        Award award = within(id, seen);
        var answers = new Answers();
        String name = answers.text("name", typedName, LONGEST_NAME);
        String reason = answers.text("reason", typedReason, LONGEST_REASON);
        answers.done();
        Award next = award.replace(numbers.fresh(award.partnership()), name, today(), reason);
        awards.settleChanges();
        awards.add(next);
        audit.recordFor(award.person(), "award.replaced", "award", award.id(), award.partner(), null);
        replaced.fire(new AwardReplaced(award.id(), next.id(), award.partnership(), award.course()));
        tell(next, LearningLetters.AWARDED);
        return next.number();
    }

    private Award within(String id, Integer seen) {
        Award award = awards.get(id, viewer.partnership());
        people.card(award.person(), viewer.scope(Permission.MANAGE_AWARDS));
        Stale.unless(seen, award.version());
        return award;
    }

    private void tell(Award award, String kind) {
        outbox.tell(new Notice(
                kind,
                award.partnership(),
                award.person(),
                null,
                award.booking(),
                Map.of(LearningLetters.NUMBER, award.number()),
                clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
    }
}
