package org.hearth.partnership.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.Contact;
import org.hearth.partnership.model.Engagement;
import org.hearth.partnership.model.Engagements;
import org.hearth.partnership.model.Person;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps people and their engagements. */
@ApplicationScoped
public class PersonRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    PeopleQueries people;

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Person person) {
        em.persist(person);
        em.flush();
    }

    public void add(Engagement engagement) {
        em.persist(engagement);
    }

    /** A person within the scope; refused as not found otherwise. */
    public Person get(PersonId person, Scope scope, LocalDate today) {
        if (!people.reaches(person, scope, today)) {
            throw new NotFound("partnership", person.value());
        }
        return em.find(Person.class, person.value());
    }

    /**
     * All the work of a person, whoever it is for: whether it overlaps is judged over the whole. The person's row is
     * held, so that two changes at once are made one after the other.
     */
    @AcrossPartners("The rules on overlap and on the primary engagement hold over all partners; nothing of it is shown")
    public Engagements engagements(PersonId person, PartnershipId partnership) {
        em.createNativeQuery("select id from person where id = ? for update")
                .setParameter(1, person.value())
                .getResultList();
        List<Engagement> kept = em.createNamedQuery("Engagement.ofPerson", Engagement.class)
                .setParameter("person", person.value())
                .setParameter("partnership", partnership.value())
                .getResultList();
        return new Engagements(person, partnership, kept);
    }

    /** Whether somebody else of the partnership uses the email. */
    public boolean emailKnown(String email, PersonId except, PartnershipId partnership) {
        return email != null
                && em.createNamedQuery("Person.emailKnown", Long.class)
                                .setParameter("partnership", partnership.value())
                                .setParameter("email", email)
                                .setParameter("id", except.value())
                                .getSingleResult()
                        > 0;
    }

    /** How to write to a person. */
    @AcrossPartners("Letters go to the person themself; asked only by what writes them")
    public Optional<Contact> contact(PersonId person) {
        return new Sql(
                        "select id, concat(coalesce(known_as, given_name), ' ', family_name),"
                                + " coalesce(known_as, given_name), email from person where id = ? and status = 'ACTIVE'",
                        person.value())
                .first(em)
                .map(row -> new Contact(row.text(0), row.text(1), row.text(2), row.text(3)));
    }

    /** What the person said they need, where they said hosts may know. */
    @AcrossPartners("The person agreed that hosts of sessions they book may know")
    public Optional<String> sharedNeeds(PersonId person) {
        return new Sql(
                        "select access_needs from person where id = ? and share_needs = 1 and access_needs is not null",
                        person.value())
                .first(em)
                .map(row -> row.text(0));
    }

    /** Whose calendar it is; nobody's once the account is closed. */
    @AcrossPartners("Whoever knows the secret address is the person")
    public Optional<PersonId> byCalendarKey(String keyHash) {
        return new Sql(
                        "select p.id from person p where p.calendar_key = ? and p.status = 'ACTIVE' and not exists"
                                + " (select 1 from account a where a.person_id = p.id and a.status <> 'ACTIVE')",
                        keyHash)
                .first(em)
                .map(row -> new PersonId(row.text(0)));
    }
}
