package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.Directory;
import org.hearth.audit.PeopleNames;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.store.DirectoryQueries;
import org.hearth.security.OpenTo;

/** Answers what accounts ask about people. Reads only, so it opens no transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DirectoryService implements Directory, PeopleNames {

    @Inject
    DirectoryQueries queries;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The sign-in, to find out who somebody is")
    public Optional<Entry> entry(PersonId person) {
        return queries.entry(person, Today.of(clock));
    }

    @Override
    @OpenTo("The accounts room, for accounts of the viewer's partnership")
    public Map<String, String> names(Collection<String> people, PartnershipId partnership) {
        return queries.names(people, partnership);
    }

    @Override
    @OpenTo("The audit, for lines of the viewer's partnership")
    public Map<String, String> called(Collection<String> people, PartnershipId partnership) {
        return queries.names(people, partnership);
    }

    @Override
    @OpenTo("The accounts room, for the viewer's partnership")
    public List<Holding> holdings(PartnershipId partnership) {
        return queries.holdings(partnership);
    }
}
