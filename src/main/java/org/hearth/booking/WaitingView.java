package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A session's waiting list.
 *
 * @param offers who is offered a place and has not answered yet, the first to run out first
 * @param lot what the order was drawn with; null where it is not drawn
 */
public record WaitingView(
        String session,
        String sessionRef,
        String course,
        WaitingOrder order,
        String lot,
        List<Offered> offers,
        List<WaitingEntry> items)
        implements Serializable {

    public WaitingView {
        offers = List.copyOf(offers);
        items = List.copyOf(items);
    }

    /** A place that is held for somebody until the moment. */
    public record Offered(String booking, String name, String partnerName, Instant until) implements Serializable {}
}
