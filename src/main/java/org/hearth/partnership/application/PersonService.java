package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.account.Accounts;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonRow;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.model.Engagement;
import org.hearth.partnership.model.Engagements;
import org.hearth.partnership.model.Person;
import org.hearth.partnership.store.PeopleQueries;
import org.hearth.partnership.store.PersonRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** People, as those who look after them see and change them. Whoever sees somebody else is written down. */
@ApplicationScoped
@Transactional
public class PersonService {

    private static final String PERSON = "person";
    private static final PersonDetails.Engagement NOTHING_SAID =
            new PersonDetails.Engagement(null, null, null, null, null, null, null, null, null, null, null);

    @Inject
    PeopleQueries queries;

    @Inject
    PersonRepository people;

    @Inject
    EngagementService engagements;

    @Inject
    Accounts accounts;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Whether the viewer may book for the person. */
    @Requires(Permission.OWN_ACCOUNT)
    public boolean mayBookFor(PersonId person) {
        return viewer.may(Permission.BOOK_FOR_OTHERS)
                && queries.reaches(person, viewer.scope(Permission.BOOK_FOR_OTHERS), Today.of(clock));
    }

    /** People within the viewer's scope, by family name; each narrowing part may be null. A kind there is none of is refused. */
    @Requires(Permission.VIEW_PEOPLE)
    public Page<PersonRow> find(String words, String partner, String kind, String hub, Paging paging) {
        Answers answers = new Answers();
        String ofKind = answers.optionalChoice("kind", kind, PersonDetails.Kind.class);
        answers.done();
        var filter = new PeopleQueries.Filter(given(words), given(partner), ofKind, given(hub));
        Page<PersonRow> found = queries.find(filter, viewer.scope(Permission.VIEW_PEOPLE), Today.of(clock), paging);
        audit.record("people.listed", PERSON, null, null, found.items().size() + " of " + found.total());
        return found;
    }

    /** One person within the viewer's scope, or the viewer themself. */
    @Requires(Permission.OWN_ACCOUNT)
    public PersonView view(PersonId person) {
        Scope scope = viewer.scope(Permission.VIEW_PEOPLE);
        PersonView found = queries.view(person, scope, Today.of(clock))
                .orElseThrow(() -> new NotFound("partnership", person.value()));
        noteViewed(person, found);
        return found;
    }

    /** Whose employee it was is that of the work in sight, which the partner of that work answers for. */
    private void noteViewed(PersonId person, PersonView seen) {
        if (!person.equals(viewer.person())) {
            PartnerId partner = seen.engagements().stream()
                    .map(work -> new PartnerId(work.partner()))
                    .findFirst()
                    .orElse(null);
            audit.record("person.viewed", PERSON, person.value(), partner, null);
        }
    }

    /** One person within what the viewer looks after, to change. */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonView toChange(PersonId person) {
        PersonView found = queries.view(person, viewer.scope(Permission.MANAGE_PEOPLE), Today.of(clock))
                .orElseThrow(() -> new NotFound("partnership", person.value()));
        noteViewed(person, found);
        return found;
    }

    /** One engagement of somebody seen; not found when it lies outside the scope. */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonView.Engagement engagement(PersonView person, String engagement) {
        return person.engagements().stream()
                .filter(each -> each.id().equals(engagement))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", engagement));
    }

    /** Refuses whoever may not look after people: asked by pages before they show an empty form. */
    @Requires(Permission.MANAGE_PEOPLE)
    public void mayManage() {
        // the permission is the answer
    }

    /** People of the partner in sight who have the name of the person described: perhaps the person is known already. */
    @Requires(Permission.MANAGE_PEOPLE)
    public List<PersonRow> namesakes(PersonDetails details, PersonDetails.Engagement work) {
        String given = given(details.givenName());
        String family = given(details.familyName());
        String partner = given(work.partner());
        return given == null || family == null || partner == null
                ? List.of()
                : queries.namesakes(
                        given, family, new PartnerId(partner), viewer.scope(Permission.MANAGE_PEOPLE), Today.of(clock));
    }

    /**
     * Adds a person with their first engagement. Refuses {@code partnership.email-known}: then the person is known
     * already, and another engagement is what is wanted.
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonView add(PersonDetails details, PersonDetails.Engagement work) {
        Answers answers = new Answers();
        Person made = Person.of(viewer.partnership(), details, clock.instant(), answers);
        Engagements first = new Engagements(made.id(), viewer.partnership(), List.of());
        PersonDetails.Engagement told = work == null ? NOTHING_SAID : work;
        engagements.check(made.id(), told, answers);
        Engagement begun = first.begin(told, answers);
        refuseKnownEmail(made);
        people.add(made);
        people.add(begun);
        audit.record("person.added", PERSON, made.id().value(), begun.partner(), null);
        return queries.view(made.id(), viewer.scope(Permission.MANAGE_PEOPLE), Today.of(clock))
                .orElseThrow(() -> new NotFound("partnership", made.id().value()));
    }

    /** Changes a person's names and how to reach them; {@code seen} is the version the caller saw, or null. */
    @Requires(Permission.MANAGE_PEOPLE)
    public PersonView change(PersonId id, PersonDetails details, Integer seen) {
        Scope scope = viewer.scope(Permission.MANAGE_PEOPLE);
        Person person = people.get(id, scope, Today.of(clock));
        Stale.unless(seen, person.version());
        Answers answers = new Answers();
        person.describe(details, answers);
        answers.done();
        refuseKnownEmail(person);
        accounts.personChanged(id);
        audit.record("person.changed", PERSON, id.value(), null, null);
        return queries.view(id, scope, Today.of(clock)).orElseThrow();
    }

    private void refuseKnownEmail(Person person) {
        if (people.emailKnown(person.email(), person.id(), viewer.partnership())) {
            throw new BadInput("email", PartnershipRefusal.EMAIL_KNOWN);
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
