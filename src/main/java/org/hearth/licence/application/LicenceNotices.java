package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.licence.model.Licence;
import org.hearth.licence.model.Planned;
import org.hearth.licence.store.PlannedQueries.Ending;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** What people must hear of licences, left in the outbox within the transaction of the act. */
@ApplicationScoped
class LicenceNotices {

    static final String ENDS = "licence.ends";
    static final String UNCOVERED = "licence.uncovered";
    static final String LICENCE = "licence";
    static final String ON = "on";
    /** The partner whose sessions the letter is about; left out for those of all partners. */
    static final String HOST = "host";

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Tells those who plan the hosts' sessions, each of their own partner's, and the programme leads of the holder of all. */
    void uncovered(Licence licence, List<Planned> lost) {
        PartnershipId partnership = viewer.partnership();
        Set<PersonId> leads = new LinkedHashSet<>(holders(Permission.MANAGE_LICENCES, licence.holder(), partnership));
        tell(UNCOVERED, partnership, leads, Map.of(LICENCE, licence.id()));
        for (String host : lost.stream().map(Planned::host).distinct().toList()) {
            Set<PersonId> planners = new LinkedHashSet<>(holders(Permission.SCHEDULE_SESSIONS, host, partnership));
            planners.removeAll(leads);
            tell(UNCOVERED, partnership, planners, Map.of(LICENCE, licence.id(), HOST, host));
        }
    }

    /** Tells the programme leads of the holder that a licence ends. */
    void ends(Ending ending) {
        tell(
                ENDS,
                ending.partnership(),
                holders(Permission.MANAGE_LICENCES, ending.holder(), ending.partnership()),
                Map.of(LICENCE, ending.licence(), ON, ending.on().toString()));
    }

    private Collection<PersonId> holders(Permission permission, String partner, PartnershipId partnership) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shown.ZONE);
        return people.holders(permission, new PartnerId(partner), partnership, today);
    }

    private void tell(String kind, PartnershipId partnership, Collection<PersonId> who, Map<String, String> facts) {
        who.forEach(each -> outbox.tell(new Notice(kind, partnership, each, null, null, facts, clock.instant())));
    }
}
