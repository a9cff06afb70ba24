package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.licence.model.Held;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.scheduling.LicenceCover;
import org.hearth.security.OpenTo;

/** Tells those who plan sessions whether a host is covered. */
@ApplicationScoped
@Transactional
public class CoverageService implements LicenceCover {

    @Inject
    LicenceQueries queries;

    @Inject
    LicenceRepository licences;

    @Override
    @OpenTo("Scheduling, for a session its caller may plan; licences are the partnership's to see")
    public Optional<LocalDate> firstDayWithout(
            String programme, PartnerId host, PartnershipId partnership, Collection<LocalDate> days) {
        return queries.needsLicence(programme, partnership)
                ? Held.firstWithout(licences.heldFirmly(programme, partnership), host.value(), days)
                : Optional.empty();
    }
}
