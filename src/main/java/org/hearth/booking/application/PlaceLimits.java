package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearth.booking.PlaceLimit;
import org.hearth.booking.model.Allocation;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnerId;

/** Asks every room that has a say whether a partner's people may have one more place of others. */
@ApplicationScoped
class PlaceLimits {

    @Inject
    @Any
    Instance<PlaceLimit> questions;

    /** Refuses with the first reason why not. The allocation must be held. */
    void refuseAbove(Allocation places, PartnerId partner) {
        against(places, partner).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Whether nothing speaks against so many. The allocation must be held. */
    boolean allow(Allocation places, PartnerId partner, int more) {
        return against(places, partner).isEmpty() && (more == 1 || wouldAllow(places, partner, more));
    }

    /** Whether nothing would speak against so many places, as it stands now. Holds nothing: to look at. */
    boolean wouldAllow(Allocation places, PartnerId partner, int more) {
        return !binds(places, partner)
                || questions.stream().noneMatch(question -> question.foreseen(partner, places.agreement(), more)
                        .isPresent());
    }

    private static boolean binds(Allocation places, PartnerId partner) {
        return places.agreement() != null && !places.hostId().equals(partner);
    }

    private Optional<DomainException> against(Allocation places, PartnerId partner) {
        if (!binds(places, partner)) {
            return Optional.empty();
        }
        return questions.stream()
                .flatMap(question -> question.against(partner, places.agreement()).stream())
                .findFirst();
    }
}
