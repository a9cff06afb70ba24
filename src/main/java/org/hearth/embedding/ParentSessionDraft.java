package org.hearth.embedding;

import java.time.LocalDate;

/**
 * One session of a group for parents that was held.
 *
 * @param on the day, today at the latest and not before the session before it
 * @param parents how many parents were there, 0 to 100; never who
 */
public record ParentSessionDraft(LocalDate on, Integer parents) {}
