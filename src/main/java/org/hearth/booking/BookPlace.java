package org.hearth.booking;

import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;

/**
 * Asks for one place on a session for one person. Whose place it is, is not the caller's to say: the engagement says it.
 *
 * @param session the session's id, or its reference like {@code S-1042}
 * @param engagement which of the person's engagements it is for; null for the primary one
 * @param overrideReason why the person may be booked on two sessions at the same time; null when they are not
 * @param formKey the key of the page's form, so that a button pressed twice books once; null outside pages
 */
public record BookPlace(SessionId session, PersonId person, String engagement, String overrideReason, String formKey) {

    /** Asks for a place for a person's primary engagement. */
    public static BookPlace of(String session, String person) {
        return new BookPlace(new SessionId(session), new PersonId(person), null, null, null);
    }
}
