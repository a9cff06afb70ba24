package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.kernel.RuleBroken;
import org.hearth.learning.CertificateCheck;
import org.hearth.learning.LearningRefusal;
import org.hearth.learning.model.AwardNumber;
import org.hearth.learning.store.AwardQueries;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/** Lets anybody check a certificate by its number. */
@ApplicationScoped
@Transactional
public class VerificationService {

    @Inject
    AwardQueries awards;

    @Inject
    CheckThrottle throttle;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * What may be told of a number; empty when no certificate has it. Refuses {@code learning.number-mistyped} when the
     * check character does not fit, and {@code learning.too-many-checks} after 30 in a minute from one address.
     */
    @OpenTo("Anybody with a certificate in hand: initials, course and dates; throttled per address")
    public Optional<CertificateCheck> check(String typed) {
        if (!throttle.admits(viewer.address(), clock.instant())) {
            throw new RuleBroken(LearningRefusal.TOO_MANY_CHECKS);
        }
        String number = AwardNumber.read(typed).orElseThrow(() -> new RuleBroken(LearningRefusal.NUMBER_MISTYPED));
        return awards.check(number, LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE));
    }
}
