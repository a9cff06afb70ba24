package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/** Another date of the same course. {@code free} counts the places of all partners. */
public record OtherDate(String session, String ref, Instant firstStart, int free) implements Serializable {}
