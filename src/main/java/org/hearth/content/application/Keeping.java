package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.content.ContentRefusal;
import org.hearth.content.model.Kept;
import org.hearth.content.store.ContentQueries;
import org.hearth.content.store.ContentQueries.Planned;
import org.hearth.content.store.ContentRepository;
import org.hearth.content.store.ContentRepository.Hand;
import org.hearth.content.store.ContentRepository.Owner;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Changes content so that one change follows on another, and no published session loses what it needs in silence. */
@ApplicationScoped
class Keeping {

    @Inject
    Shelf shelf;

    @Inject
    ContentRepository content;

    @Inject
    ContentQueries queries;

    @Inject
    ContentNotices notices;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** A programme, held until the transaction ends, as the caller saw it. */
    Programme held(String id, Integer seen) {
        Programme found = shelf.programme(id, viewer.partnership());
        Stale.unless(seen, content.hold(found.id(), viewer.partnership()));
        return found;
    }

    /** Refuses what answers for another partner than those the viewer keeps content of, as not found. */
    void mustKeep(PartnerId partner, String id) {
        if (!viewer.scope(Permission.MANAGE_CONTENT).covers(partner)) {
            throw new NotFound("content", id);
        }
    }

    /** Somebody within the viewer's reach who works on the day. Refuses, by field, {@code content.person-unknown}. */
    Owner named(String field, String typed, LocalDate from) {
        Scope scope = viewer.scope(Permission.MANAGE_CONTENT);
        PersonCard person = people.called(typed == null ? "" : typed, scope)
                .orElseThrow(() -> new BadInput(field, ContentRefusal.PERSON_UNKNOWN));
        List<EngagementCard> work = people.engagements(new PersonId(person.id()), scope, from);
        if (work.isEmpty()) {
            throw new BadInput(field, ContentRefusal.PERSON_UNKNOWN);
        }
        return new Owner(new PersonId(person.id()), work.get(0).partnerId(), from);
    }

    /** The viewer, now. */
    Hand hand() {
        return new Hand(viewer.person(), clock.instant());
    }

    /** Counts a change of what is held. */
    void touch(Programme programme) {
        content.touch(programme.id(), viewer.partnership());
    }

    /**
     * Does what takes something away. Refuses as {@code content.sessions-uncovered} when published sessions would stand without
     * and that is not meant; when it is, those who plan them are written to.
     */
    void takeAway(Programme programme, boolean meant, Runnable act) {
        List<Planned> before = uncovered(programme);
        act.run();
        touch(programme);
        List<Planned> lost = uncovered(programme).stream()
                .filter(each -> !before.contains(each))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        if (!meant) {
            long sessions = lost.stream().map(Planned::session).distinct().count();
            throw new RuleBroken(
                    ContentRefusal.SESSIONS_UNCOVERED, sessions, lost.get(0).day());
        }
        notices.uncovered(programme.id(), lost);
    }

    /** The days to come of published sessions that lack something. */
    List<Planned> uncovered(Programme programme) {
        Kept kept = shelf.kept(programme, viewer.partnership());
        return queries.planned(programme.id(), viewer.partnership(), shelf.today()).stream()
                .filter(each -> kept.isUncovered(each.day()))
                .toList();
    }
}
