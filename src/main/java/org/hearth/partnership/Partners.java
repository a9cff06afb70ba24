package org.hearth.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;

/** What other rooms may ask about partners. Partners of one partnership know of each other; others see nothing. */
public interface Partners {

    /** One partner; refused as {@code partnership.not-found} when it is not of this partnership. */
    PartnerCard card(PartnerId partner, PartnershipId partnership);

    /** The partners whose membership is in force on the day, by name. */
    List<PartnerCard> members(PartnershipId partnership, LocalDate on);

    /** The agreement on reciprocal places in force on the day. */
    Optional<String> reciprocalAgreement(PartnershipId partnership, LocalDate on);

    /** The partners that take part in the agreement in force on the day, by name; nobody while there is none. */
    List<PartnerCard> takingPart(PartnershipId partnership, LocalDate on);

    /** Whether the partner takes part in the agreement on the day. */
    boolean takesPart(String agreement, PartnerId partner, LocalDate on);
}
