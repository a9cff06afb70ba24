package org.hearth.licence;

import java.io.Serializable;

/** Something to choose by name. */
public record Choice(String id, String name) implements Serializable {}
