package org.hearth.partnership;

import java.io.Serializable;

/** A person as a list shows them: name and the partner of the engagement it is about (the primary one by default). */
public record PersonCard(String id, String name, String partner, String partnerName, String jobTitle)
        implements Serializable {

    /** How the person is offered in a list to choose from; {@link People#called} reads it again. */
    public String called() {
        return called(name, partnerName);
    }

    /** A name as it is offered: with the partner, where there is one. */
    public static String called(String name, String partnerName) {
        return partnerName == null ? name : name + ", " + partnerName;
    }
}
