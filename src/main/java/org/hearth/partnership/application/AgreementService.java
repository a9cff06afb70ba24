package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Stale;
import org.hearth.partnership.AgreementDetails;
import org.hearth.partnership.AgreementView;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.model.Agreement;
import org.hearth.partnership.store.PartnerRepository;
import org.hearth.partnership.store.SiteQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What partners agreed with each other, and who takes part when. */
@ApplicationScoped
@Transactional
public class AgreementService {

    @Inject
    SiteQueries queries;

    @Inject
    PartnerRepository agreements;

    @Inject
    Event<Participations.Changed> changed;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    /** Every agreement of the partnership, the newest first. */
    @Requires(Permission.MANAGE_PARTNERS)
    public List<AgreementView> all() {
        return queries.agreements(viewer.partnership());
    }

    /** One of them. */
    @Requires(Permission.MANAGE_PARTNERS)
    public AgreementView view(String id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", id));
    }

    /** Adds an agreement. Refuses {@code partnership.party-twice} and {@code partnership.party-outside}. */
    @Requires(Permission.MANAGE_PARTNERS)
    public String add(AgreementDetails details) {
        Answers answers = new Answers();
        check(details, answers);
        Agreement made = Agreement.of(viewer.partnership(), details, answers);
        answers.done();
        agreements.add(made);
        changed.fire(new Participations.Changed());
        audit.record("agreement.added", "agreement", made.id(), null, null);
        return made.id();
    }

    /** Changes an agreement and who takes part. */
    @Requires(Permission.MANAGE_PARTNERS)
    public void change(String id, AgreementDetails details, Integer seen) {
        Agreement agreement = agreements.agreement(id, viewer.partnership());
        Stale.unless(seen, agreement.version());
        Answers answers = new Answers();
        check(details, answers); // before anything is changed: the query would write half-checked answers
        agreement.describe(details, answers);
        answers.done();
        changed.fire(new Participations.Changed());
        audit.record("agreement.changed", "agreement", id, null, null);
    }

    private void check(AgreementDetails details, Answers answers) {
        if (details.parties() == null) {
            return;
        }
        Set<String> named = new HashSet<>();
        details.parties().forEach(each -> named.add(String.valueOf(each.partner())));
        boolean known = agreements.countOf(named, viewer.partnership()) == named.size();
        answers.check(known, "parties", PartnershipRefusal.PARTNER_UNKNOWN);
    }
}
