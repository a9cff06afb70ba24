package org.hearth.content;

import java.time.LocalDate;

/**
 * Who answers for a version from a day on.
 *
 * @param owner an email address, or a name as it is offered
 */
public record OwnerDraft(String owner, LocalDate from) {}
