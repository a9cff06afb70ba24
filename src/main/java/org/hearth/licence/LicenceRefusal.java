package org.hearth.licence;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why something about a licence is refused. */
public enum LicenceRefusal implements Refusal {
    /** The programme is not there, or needs no organisation's licence. */
    PROGRAMME,
    /** The holder is not a member the viewer keeps licences of. */
    HOLDER,
    /** The funding strand is not there. */
    STRAND,
    /** The partner to be covered is not there. */
    PARTNER,
    /** The partner holds the licence and is covered anyway. */
    COVERS_HOLDER,
    /** The partner is covered on some of these days already. */
    COVERED_TWICE,
    /** The cover begins or ends outside the licence. Details: the first day, the last. */
    OUTSIDE_LICENCE,
    /** The day lies before an open-ended licence. Details: its first day. */
    BEFORE_LICENCE,
    /** More units are spent than there are, or some are of no number. */
    UNITS_SPENT,
    /** The licence has ended already. Details: the last day. */
    ENDED,
    /** The partner's cover has ended, or it has none. */
    NOT_COVERED,
    /** A later warning is of as many days as the one before, or there is none before it. */
    WARNING_ORDER,
    /** Published sessions would stand without a licence, and nobody said that this is meant. Details: how many, the first day. */
    SESSIONS_UNCOVERED;

    @Override
    public String code() {
        return "licence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
