package org.hearth.scheduling;

import java.time.LocalDate;

/**
 * Records that a person may train a programme, by an accreditation given elsewhere.
 *
 * @param who the person: their whole email address, or name and partner as offered
 * @param from the first day it counts
 * @param to the last day; null while no end is set
 * @param evidence what it rests on: who gave it, and the certificate or register that was seen
 */
public record RecordAccreditation(String programme, String who, LocalDate from, LocalDate to, String evidence) {}
