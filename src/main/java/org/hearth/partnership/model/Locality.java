package org.hearth.partnership.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;

/** A part of the area, with its wards. */
@Entity
@Table(name = "locality")
public class Locality {

    private static final int LONGEST_NAME = 120;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    private String name;

    protected Locality() {} // for JPA

    /** A new locality; faults go to {@code answers}. */
    public static Locality of(PartnershipId partnership, String name, Answers answers) {
        var made = new Locality();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.name = answers.text("localityName", name, LONGEST_NAME);
        return made;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }
}
