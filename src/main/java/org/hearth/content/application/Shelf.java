package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.content.model.Kept;
import org.hearth.content.model.Rules;
import org.hearth.content.store.ContentRepository;
import org.hearth.content.store.RuleRepository;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.content.store.StatementRepository;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;

/** Fetches what is kept of a programme. */
@ApplicationScoped
class Shelf {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    RuleRepository rules;

    @Inject
    ContentRepository content;

    @Inject
    StatementRepository statements;

    @Inject
    Clock clock;

    /** The day it is in England. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** A programme of the partnership; not found otherwise. */
    Programme programme(String id, PartnershipId partnership) {
        return rules.programme(id, partnership).orElseThrow(() -> new NotFound("content", String.valueOf(id)));
    }

    /** Its rules. */
    Rules rules(Programme programme, PartnershipId partnership) {
        return new Rules(ReferenceRules.of(programme.code()), rules.rules(programme.id(), partnership));
    }

    /** All that decides about its sessions. */
    Kept kept(Programme programme, PartnershipId partnership) {
        return new Kept(
                rules(programme, partnership),
                content.history(programme.id(), partnership),
                statements.of(programme.id(), partnership));
    }
}
