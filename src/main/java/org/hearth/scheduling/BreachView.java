package org.hearth.scheduling;

import java.io.Serializable;

/**
 * Something that stands against publishing.
 *
 * @param code the refusal's code
 * @param subject what exactly it is about; a waiver holds for this subject and no other
 * @param detail the sentence
 * @param waivable whether this viewer may waive it with a reason
 * @param waived whether a waiver for it is on record
 */
public record BreachView(String code, String subject, String detail, boolean waivable, boolean waived)
        implements Serializable {}
