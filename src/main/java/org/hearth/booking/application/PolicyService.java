package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.PayerCard;
import org.hearth.booking.PolicyDraft;
import org.hearth.booking.PolicyView;
import org.hearth.booking.model.PolicyReading;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.PayerRepository;
import org.hearth.booking.store.PolicyRepository;
import org.hearth.booking.store.RecentPolicies;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** The policy about cancelling and not coming: its versions, and what it asks of partners. */
@ApplicationScoped
@Transactional
public class PolicyService {

    private static final int MOST_POUNDS = 2_000_000_000;

    @Inject
    PolicyRepository policies;

    @Inject
    PayerRepository payers;

    @Inject
    ChargeDesk charges;

    @Inject
    Partners partners;

    @Inject
    Event<RecentPolicies.Changed> changed;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** All versions, the latest first. Everybody may read what they are under. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<PolicyView> versions() {
        String now = charges.inForce(viewer.partnership()).orElse("");
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        List<PolicyView> all = new ArrayList<>();
        LocalDate next = null;
        for (PolicyRepository.Version each : policies.versions(viewer.partnership())) {
            var terms = charges.policy(each.id()).terms();
            all.add(new PolicyView(
                    each.id(),
                    each.from(),
                    next == null ? null : next.minusDays(1),
                    each.publishedAt(),
                    each.publishedBy(),
                    state(each, now, today),
                    PolicyReading.draft(each.from(), terms),
                    PolicyWords.of(terms)));
            next = each.from();
        }
        return all;
    }

    private static PolicyView.State state(PolicyRepository.Version version, String now, LocalDate today) {
        if (version.from().isAfter(today)) {
            return PolicyView.State.LATER;
        }
        return version.id().equals(now) ? PolicyView.State.IN_FORCE : PolicyView.State.OVER;
    }

    /** One version; not found when the partnership has none such. */
    @Requires(Permission.VIEW_SESSIONS)
    public PolicyView version(String id) {
        return versions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("booking", id));
    }

    /**
     * Publishes a version for bookings made from a day on. What was published is never changed: it begins tomorrow at the
     * earliest, and on a day no other begins ({@code booking.policy-from}, {@code policy-same-day}).
     */
    @Requires(Permission.MANAGE_PARTNERS)
    public PolicyView publish(PolicyDraft draft) {
        Answers answers = new Answers();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || from.isAfter(today), "from", BookingRefusal.POLICY_FROM, today.plusDays(1));
        var terms = new PolicyReading(answers).terms(draft);
        answers.done();
        if (!policies.add(viewer.partnership(), from, terms, viewer.person(), clock.instant())) {
            throw new RuleBroken(BookingRefusal.POLICY_SAME_DAY, from);
        }
        changed.fire(new RecentPolicies.Changed());
        audit.record("policy.published", "policy", null, null, "from " + from);
        return versions().stream()
                .filter(each -> each.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    /** All partners with what policies ask of them and their own record does not say. */
    @Requires(Permission.MANAGE_PARTNERS)
    public List<PayerCard> payers() {
        return payers.all(viewer.partnership(), LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    }

    /** From today on it is so of a partner; bookings made before are judged by what was said then. */
    @Requires(Permission.MANAGE_PARTNERS)
    public PayerCard say(PayerCard said) {
        Answers answers = new Answers();
        answers.check(said.partner() != null && !said.partner().isBlank(), "partner", InputRefusal.MISSING);
        answers.number("turnover", said.turnover(), 0L, MOST_POUNDS);
        answers.done();
        PartnerId partner = new PartnerId(said.partner());
        String name = partners.card(partner, viewer.partnership()).name();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        PayerCard kept = new PayerCard(
                partner.value(),
                name,
                today,
                said.givesMoney(),
                said.givesTrainers(),
                said.turnover(),
                said.fromOutside());
        payers.put(kept, viewer.partnership());
        audit.record("policy.partner-said", "partner", partner.value(), partner, null);
        return kept;
    }
}
