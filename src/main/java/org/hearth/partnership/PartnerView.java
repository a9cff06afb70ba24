package org.hearth.partnership;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A partner with its services. What only its administrators need is left out for others. */
public record PartnerView(
        String id,
        String name,
        String type,
        String sector,
        String provision,
        String status,
        LocalDate contractFrom,
        LocalDate contractTo,
        LocalDate memberFrom,
        LocalDate memberTo,
        String bookingApproval,
        String contactEmail,
        String phone,
        String notes,
        int version,
        List<Service> services)
        implements Serializable {

    public PartnerView {
        services = List.copyOf(services);
    }

    /** What every partner of the partnership may know: no contract, no notes, no budgets. */
    public PartnerView forOthers() {
        var known = services.stream()
                .map(each -> new Service(
                        each.id, each.name, each.provision, null, null, null, each.from, each.to, each.version))
                .toList();
        return new PartnerView(
                id,
                name,
                type,
                sector,
                provision,
                status,
                null,
                null,
                memberFrom,
                memberTo,
                bookingApproval,
                contactEmail,
                phone,
                null,
                version,
                known);
    }

    /** One service of the partner. */
    public record Service(
            String id,
            String name,
            String provision,
            BigDecimal publishedStaff,
            String staffUnit,
            Long annualBudgetGbp,
            LocalDate from,
            LocalDate to,
            int version)
            implements Serializable {}
}
