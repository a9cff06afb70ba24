package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hearth.account.Accounts;
import org.hearth.account.Installation;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PartnershipOpened;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.model.Engagement;
import org.hearth.partnership.model.Engagements;
import org.hearth.partnership.model.Partner;
import org.hearth.partnership.model.Partnership;
import org.hearth.partnership.model.Person;
import org.hearth.partnership.store.PartnerRepository;
import org.hearth.partnership.store.PersonRepository;
import org.hearth.security.Known;
import org.hearth.security.OpenTo;
import org.hearth.security.ScopeKind;
import org.hearth.security.Viewer;

/** The very beginning of an installation: the first partnership, its first partner and its first administrator. */
@ApplicationScoped
@Transactional
public class SetUpService {

    @Inject
    Installation installation;

    @Inject
    Accounts accounts;

    @Inject
    PartnerRepository partners;

    @Inject
    PersonRepository people;

    @Inject
    Event<PartnershipOpened> opened;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What is asked at the beginning. */
    public record Beginning(
            String code,
            String partnershipName,
            String authority,
            String partnerName,
            String givenName,
            String familyName,
            String jobTitle,
            String email,
            String password) {}

    /** Whether it has been done. */
    @OpenTo("The start page: yes or no and nothing else")
    public boolean isDone() {
        return installation.isSetUp();
    }

    /** Sets Hearth up, once. The code is on the console of whoever started it. */
    @OpenTo("Whoever reads the console, by the one-time code shown there")
    public void begin(Beginning asked) {
        installation.claim(asked.code());
        Answers answers = new Answers();
        Partnership partnership = Partnership.open(asked.partnershipName(), asked.authority(), answers);
        answers.text("partnerName", asked.partnerName(), 160);
        answers.text("jobTitle", asked.jobTitle(), 120);
        Person person = Person.of(
                partnership.id(),
                new PersonDetails(asked.givenName(), asked.familyName(), null, asked.email(), null),
                clock.instant(),
                answers);
        answers.done();
        Partner partner = Partner.join(partnership.id(), firstPartner(asked.partnerName()), answers);
        Engagement work = new Engagements(person.id(), partnership.id(), List.of())
                .begin(firstWork(partner, asked.jobTitle()), answers);
        partners.add(partnership);
        partners.add(partner);
        people.add(person);
        people.add(work);
        String account = accounts.open(person.id(), partnership.id(), asked.email(), asked.password(), roles(partner));
        viewer.become(known(account, person, partnership, partner), Set.of());
        opened.fire(new PartnershipOpened(partnership.id()));
        audit.record("partnership.opened", "partnership", partnership.id().value(), partner.id(), null);
    }

    private PartnerDetails firstPartner(String name) {
        return new PartnerDetails(
                name,
                PartnerDetails.Type.COUNCIL_SERVICE.name(),
                PartnerDetails.Sector.LOCAL_AUTHORITY.name(),
                null,
                null,
                null,
                null,
                Today.of(clock),
                null,
                null,
                null,
                null,
                null);
    }

    private PersonDetails.Engagement firstWork(Partner partner, String jobTitle) {
        return new PersonDetails.Engagement(
                partner.id().value(),
                null,
                null,
                PersonDetails.Kind.STAFF.name(),
                jobTitle,
                BigDecimal.ONE,
                Today.of(clock),
                null,
                true,
                null,
                true);
    }

    private static List<Accounts.Held> roles(Partner partner) {
        return List.of(
                new Accounts.Held("ADMINISTRATOR", ScopeKind.PARTNERSHIP, null),
                new Accounts.Held("WORKFORCE_LEAD", ScopeKind.PARTNERSHIP, null),
                new Accounts.Held(
                        "TRAINING_LEAD", ScopeKind.PARTNER, partner.id().value()),
                new Accounts.Held("LEARNER", ScopeKind.SELF, null));
    }

    /** The first act is the new administrator's own, so the audit names them. */
    private static Known known(String account, Person person, Partnership partnership, Partner partner) {
        return new Known(
                account,
                person.id().value(),
                person.name(),
                person.email(),
                partnership.id().value(),
                partnership.name(),
                partner.id().value(),
                partner.name(),
                0,
                List.of());
    }
}
