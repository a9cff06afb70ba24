package org.hearth.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether places that are opened are used.
 *
 * @param hosts how full the sessions are that begin in the period, those with the most empty places first
 * @param offersOfHosts what became of the offers made in the period, by the partner whose session it was
 * @param offersToPartners the same, by the partner whose people were offered a place
 */
public record FairnessView(
        LocalDate from,
        LocalDate to,
        List<FairnessRow> hosts,
        List<OfferOutcomes> offersOfHosts,
        List<OfferOutcomes> offersToPartners)
        implements Serializable {

    public FairnessView {
        hosts = List.copyOf(hosts);
        offersOfHosts = List.copyOf(offersOfHosts);
        offersToPartners = List.copyOf(offersToPartners);
    }
}
