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

    /** Whether nothing speaks against it. The allocation must be held. */
    boolean allow(Allocation places, PartnerId partner) {
        return against(places, partner).isEmpty();
    }

    private Optional<DomainException> against(Allocation places, PartnerId partner) {
        if (places.agreement() == null || places.hostId().equals(partner)) {
            return Optional.empty();
        }
        return questions.stream()
                .flatMap(question -> question.against(partner, places.agreement()).stream())
                .findFirst();
    }
}
