package org.hearth.embedding;

import java.time.LocalDate;

/**
 * That somebody did another part of what is asked after a course.
 *
 * @param part its name, as the rule has it
 * @param on the day, today at the latest
 */
public record PartDraft(String part, LocalDate on) {}
