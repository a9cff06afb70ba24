package org.hearth.partnership;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A person with the engagements that lie within the viewer's scope.
 *
 * @param accessNeeds what they need to take part: for themself always, for others only when shared; else null
 */
public record PersonView(
        String id,
        String givenName,
        String familyName,
        String knownAs,
        String name,
        String email,
        String phone,
        String status,
        String accessNeeds,
        boolean shareNeeds,
        int version,
        List<Engagement> engagements)
        implements Serializable {

    public PersonView {
        engagements = List.copyOf(engagements);
    }

    /** One engagement of the person. */
    public record Engagement(
            String id,
            String partner,
            String partnerName,
            String service,
            String serviceName,
            String hub,
            String hubName,
            String kind,
            String jobTitle,
            BigDecimal fte,
            LocalDate from,
            LocalDate to,
            boolean primary,
            String manager,
            String managerName,
            boolean hasNoManager,
            int version)
            implements Serializable {}
}
