package org.hearth.security;

import java.io.Serializable;
import java.util.List;

/**
 * Who a signed-in account is.
 *
 * @param homePartner the partner of the primary engagement, or null
 * @param authzVersion rises with every change of roles; an older one is read anew
 */
public record Known(
        String account,
        String person,
        String name,
        String email,
        String partnership,
        String partnershipName,
        String homePartner,
        String homePartnerName,
        int authzVersion,
        List<Grant> grants)
        implements Serializable {

    public Known {
        grants = List.copyOf(grants);
    }
}
