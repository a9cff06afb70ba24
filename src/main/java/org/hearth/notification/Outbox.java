package org.hearth.notification;

/** Where a use case leaves what people must hear. Takes part in the caller's transaction: nothing is told that was not done. */
public interface Outbox {

    void tell(Notice notice);
}
