package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.cascade.model.Recall;
import org.hearth.cascade.model.Told;
import org.hearth.cascade.store.RecallQueries.AtPartner;
import org.hearth.cascade.store.RecallQueries.ToTell;
import org.hearth.cascade.store.RecallRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Leaves the letters of a recall in the outbox, in the transaction that sends it; the same letter never twice. */
@ApplicationScoped
class RecallPost {

    static final String CONCERNED = "cascade.recalled";
    static final String PARTNER = "cascade.recalled-partner";
    static final String RECALL = "recall";
    static final String OF = "partner";

    /** So many letters at once: more would hold the recall for too long. */
    private static final int AT_ONCE = 1_000;

    @Inject
    RecallRepository recalls;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    String hold(Recall recall) {
        return recalls.hold(recall, viewer.partnership(), viewer.person(), clock.instant());
    }

    /** Writes to people it concerns; answers how many. */
    int people(String recall, List<ToTell> concerned, String words) {
        int told = 0;
        for (ToTell each : concerned.subList(0, Math.min(AT_ONCE, concerned.size()))) {
            told += tell(CONCERNED, new Told(recall, each.person(), each.partner(), false, 1, words)) ? 1 : 0;
        }
        return told;
    }

    /** For how many partners somebody was told now, and the names of those at which there is nobody to tell. */
    record Reached(int partners, List<String> nobodyAt) {}

    /** Tells whoever may recall at the partners how many of theirs it concerns. */
    Reached partners(String recall, List<AtPartner> others, String words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CascadeService.ZONE);
        int told = 0;
        List<String> nobodyAt = new ArrayList<>();
        for (AtPartner each : others) {
            List<PersonId> leads =
                    people
                            .holders(Permission.RECALL, new PartnerId(each.partner()), viewer.partnership(), today)
                            .stream()
                            .filter(lead -> people.contact(lead)
                                    .filter(to -> to.email() != null)
                                    .isPresent())
                            .toList();
            boolean any = false;
            for (PersonId lead : leads) {
                any |= tell(PARTNER, new Told(recall, lead.value(), each.partner(), true, each.people(), words));
            }
            told += any ? 1 : 0;
            if (leads.isEmpty()) {
                nobodyAt.add(each.name());
            }
        }
        return new Reached(told, nobodyAt);
    }

    private boolean tell(String kind, Told told) {
        boolean fresh = recalls.told(told, viewer.person(), clock.instant());
        if (fresh) {
            outbox.tell(new Notice(
                    kind,
                    viewer.partnership(),
                    new PersonId(told.person()),
                    null,
                    null,
                    Map.of(RECALL, told.recall(), OF, told.partner()),
                    clock.instant()));
        }
        return fresh;
    }
}
