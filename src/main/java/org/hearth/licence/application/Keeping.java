package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.licence.LicenceRefusal;
import org.hearth.licence.model.Licence;
import org.hearth.licence.model.Planned;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.licence.store.PlannedQueries;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Changes licences so that no published session loses its cover in silence. */
@ApplicationScoped
class Keeping {

    @Inject
    LicenceRepository licences;

    @Inject
    PlannedQueries planned;

    @Inject
    LicenceNotices notices;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** A licence the viewer keeps, held until the transaction ends; not found otherwise. */
    Licence held(String id) {
        return licences.hold(id, viewer.partnership())
                .filter(each -> viewer.scope(Permission.MANAGE_LICENCES).covers(new PartnerId(each.holder())))
                .orElseThrow(() -> new NotFound("licence", String.valueOf(id)));
    }

    /**
     * Does what is to be done to the licence. Refuses as {@code licence.sessions-uncovered} when published sessions would lose
     * their cover and that is not meant; when it is, their hosts and the programme leads are written to.
     */
    void keep(Licence now, boolean meant, Runnable act) {
        List<Planned> before = uncovered(now.programme());
        act.run();
        List<Planned> lost = uncovered(now.programme()).stream()
                .filter(each -> !before.contains(each))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        if (!meant) {
            throw new RuleBroken(
                    LicenceRefusal.SESSIONS_UNCOVERED,
                    Planned.sessions(lost),
                    lost.get(0).day());
        }
        notices.uncovered(now, lost);
    }

    private List<Planned> uncovered(String programme) {
        return Planned.without(
                licences.held(programme, viewer.partnership()), planned.days(programme, viewer.partnership(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shown.ZONE);
    }
}
