package org.hearth.booking.model;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.booking.Ladder;

/**
 * Some of a session's places, for the people of one partner, of partners of a kind, of the agreement's, or of all.
 *
 * @param partner the partner it is for by name; null where it is for more than one, and for the host's own
 * @param type the kind of partner it is for; null for any
 * @param taken how many are held by confirmed, requested and offered bookings; never more than {@code places}
 * @param ladder whom its unused places open to later
 */
public record Share(String id, ShareKind kind, String partner, String type, int places, int taken, Ladder ladder) {

    /** A share whose unused places stay where they are. */
    public Share(String id, ShareKind kind, String partner, int places, int taken) {
        this(id, kind, partner, null, places, taken, Ladder.NONE);
    }

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
        return new Share(id, kind, partner, type, places, taken + 1, ladder);
    }

    /** The same share with another number of places. */
    public Share of(int number) {
        return new Share(id, kind, partner, type, number, taken, ladder);
    }

    /** Whom it is for on the day: as it was divided, or further down the ladder once its dates have come. */
    public ShareKind reach(LocalDate on) {
        if (kind == ShareKind.PARTNERSHIP || ladder.toEveryone(on)) {
            return ShareKind.PARTNERSHIP;
        }
        return ladder.toAgreement(on) ? ShareKind.AGREEMENT : kind;
    }

    /** Whether both are for the same people, as they were divided. */
    public boolean isLike(Share other) {
        return kind == other.kind
                && (kind == ShareKind.OWN
                        || Objects.equals(partner, other.partner) && Objects.equals(type, other.type));
    }
}
