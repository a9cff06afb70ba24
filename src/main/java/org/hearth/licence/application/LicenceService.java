package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Stale;
import org.hearth.licence.EndDraft;
import org.hearth.licence.LicenceDraft;
import org.hearth.licence.LicenceRefusal;
import org.hearth.licence.LicenceView;
import org.hearth.licence.model.Licence;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Records licences, changes them and ends them. Who keeps those of a partner says so for its own and for nobody else's. */
@ApplicationScoped
@Transactional
public class LicenceService {

    @Inject
    LicenceRepository licences;

    @Inject
    LicenceQueries queries;

    @Inject
    Keeping keeping;

    @Inject
    Shown shown;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Records a licence. Refuses, by field, {@code licence.programme} for one that needs no organisation's licence,
     * {@code holder}, {@code strand} and what cannot be used; a holder out of scope is not found.
     */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView record(LicenceDraft draft) {
        PartnerId holder = holder(draft.holder());
        Licence made = Licence.recorded(Identity.next(), holder.value(), draft);
        if (!queries.needsLicence(made.programme(), viewer.partnership())) {
            throw new BadInput("programme", LicenceRefusal.PROGRAMME);
        }
        refuseStrange(made);
        licences.add(made, viewer.partnership(), viewer.person(), clock.instant());
        audit.record("licence.recorded", "licence", made.id(), holder, made.programme());
        return shown.licence(made.id());
    }

    private PartnerId holder(String named) {
        PartnerId holder = named == null || named.isBlank() ? viewer.homePartner() : new PartnerId(named);
        if (!viewer.scope(Permission.MANAGE_LICENCES).covers(holder)) {
            throw new NotFound("licence", holder.value());
        }
        if (partners.members(viewer.partnership(), today()).stream()
                .noneMatch(each -> each.id().equals(holder.value()))) {
            throw new BadInput("holder", LicenceRefusal.HOLDER);
        }
        return holder;
    }

    private void refuseStrange(Licence licence) {
        if (licence.strand() != null
                && queries.strands(viewer.partnership()).stream()
                        .noneMatch(each -> each.id().equals(licence.strand()))) {
            throw new BadInput("strand", LicenceRefusal.STRAND);
        }
    }

    /**
     * Changes what was written down; programme and holder stay. Refuses by field what cannot be used, and as
     * {@code licence.sessions-uncovered} what would leave published sessions without a licence when nobody said that this is
     * meant. Those concerned are written to then.
     */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView change(String id, Integer seen, LicenceDraft draft) {
        Licence before = keeping.held(id);
        Stale.unless(seen, before.version());
        Licence now = before.changed(draft);
        refuseStrange(now);
        keeping.keep(now, draft.mayUncover(), () -> licences.keep(now));
        audit.record("licence.changed", "licence", id, new PartnerId(now.holder()), null);
        return shown.licence(id);
    }

    /**
     * Ends a licence on a day before its last. Refuses {@code licence.ended}, {@code outside-licence} and, as
     * {@link #change}, {@code sessions-uncovered}.
     */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView end(String id, Integer seen, EndDraft end) {
        Licence before = keeping.held(id);
        Stale.unless(seen, before.version());
        Licence now = before.ended(end, today());
        keeping.keep(now, end.mayUncover(), () -> licences.keep(now));
        audit.record("licence.ended", "licence", id, new PartnerId(now.holder()), now.endedReason());
        return shown.licence(id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shown.ZONE);
    }
}
