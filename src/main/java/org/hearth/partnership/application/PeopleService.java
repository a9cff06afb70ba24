package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.Accounts;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Contact;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.partnership.store.PeopleQueries;
import org.hearth.partnership.store.PersonRepository;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Scope;

/** Answers other rooms' questions about people. */
@ApplicationScoped
@Transactional
public class PeopleService implements People {

    private static final String ROOMS = "Other rooms, with the scope of the permission they checked";

    @Inject
    PeopleQueries people;

    @Inject
    PersonRepository persons;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    @OpenTo(ROOMS)
    public PersonCard card(PersonId person, Scope scope) {
        return people.card(person, scope, Today.of(clock)).orElseThrow(() -> nobody(person));
    }

    @Override
    @OpenTo(ROOMS)
    public Page<PersonCard> find(String words, PartnerId partner, Scope scope, Paging paging) {
        String only = partner == null ? null : partner.value();
        var rows = people.find(new PeopleQueries.Filter(words, only, null, null), scope, Today.of(clock), paging);
        var cards = rows.items().stream()
                .map(row -> new PersonCard(row.id(), row.name(), row.partner(), row.partnerName(), row.jobTitle()))
                .toList();
        return new Page<>(cards, rows.page(), rows.size(), rows.total());
    }

    @Override
    @OpenTo(ROOMS)
    public Optional<PersonCard> called(String typed, Scope scope) {
        return people.called(typed, scope, Today.of(clock));
    }

    @Override
    @OpenTo(ROOMS)
    public Map<String, PersonCard> cards(Collection<String> ids, PartnershipId partnership) {
        return people.cards(ids, partnership, Today.of(clock));
    }

    @Override
    @OpenTo(ROOMS)
    public EngagementCard engagement(PersonId person, String engagement, Scope scope, LocalDate on) {
        String named = engagement == null || engagement.isBlank() ? null : engagement;
        return people.engagement(person, named, scope, on).orElseThrow(() -> {
            boolean known = named == null && people.reaches(person, scope, Today.of(clock));
            return known ? new RuleBroken(PartnershipRefusal.NO_ENGAGEMENT, on) : nobody(person);
        });
    }

    @Override
    @OpenTo(ROOMS)
    public Optional<EngagementCard> engagement(String engagement, PartnershipId partnership) {
        return people.engagementCard(engagement, partnership, Today.of(clock));
    }

    @Override
    @OpenTo(ROOMS)
    public List<EngagementCard> engagements(PersonId person, Scope scope, LocalDate on) {
        return people.engagements(person, scope, on);
    }

    @Override
    @OpenTo("Rooms that write to whoever answers for a partner; nothing of it is shown")
    public List<PersonId> holders(Permission permission, PartnerId partner, PartnershipId partnership, LocalDate on) {
        return accounts.holders(permission, partner, partnership, on);
    }

    @Override
    @OpenTo("What writes letters to the person")
    public Optional<Contact> contact(PersonId person) {
        return persons.contact(person);
    }

    @Override
    @OpenTo("The host of a session the person books; only what the person agreed to share")
    public Optional<String> sharedNeeds(PersonId person) {
        return persons.sharedNeeds(person);
    }

    @Override
    @OpenTo("The calendar feed: whoever knows the secret address is the person")
    public Optional<PersonId> byCalendarKey(String keyHash) {
        return persons.byCalendarKey(keyHash);
    }

    private static NotFound nobody(PersonId person) {
        return new NotFound("partnership", person.value());
    }
}
