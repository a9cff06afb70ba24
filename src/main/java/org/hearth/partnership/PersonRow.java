package org.hearth.partnership;

import java.io.Serializable;

/** A person as the list of people shows them, with the engagement that lies within the viewer's scope. */
public record PersonRow(
        String id, String name, String email, String partner, String partnerName, String jobTitle, String kind)
        implements Serializable {}
