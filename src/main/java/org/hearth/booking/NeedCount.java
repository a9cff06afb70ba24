package org.hearth.booking;

import java.io.Serializable;

/** What some of the people with a place need to take part, in their own words, and how many of them. */
public record NeedCount(String need, int people) implements Serializable {}
