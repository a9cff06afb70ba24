package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who stands in for the reader, from a day to a day.
 *
 * @param today whether they do so today
 */
public record DeputyView(String id, String name, LocalDate from, LocalDate to, boolean today) implements Serializable {}
