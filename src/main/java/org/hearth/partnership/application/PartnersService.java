package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.SiteCard;
import org.hearth.partnership.Sites;
import org.hearth.partnership.store.PartnerQueries;
import org.hearth.partnership.store.SiteQueries;
import org.hearth.security.OpenTo;

/** Answers other rooms' questions about partners and places. */
@ApplicationScoped
@Transactional
public class PartnersService implements Partners, Sites {

    private static final String ROOMS = "Other rooms; partners of one partnership know of each other";

    @Inject
    PartnerQueries partners;

    @Inject
    Participations participations;

    @Inject
    SiteQueries sites;

    @Override
    @OpenTo(ROOMS)
    public PartnerCard card(PartnerId partner, PartnershipId partnership) {
        return partners.card(partner, partnership).orElseThrow(() -> new NotFound("partnership", partner.value()));
    }

    @Override
    @OpenTo(ROOMS)
    public List<PartnerCard> members(PartnershipId partnership, LocalDate on) {
        return partners.members(partnership, on);
    }

    @Override
    @OpenTo(ROOMS)
    public Optional<String> reciprocalAgreement(PartnershipId partnership, LocalDate on) {
        return partners.reciprocal(partnership, on);
    }

    @Override
    @OpenTo(ROOMS)
    public List<PartnerCard> takingPart(PartnershipId partnership, LocalDate on) {
        return partners.reciprocal(partnership, on)
                .map(agreement -> partners.takingPart(agreement, partnership, on))
                .orElse(List.of());
    }

    @Override
    @OpenTo(ROOMS)
    public boolean takesPart(String agreement, PartnerId partner, LocalDate on) {
        return participations.takesPart(agreement, partner, on);
    }

    @Override
    @OpenTo(ROOMS)
    public SiteCard site(String site, PartnershipId partnership) {
        return sites.card(site, partnership).orElseThrow(() -> new NotFound("partnership", site));
    }

    @Override
    @OpenTo(ROOMS)
    public List<SiteCard> all(PartnershipId partnership) {
        return sites.cards(partnership);
    }

    @Override
    @OpenTo(ROOMS)
    public List<LocalityCard> localities(PartnershipId partnership) {
        return sites.localities(partnership);
    }
}
