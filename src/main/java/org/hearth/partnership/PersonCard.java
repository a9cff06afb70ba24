package org.hearth.partnership;

import java.io.Serializable;

/** A person as a list shows them: name and the partner of the engagement it is about (the primary one by default). */
public record PersonCard(String id, String name, String partner, String partnerName, String jobTitle)
        implements Serializable {}
