package org.hearth.booking;

import java.io.Serializable;
import java.util.List;

/**
 * A session's waiting list.
 *
 * @param lot what the order was drawn with; null where it is not drawn
 */
public record WaitingView(
        String session, String sessionRef, String course, WaitingOrder order, String lot, List<WaitingEntry> items)
        implements Serializable {

    public WaitingView {
        items = List.copyOf(items);
    }
}
