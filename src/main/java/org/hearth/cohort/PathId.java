package org.hearth.cohort;

/** One person's way to being a trainer of one programme. */
public record PathId(String value) {}
