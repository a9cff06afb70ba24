package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.Accounts;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.PersonCard;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.model.Engagement;
import org.hearth.partnership.model.Engagements;
import org.hearth.partnership.model.Meant;
import org.hearth.partnership.store.PartnerQueries;
import org.hearth.partnership.store.PartnerRepository;
import org.hearth.partnership.store.PeopleQueries;
import org.hearth.partnership.store.PersonRepository;
import org.hearth.partnership.store.SiteQueries;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** People's work: taking it up, changing it, ending it. The person's record stays through all of it. */
@ApplicationScoped
@Transactional
public class EngagementService {

    private static final int FEW = 8;
    private static final String ENGAGEMENT = "engagement";

    private static final String VOLUNTEER = PersonDetails.Kind.VOLUNTEER.name();

    @Inject
    PersonRepository people;

    @Inject
    PeopleQueries queries;

    @Inject
    PartnerRepository partners;

    @Inject
    PartnerQueries partnerQueries;

    @Inject
    SiteQueries sites;

    @Inject
    Accounts accounts;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Adds an engagement to a person within the viewer's scope; the partner too must lie within it. */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonView.Engagement begin(PersonId person, PersonDetails.Engagement work) {
        people.get(person, scope(), today());
        Answers answers = new Answers();
        check(person, work, answers);
        Engagement begun = people.engagements(person, viewer.partnership()).begin(work, answers);
        people.add(begun);
        changed("engagement.begun", person, begun);
        return queries.engagement(begun.id(), viewer.partnership());
    }

    /** Changes an engagement within the viewer's scope. Its partner stays as it is. */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonView.Engagement change(PersonId person, String id, PersonDetails.Engagement work, Integer seen) {
        people.get(person, scope(), today());
        Engagements all = people.engagements(person, viewer.partnership());
        Engagement kept = within(all.get(id));
        Stale.unless(seen, kept.version());
        Answers answers = new Answers();
        PersonDetails.Engagement same = withPartner(work, kept.partner());
        check(person, same, answers);
        changed("engagement.changed", person, all.change(id, same, answers));
        return queries.engagement(id, viewer.partnership());
    }

    /** Ends an engagement with a day, its last. */
    @Requires(Permission.MANAGE_PEOPLE)
    public void end(PersonId person, String id, LocalDate lastDay, Integer seen) {
        people.get(person, scope(), today());
        Engagements all = people.engagements(person, viewer.partnership());
        Stale.unless(seen, within(all.get(id)).version());
        Answers answers = new Answers();
        answers.date("lastDay", lastDay);
        answers.done();
        changed("engagement.ended", person, all.end(id, lastDay));
    }

    /** Notes faults of what an engagement points at. For services of this room. */
    @OpenTo("The person service, within its own use case")
    public void check(PersonId person, PersonDetails.Engagement work, Answers answers) {
        if (work == null || work.partner() == null || work.partner().isBlank()) {
            answers.fault("partner", InputRefusal.MISSING);
            return;
        }
        PartnerId partner = new PartnerId(work.partner());
        var member = partnerQueries.card(partner, viewer.partnership());
        String at = isGiven(work.hub()) ? work.hub() : null;
        boolean within = member.isPresent() && scope().coversWork(partner, at, true);
        answers.check(within, "partner", PartnershipRefusal.PARTNER_UNKNOWN);
        answers.check(!within || isMember(partner, work), "partner", PartnershipRefusal.PARTNER_NOT_MEMBER);
        boolean kind = !within || scope().coversWork(partner, at, VOLUNTEER.equals(work.kind()));
        answers.check(kind, "kind", PartnershipRefusal.ONLY_VOLUNTEERS);
        boolean service =
                !isGiven(work.service()) || partners.hasService(work.service(), partner, viewer.partnership());
        answers.check(service, "service", PartnershipRefusal.SERVICE_UNKNOWN);
        boolean hub = !isGiven(work.hub()) || sites.hasHub(work.hub(), viewer.partnership());
        answers.check(hub, "hub", PartnershipRefusal.HUB_UNKNOWN);
        boolean manager = !isGiven(work.manager())
                || work.manager().equals(person.value())
                || queries.reaches(new PersonId(work.manager()), scope().withColleagues(), today());
        answers.check(manager, "manager", PartnershipRefusal.MANAGER_UNKNOWN);
    }

    /** Whether the partner is a member when the work begins or goes on. Work that is over may be of a partner that left. */
    private boolean isMember(PartnerId partner, PersonDetails.Engagement work) {
        boolean over = work.to() != null && work.to().isBefore(today());
        LocalDate day = work.from() == null || work.from().isBefore(today()) ? today() : work.from();
        return over || partnerQueries.isMember(partner, viewer.partnership(), day);
    }

    /**
     * Whom a name or email address means, within the viewer's scope or a colleague of the volunteers in it; null for blank.
     * Refuses {@code manager-unknown}.
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public String managerNamed(String words) {
        if (!isGiven(words)) {
            return null;
        }
        return queries.called(words, scope().withColleagues(), today())
                .map(PersonCard::id)
                .orElseThrow(() -> new BadInput("manager", PartnershipRefusal.MANAGER_UNKNOWN));
    }

    /** A few people within the viewer's scope whose name or email holds the words, as {@code managerNamed} reads them. */
    @Requires(Permission.MANAGE_PEOPLE)
    public List<String> managersLike(String words) {
        var filter = new PeopleQueries.Filter(Meant.name(words), null, null, null);
        return queries.find(filter, scope(), today(), new Paging(0, FEW)).items().stream()
                .map(each -> PersonCard.called(each.name(), each.partnerName()))
                .distinct()
                .toList();
    }

    private Engagement within(Engagement engagement) {
        if (!scope().coversWork(engagement.partner(), engagement.hub(), engagement.isVolunteer())) {
            throw new NotFound("partnership", engagement.id());
        }
        return engagement;
    }

    private void changed(String action, PersonId person, Engagement engagement) {
        accounts.personChanged(person);
        audit.recordFor(person, action, ENGAGEMENT, engagement.id(), engagement.partner(), null);
    }

    private static PersonDetails.Engagement withPartner(PersonDetails.Engagement work, PartnerId partner) {
        return new PersonDetails.Engagement(
                partner.value(),
                work.service(),
                work.hub(),
                work.kind(),
                work.jobTitle(),
                work.fte(),
                work.from(),
                work.to(),
                work.primary(),
                work.manager(),
                work.hasNoManager());
    }

    private Scope scope() {
        return viewer.scope(Permission.MANAGE_PEOPLE);
    }

    private LocalDate today() {
        return Today.of(clock);
    }

    private static boolean isGiven(String id) {
        return id != null && !id.isBlank();
    }
}
