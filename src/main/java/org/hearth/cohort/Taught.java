package org.hearth.cohort;

import java.io.Serializable;

/** A programme that trainers of the partnership pass on. */
public record Taught(String id, String code, String name) implements Serializable {}
