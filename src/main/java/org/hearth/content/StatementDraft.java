package org.hearth.content;

import java.time.LocalDate;
import java.util.List;

/**
 * That the area is ready for a programme.
 *
 * @param by who states it: an email address, or a name as it is offered
 * @param on the day
 * @param until its last day; the months of the rule where none is named
 * @param commitmentOn when the safeguarding partners committed themselves
 * @param commitment where that is written down
 * @param answers to the questions of the rule, in their order
 */
public record StatementDraft(
        String by, LocalDate on, LocalDate until, LocalDate commitmentOn, String commitment, List<String> answers) {}
