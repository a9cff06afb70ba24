package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.PersonDetails;

/** A person, whoever employs them: one record through every change of employer. */
@Entity
@Table(name = "person")
@NamedQuery(
        name = "Person.emailKnown",
        query = "select count(p) from Person p where p.partnership = :partnership and p.email = :email"
                + " and p.id <> :id and p.status = 'ACTIVE'")
public class Person {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NEEDS = 500;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "known_as")
    private String knownAs;

    private String email;
    private String phone;

    @Column(name = "access_needs")
    private String accessNeeds;

    @Column(name = "share_needs")
    private boolean shareNeeds;

    private String status;

    @Column(name = "calendar_key")
    private String calendarKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Person() {} // for JPA

    /** A new person of a partnership; faults go to {@code answers}. */
    public static Person of(PartnershipId partnership, PersonDetails details, Instant now, Answers answers) {
        var made = new Person();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.status = "ACTIVE";
        made.createdAt = now;
        made.describe(details, answers);
        return made;
    }

    /** Says anew who this is and how to reach them; faults go to {@code answers}. */
    public void describe(PersonDetails details, Answers answers) {
        givenName = answers.text("givenName", details.givenName(), LONGEST_NAME);
        familyName = answers.text("familyName", details.familyName(), LONGEST_NAME);
        knownAs = answers.optional("knownAs", details.knownAs(), LONGEST_NAME);
        email = answers.email("email", details.email());
        phone = answers.phone("phone", details.phone());
    }

    /** What the person says about themself: what to call them, their phone, what they need, and who may know it. */
    public void prefer(String calledBy, String telephone, String needs, boolean share, Answers answers) {
        knownAs = answers.optional("knownAs", calledBy, LONGEST_NAME);
        phone = answers.phone("phone", telephone);
        accessNeeds = answers.note("accessNeeds", needs, LONGEST_NEEDS);
        answers.check(!share || accessNeeds != null, "shareNeeds", PartnershipRefusal.NEEDS_WITHOUT_TEXT);
        shareNeeds = share;
    }

    /** Gives the calendar another secret address, or none; the key is the SHA-256 of the secret. */
    public void calendarAt(String keyHash) {
        calendarKey = keyHash;
    }

    public boolean hasCalendar() {
        return calendarKey != null;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    /** What the person is called: the known-as name where there is one. */
    public String name() {
        return (knownAs == null ? givenName : knownAs) + " " + familyName;
    }

    public String email() {
        return email;
    }

    public String knownAs() {
        return knownAs;
    }

    public String phone() {
        return phone;
    }

    public String accessNeeds() {
        return accessNeeds;
    }

    public boolean sharesNeeds() {
        return shareNeeds;
    }

    public int version() {
        return version;
    }
}
