package org.hearth.exchange;

import java.io.Serializable;

/**
 * What became of places that came free and were offered to people on waiting lists, for one partner. Numbers, of nobody by
 * name.
 *
 * @param made how many were offered; what was told to everybody at the last call is none
 * @param accepted how many the person took
 * @param declined how many the person did not want
 * @param lapsed how many nobody answered in time
 * @param open how many are still to be answered
 */
public record OfferOutcomes(
        String partner, String partnerName, int made, int accepted, int declined, int lapsed, int open)
        implements Serializable {

    /** How many the host took back, or called off. */
    public int withdrawn() {
        return made - accepted - declined - lapsed - open;
    }

    /** How many were answered or lapsed. */
    public int over() {
        return accepted + declined + lapsed;
    }

    /** Of a hundred offers that were answered or lapsed so many were accepted. */
    public int percent() {
        return over() == 0 ? 0 : Math.round(100f * accepted / over());
    }
}
