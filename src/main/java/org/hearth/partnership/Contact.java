package org.hearth.partnership;

import java.io.Serializable;

/** How to write to a person. The email is null for people without one. */
public record Contact(String person, String name, String givenName, String email) implements Serializable {}
