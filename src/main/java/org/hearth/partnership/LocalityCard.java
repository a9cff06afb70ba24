package org.hearth.partnership;

import java.io.Serializable;

/** A locality by name. */
public record LocalityCard(String id, String name) implements Serializable {}
