package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.DeputyDetails;
import org.hearth.booking.DeputyView;
import org.hearth.booking.model.Deputy;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.DeputyRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/**
 * Lets a manager or training lead name a colleague of the same partner who gives their word on some days. It ends by itself
 * after the last day, and as soon as one of the two does not do that work any more.
 */
@ApplicationScoped
@Transactional
public class DeputyService {

    static final String NAMED = "deputy.named";
    static final String ID = "deputy";

    @Inject
    DeputyRepository deputies;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Those the viewer named and whose days are not over. */
    @Requires(Permission.APPROVE_BOOKINGS)
    public List<DeputyView> mine() {
        return deputies.namedBy(viewer.person(), viewer.partnership(), today());
    }

    /**
     * Names a colleague, who hears of it. Refuses {@code booking.deputy-unknown} for nobody or several of the viewer's own
     * partner, {@code deputy-self}, and {@code deputy-days}.
     */
    @Requires(Permission.APPROVE_BOOKINGS)
    public DeputyView name(DeputyDetails said) {
        PartnerId partner = viewer.homePartner();
        Answers answers = new Answers();
        PersonId colleague = colleague(said.deputy(), partner, answers);
        Deputy.check(said, today(), answers);
        answers.done();
        Deputy made = Deputy.of(partner, viewer.person(), colleague, said);
        deputies.add(made, viewer.partnership(), clock.instant());
        audit.recordFor(
                colleague, "deputy.named", "deputy", made.id(), partner, "from " + made.from() + " to " + made.to());
        outbox.tell(
                new Notice(NAMED, viewer.partnership(), colleague, null, null, Map.of(ID, made.id()), clock.instant()));
        return mine().stream()
                .filter(each -> each.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Ends what was named, at once. */
    @Requires(Permission.APPROVE_BOOKINGS)
    public void end(String id) {
        if (!deputies.end(id, viewer.person(), viewer.partnership(), clock.instant())) {
            throw new NotFound("booking", id);
        }
        audit.record("deputy.ended", "deputy", id, viewer.homePartner(), null);
    }

    private PersonId colleague(String typed, PartnerId partner, Answers answers) {
        Scope colleagues =
                new Scope(viewer.partnership(), false, Set.of(partner.value()), Set.of(), false, viewer.person());
        String words = answers.text("deputy", typed, 254);
        PersonCard found =
                words == null ? null : people.called(words, colleagues).orElse(null);
        boolean self = found != null && found.id().equals(viewer.person().value());
        answers.check(words == null || found != null, "deputy", BookingRefusal.DEPUTY_UNKNOWN);
        answers.check(!self, "deputy", BookingRefusal.DEPUTY_SELF);
        return found == null ? null : new PersonId(found.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
