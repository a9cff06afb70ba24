package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.hearth.kernel.PartnershipId;
import org.hearth.learning.model.AwardNumber;
import org.hearth.learning.store.AwardRepository;

/** Draws certificate numbers nobody can guess. The database has the last word on whether one is taken. */
@ApplicationScoped
class Numbers {

    private final SecureRandom random = new SecureRandom();

    @Inject
    AwardRepository awards;

    String fresh(PartnershipId partnership) {
        String number = AwardNumber.next(random);
        while (awards.numbered(number, partnership).isPresent()) {
            number = AwardNumber.next(random);
        }
        return number;
    }
}
