package org.hearth.notification;

/** Where a notice stands on its way out. */
public enum MailStatus {
    /** To be sent when it is due. */
    WAITING,
    /** Handed to the mail server, or written to the mail folder. */
    SENT,
    /** Nothing was left to tell when its turn came: undone, or the person has no address. */
    NOTHING,
    /** Tried several times and given up; the last error says why. */
    FAILED
}
