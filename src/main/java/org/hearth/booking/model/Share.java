package org.hearth.booking.model;

/**
 * Some of a session's places, for the people of one partner or of all partners of the agreement.
 *
 * @param partner the named partner; null for the host's own share and for the agreement's
 * @param taken how many are held by confirmed and requested bookings; never more than {@code places}
 */
public record Share(String id, ShareKind kind, String partner, int places, int taken) {

    /** How many places are left. */
    public int free() {
        return places - taken;
    }

    /** Whether a place is left. */
    public boolean hasRoom() {
        return taken < places;
    }

    /** The same share with one place more taken. */
    public Share oneTaken() {
        return new Share(id, kind, partner, places, taken + 1);
    }
}
