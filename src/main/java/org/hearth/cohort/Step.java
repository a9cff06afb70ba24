package org.hearth.cohort;

import java.util.EnumSet;
import java.util.Set;

/** One step on the way to being a trainer of a programme, and of staying one, in the order in which they are taken. */
public enum Step {
    /** A partner names somebody for a cohort. */
    NOMINATED,
    /** The programme lead gives them one of the partner's seats. */
    SELECTED,
    /** The courses that come before are in the record, or the evidence of another place was seen. */
    PREREQUISITES_CHECKED,
    /** Their manager signed how many sessions they may deliver. */
    RELEASED,
    /** They hold the award of the train-the-trainer course. */
    TRAINED,
    AGREEMENT_SIGNED,
    /** The licensor confirmed them on its register. */
    REGISTERED,
    /** They delivered beside a mentor. Taken as often as the programme asks. */
    CO_DELIVERED,
    /** Somebody without an interest in it saw them deliver and was content. Taken as often as the programme asks. */
    OBSERVED,
    /** They may lead. */
    ACCREDITED,
    /** They took part in a refresher for trainers. */
    REFRESHED,
    /** A meeting with the programme lead renewed the accreditation. */
    RENEWED,
    /** What keeps an accreditation alive was missing on the day. */
    LAPSED,
    /** Somebody who had lapsed may train again. */
    REINSTATED,
    /** It ended by somebody's word. */
    WITHDRAWN;

    private static final Set<Step> UPKEEP = EnumSet.of(REFRESHED, RENEWED, LAPSED, REINSTATED, WITHDRAWN);

    /** Whether it leads up to the accreditation. */
    public boolean leadsUp() {
        return !UPKEEP.contains(this);
    }
}
