package org.hearth.scheduling;

import java.io.Serializable;

/** A programme to choose from. */
public record ProgrammeName(String id, String name) implements Serializable {}
