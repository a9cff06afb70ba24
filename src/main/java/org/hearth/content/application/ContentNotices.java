package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.content.store.ContentQueries.Planned;
import org.hearth.content.store.DueQueries.Due;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** What people must hear of local content, left in the outbox within the transaction of the act. */
@ApplicationScoped
class ContentNotices {

    static final String REVIEW = "content.review";
    static final String READINESS = "content.readiness";
    static final String UNCOVERED = "content.uncovered";
    static final String PROGRAMME = "programme";
    static final String SUBJECT = "subject";
    static final String ON = "on";
    static final String HOST = "host";

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Tells those who plan the hosts' sessions, each of their own partner's. */
    void uncovered(String programme, List<Planned> lost) {
        PartnershipId partnership = viewer.partnership();
        for (String host : lost.stream().map(Planned::host).distinct().toList()) {
            tell(
                    UNCOVERED,
                    partnership,
                    holders(Permission.SCHEDULE_SESSIONS, host, partnership),
                    Map.of(PROGRAMME, programme, HOST, host));
        }
    }

    /** Tells who answers for it, and the programme leads of their partner. */
    void due(String kind, Due due) {
        Set<PersonId> who = new LinkedHashSet<>();
        who.add(new PersonId(due.person()));
        who.addAll(holders(Permission.MANAGE_CONTENT, due.partner(), due.partnership()));
        tell(
                kind,
                due.partnership(),
                who,
                Map.of(
                        PROGRAMME,
                        due.programme(),
                        SUBJECT,
                        due.subject(),
                        ON,
                        due.on().toString()));
    }

    private Collection<PersonId> holders(Permission permission, String partner, PartnershipId partnership) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shelf.ZONE);
        return people.holders(permission, new PartnerId(partner), partnership, today);
    }

    private void tell(String kind, PartnershipId partnership, Collection<PersonId> who, Map<String, String> facts) {
        who.forEach(each -> outbox.tell(new Notice(kind, partnership, each, null, null, facts, clock.instant())));
    }
}
