package org.hearth.scheduling.application;

import org.hearth.scheduling.model.SessionWaiver;
import org.hearth.scheduling.model.Wording;

/** A reason somebody answers for: a sentence of 10 to 500 characters. */
final class SessionReason {

    private SessionReason() {}

    static String of(String field, String typed) {
        return Wording.reason(field, typed, SessionWaiver.SHORTEST_REASON, SessionWaiver.LONGEST_REASON);
    }
}
