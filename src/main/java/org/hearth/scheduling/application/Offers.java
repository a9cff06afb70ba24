package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.model.Breach;
import org.hearth.scheduling.model.Faults;
import org.hearth.scheduling.model.Session;

/** Places planned for partners: only for those in the agreement on the first day (domain rule C20). */
@ApplicationScoped
class Offers {

    @Inject
    Partners partners;

    /**
     * Checks places for partners as asked for; refused by field. No partner means all partners of the agreement.
     *
     * @param on the session's first day, or today while it has none
     */
    List<PlaceOffer> read(
            List<PlaceOffer> asked, Session session, PartnershipId partnership, LocalDate on, Faults faults) {
        Set<String> known =
                partners.members(partnership, on).stream().map(PartnerCard::id).collect(Collectors.toSet());
        List<PlaceOffer> offers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlaceOffer each : asked) {
            if (!faults.unless(each != null, "offers", SchedulingRefusal.FIELD_MISSING)) {
                continue;
            }
            String partner = each.partner() == null || each.partner().isBlank() ? null : each.partner();
            int most = session.size().capacity();
            boolean good = faults.unless(
                            partner == null || known.contains(partner), "offers", SchedulingRefusal.OFFER_UNKNOWN)
                    && faults.unless(!session.host().value().equals(partner), "offers", SchedulingRefusal.OFFER_TO_HOST)
                    && faults.unless(seen.add(String.valueOf(partner)), "offers", SchedulingRefusal.OFFER_TWICE)
                    && faults.unless(
                            each.places() != null && each.places() >= 1 && each.places() <= most,
                            "offers",
                            SchedulingRefusal.NUMBER_RANGE,
                            1,
                            most);
            if (good) {
                offers.add(new PlaceOffer(partner, each.places()));
            }
        }
        int sum = offers.stream().mapToInt(PlaceOffer::places).sum();
        int capacity = session.size().capacity();
        faults.unless(sum <= capacity, "offers", SchedulingRefusal.OFFERS_ABOVE_CAPACITY, sum, capacity);
        return offers;
    }

    /** Whether the partner's membership is in force on the day. */
    boolean isMember(PartnerId partner, PartnershipId partnership, LocalDate on) {
        return partners.members(partnership, on).stream()
                .anyMatch(each -> each.id().equals(partner.value()));
    }

    /** What stands against the places planned for partners on the first day. */
    List<Breach> breaches(Session session, PartnershipId partnership, LocalDate today) {
        List<PlaceOffer> offers = session.offers();
        if (offers.isEmpty()) {
            return List.of();
        }
        LocalDate on = session.days().isEmpty() ? today : session.days().get(0).date();
        if (partners.reciprocalAgreement(partnership, on).isEmpty()) {
            return List.of(Breach.of(SchedulingRefusal.NO_AGREEMENT, "offers", on));
        }
        Set<String> taking = partners.takingPart(partnership, on).stream()
                .map(PartnerCard::id)
                .collect(Collectors.toSet());
        return offers.stream()
                .map(PlaceOffer::partner)
                .filter(each -> each != null && !taking.contains(each))
                .map(each -> Breach.of(
                        SchedulingRefusal.NOT_IN_AGREEMENT,
                        each,
                        partners.card(new PartnerId(each), partnership).name()))
                .toList();
    }
}
