package org.hearth.cascade;

import java.io.Serializable;
import java.time.LocalDate;

/** A programme whose cascade can be looked at; {@code lastSession} is null where nobody was trained in it yet, {@code generations} is how deep it goes. */
public record CascadeRow(String programme, String code, String name, LocalDate lastSession, int generations)
        implements Serializable {}
