package org.hearth.embedding;

import java.io.Serializable;

/** Somebody one may choose to run a group: person id and name. */
public record Facilitator(String id, String name) implements Serializable {}
