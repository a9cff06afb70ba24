package org.hearth.partnership;

import java.util.List;
import org.hearth.kernel.PartnershipId;

/** What other rooms may ask about places. */
public interface Sites {

    /** One open site with its rooms; refused as {@code partnership.not-found} when it is not of this partnership. */
    SiteCard site(String site, PartnershipId partnership);

    /** Every open site, by name, with its rooms. */
    List<SiteCard> all(PartnershipId partnership);

    List<LocalityCard> localities(PartnershipId partnership);
}
