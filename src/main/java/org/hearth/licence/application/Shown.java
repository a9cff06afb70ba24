package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.licence.LicenceView;
import org.hearth.licence.model.Planned;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.licence.store.PlannedQueries;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Licences as the viewer may see them. */
@ApplicationScoped
class Shown {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    LicenceQueries queries;

    @Inject
    LicenceRepository licences;

    @Inject
    PlannedQueries planned;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The day it is in England. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    Page<LicenceView> list(Paging paging) {
        Page<LicenceView> found = queries.list(viewer.partnership(), today(), paging);
        Map<String, Integer> uncovered = new HashMap<>();
        List<LicenceView> items = found.items().stream()
                .map(each -> seen(each, uncovered.computeIfAbsent(each.programme(), this::uncovered)))
                .toList();
        return new Page<>(items, found.page(), found.size(), found.total());
    }

    LicenceView licence(String id) {
        LicenceView found = queries.find(id, viewer.partnership(), today())
                .orElseThrow(() -> new NotFound("licence", String.valueOf(id)));
        return seen(found, uncovered(found.programme()));
    }

    private int uncovered(String programme) {
        return Planned.sessions(Planned.without(
                licences.held(programme, viewer.partnership()),
                planned.days(programme, viewer.partnership(), today())));
    }

    /** As the viewer may see it: what it costs is for those who keep it, and those who see funding. */
    private LicenceView seen(LicenceView found, int uncovered) {
        boolean keeps = viewer.scope(Permission.MANAGE_LICENCES).covers(new PartnerId(found.holder()));
        boolean money = keeps || viewer.may(Permission.VIEW_FUNDING);
        return new LicenceView(
                found.id(),
                found.programme(),
                found.programmeName(),
                found.holder(),
                found.holderName(),
                found.reference(),
                found.units(),
                found.unitsName(),
                found.unitsSpent(),
                found.from(),
                found.to(),
                found.state(),
                found.daysLeft(),
                money ? found.cost() : null,
                money ? found.strand() : null,
                money ? found.strandName() : null,
                money ? found.fundedUntil() : null,
                money ? found.unfunded() : null,
                found.note(),
                found.endedReason(),
                found.covers(),
                uncovered,
                keeps,
                found.version());
    }
}
