package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.partnership.SiteDetails;

/** A room of a site. It is closed rather than removed, because sessions were held in it. */
@Entity
@Table(name = "room")
@NamedQuery(name = "Room.open", query = "select r from Room r where r.site = :site and r.status = 'OPEN'")
public class Room {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_PEOPLE = 2000;

    @Id
    private String id;

    @Column(name = "site_id")
    private String site;

    private String name;
    private int capacity;
    private String status;

    @Version
    private int version;

    protected Room() {} // for JPA

    /** A new room of a site; faults go to {@code answers}, under the field's address. */
    public static Room of(Site site, SiteDetails.Room details, String field, Answers answers) {
        var made = new Room();
        made.id = Identity.next();
        made.site = site.id();
        made.status = "OPEN";
        made.describe(details, field, answers);
        return made;
    }

    /** Says anew what the room is called and how many it holds; faults go to {@code answers}. */
    public void describe(SiteDetails.Room details, String field, Answers answers) {
        name = answers.text(field + "/name", details.name(), LONGEST_NAME);
        capacity = answers.number(field + "/capacity", details.capacity(), 1, MOST_PEOPLE);
    }

    /** Whether this is the room of that name, whatever the size of its letters. */
    public boolean isCalled(String other) {
        return name != null && name.equalsIgnoreCase(other);
    }

    public void close() {
        status = "CLOSED";
    }

    public boolean isOpen() {
        return "OPEN".equals(status);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** How many people it holds. */
    public int capacity() {
        return capacity;
    }
}
