package org.hearth.cascade.model;

/** A letter about a recall: to somebody it concerns, or to whoever leads the training of a partner, with how many of its people it concerns. */
public record Told(String recall, String person, String partner, boolean forPartner, int people, String words) {}
