package org.hearth.embedding;

import java.time.LocalDate;

/**
 * Who is to lead a group for parents from a day on.
 *
 * @param first person id of the first facilitator
 * @param second person id of the second
 * @param from the day, on which they lead already
 */
public record ParentLeadersDraft(String first, String second, LocalDate from) {}
