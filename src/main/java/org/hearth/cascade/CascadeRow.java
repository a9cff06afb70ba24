package org.hearth.cascade;

import java.io.Serializable;

/** A programme whose cascade can be looked at; {@code generations} is how deep it goes.*/
public record CascadeRow(String programme, String code, String name, int generations) implements Serializable {}
