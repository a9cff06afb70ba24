package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AwardView;
import org.hearth.learning.model.AwardNumber;
import org.hearth.learning.store.AwardQueries;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;
import org.hearth.web.Settings;

/** Certificates by number, for their holders and for those who may see the holder's record. */
@ApplicationScoped
@Transactional
public class CertificateService {

    @Inject
    AwardQueries awards;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A certificate as a file. */
    public record Sheet(String fileName, byte[] pdf) {}

    /** One award within reach; refused as not found otherwise, and for a mistyped number. */
    @Requires(Permission.OWN_ACCOUNT)
    public AwardView award(String typed) {
        String number = AwardNumber.read(typed).orElseThrow(() -> new NotFound("learning", "certificate"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
        AwardView award = awards.numbered(number, viewer.partnership(), today)
                .orElseThrow(() -> new NotFound("learning", number));
        if (!award.person().equals(viewer.person().value())) {
            refuseOutOfReach(award);
            audit.recordFor(new PersonId(award.person()), "certificate.viewed", "award", award.id(), null, null);
        }
        return award;
    }

    /** The answer for another's award is the same as for a number there is none of. */
    private void refuseOutOfReach(AwardView award) {
        try {
            people.card(new PersonId(award.person()), reach());
        } catch (NotFound hidden) {
            throw new NotFound("learning", award.number());
        }
    }

    private Scope reach() {
        return viewer.may(Permission.VIEW_RECORD)
                ? viewer.scope(Permission.VIEW_RECORD)
                : Scope.own(viewer.partnership(), viewer.person());
    }

    /** The certificate as an accessible PDF. One that was revoked or replaced is not handed out any more. */
    @Requires(Permission.OWN_ACCOUNT)
    public Sheet sheet(String typed) {
        AwardView award = award(typed);
        if (award.endedOn() != null) {
            throw new NotFound("learning", award.number());
        }
        String address = settings.publicUrl() + "/verify?number=" + award.number();
        return new Sheet(
                "certificate-" + award.number() + ".pdf",
                CertificateSheet.pdf(award, viewer.partnershipName(), address));
    }
}
