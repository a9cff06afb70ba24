package org.hearth.partnership;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why something about partners, places or people is refused. */
public enum PartnershipRefusal implements Refusal {
    NO_ENGAGEMENT,
    ENGAGEMENT_OVERLAPS,
    ENGAGEMENT_ENDED,
    ENDS_BEFORE_IT_BEGINS,
    OWN_MANAGER,
    MANAGER_OR_NONE,
    MANAGER_UNKNOWN,
    ONLY_VOLUNTEERS,
    PARTNER_UNKNOWN,
    PARTNER_NOT_MEMBER,
    SERVICE_UNKNOWN,
    HUB_UNKNOWN,
    LOCALITY_UNKNOWN,
    PARTNER_NAME_TAKEN,
    LOCALITY_NAME_TAKEN,
    ROOM_NAME_TAKEN,
    EMAIL_KNOWN,
    NEEDS_WITHOUT_TEXT,
    TERMS_OVERLAP,
    PARTY_TWICE,
    PARTY_OUTSIDE,
    APPROVAL_PAST;

    @Override
    public String code() {
        return "partnership." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
