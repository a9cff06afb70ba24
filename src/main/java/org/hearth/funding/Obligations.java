package org.hearth.funding;

import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnershipId;

/** What funding asks of rooms above it: what do the partnership's strands pay for? Every room that knows some answers. */
public interface Obligations {

    /** Obligations that are not over on the day and are paid with a strand. */
    List<Obligation> of(PartnershipId partnership, LocalDate today);
}
