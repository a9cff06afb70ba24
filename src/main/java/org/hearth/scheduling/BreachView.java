package org.hearth.scheduling;

import java.io.Serializable;

/**
 * Something that stands against publishing, or is to be thought of before.
 *
 * @param code the refusal's code
 * @param subject what exactly it is about; a waiver holds for this subject and no other
 * @param detail the sentence
 * @param waivable whether this viewer may waive it with a reason
 * @param waived whether a waiver for it is on record
 * @param warning whether it is only to be thought of, and stops nothing
 */
public record BreachView(String code, String subject, String detail, boolean waivable, boolean waived, boolean warning)
        implements Serializable {

    /** Whether it stops the session until something is changed or somebody answers for it. */
    public boolean stops() {
        return !waived && !warning;
    }
}
