package org.hearth.cohort;

import java.io.Serializable;

/** Somebody who leads a programme, and can be named as mentor or observer of another trainer. */
public record Witness(String person, String name) implements Serializable {}
