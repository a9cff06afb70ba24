package org.hearth.booking;

import java.time.LocalDate;

/**
 * Who is to stand in for somebody, as they say it.
 *
 * @param deputy the colleague's whole email address or name
 * @param from the first day, today at the earliest
 * @param to the last day, within a year of the first
 */
public record DeputyDetails(String deputy, LocalDate from, LocalDate to) {}
