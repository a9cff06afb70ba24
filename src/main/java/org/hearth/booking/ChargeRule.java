package org.hearth.booking;

import java.io.Serializable;

/**
 * One line of a policy: what is charged for a cause, when everything it says holds.
 *
 * @param fewerThan holds when less notice than this was given; null where notice does not matter
 */
public record ChargeRule(ChargeCause cause, Notice fewerThan, Payers payers, Taught taught, Fee fee)
        implements Serializable {

    /** What a place costs some partners. */
    public static ChargeRule price(Payers payers, Fee fee) {
        return new ChargeRule(ChargeCause.PLACE, null, payers, Taught.ANY, fee);
    }

    /** What giving up a place costs everybody, with less notice than so much. */
    public static ChargeRule late(Notice fewerThan, Fee fee) {
        return new ChargeRule(ChargeCause.LATE_CANCELLATION, fewerThan, Payers.ALL, Taught.ANY, fee);
    }

    /** What not coming costs everybody. */
    public static ChargeRule noShow(Fee fee) {
        return new ChargeRule(ChargeCause.NO_SHOW, null, Payers.ALL, Taught.ANY, fee);
    }

    /** The same for some courses only. */
    public ChargeRule when(Taught which) {
        return new ChargeRule(cause, fewerThan, payers, which, fee);
    }

    /** The same for some partners only. */
    public ChargeRule when(Payers who) {
        return new ChargeRule(cause, fewerThan, who, taught, fee);
    }
}
