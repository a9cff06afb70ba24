package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.audit.AuditLog;
import org.hearth.licence.LicenceWarnings;
import org.hearth.licence.model.Warnings;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.licence.store.PlannedQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** How long before their last day a partnership's licences are warned of. */
@ApplicationScoped
@Transactional
public class WarningDaysService {

    @Inject
    PlannedQueries planned;

    @Inject
    LicenceRepository licences;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /** What is set; what stands until then where nothing is. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public LicenceWarnings warnings() {
        List<Integer> said = planned.warningDays(viewer.partnership());
        List<Integer> days = (said.isEmpty() ? Warnings.USUAL : said)
                .stream().sorted(Comparator.reverseOrder()).toList();
        return new LicenceWarnings(days.get(0), at(days, 1), at(days, 2));
    }

    private static Integer at(List<Integer> days, int number) {
        return days.size() > number ? days.get(number) : null;
    }

    /** Whether the viewer may set it. */
    @Requires(Permission.VIEW_SESSIONS)
    public boolean maySet() {
        return viewer.may(Permission.MANAGE_CATALOGUE);
    }

    /** Sets it for the ends to come. Refuses, by field, numbers out of range and a later one that is not of fewer days. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public LicenceWarnings set(LicenceWarnings asked) {
        LicenceWarnings read = Warnings.read(asked);
        List<Integer> days = Stream.of(read.first(), read.second(), read.third())
                .filter(Objects::nonNull)
                .toList();
        licences.warn(viewer.partnership(), days);
        audit.record("licence.warnings-set", "partnership", viewer.partnership().value(), null, days.toString());
        return warnings();
    }
}
