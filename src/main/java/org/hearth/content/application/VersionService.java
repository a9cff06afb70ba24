package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.content.ContentRefusal;
import org.hearth.content.ContentView;
import org.hearth.content.OwnerDraft;
import org.hearth.content.ReviewDraft;
import org.hearth.content.VersionDraft;
import org.hearth.content.WithdrawDraft;
import org.hearth.content.model.History;
import org.hearth.content.model.Version;
import org.hearth.content.store.ContentRepository;
import org.hearth.content.store.ContentRepository.Owner;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Stale;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Adopts versions of local content, reviews them, names who answers for them, and withdraws them. */
@ApplicationScoped
@Transactional
public class VersionService {

    private static final int LONGEST_NAME = 1000;

    @Inject
    ContentRepository content;

    @Inject
    Keeping keeping;

    @Inject
    Shelf shelf;

    @Inject
    Shown shown;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /**
     * Adopts a version, which replaces the one before from its day on. Refuses, by field, an owner who is not found, a label
     * another version has ({@code content.label-there}), and a day that is not later than the newest adoption
     * ({@code content.adopted-before}); a programme not adapted locally on that day as {@code content.not-local}.
     */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView adopt(String programme, Integer seen, VersionDraft draft) {
        Programme held = keeping.held(programme, seen);
        Answers answers = new Answers();
        String owner = answers.optional("owner", draft.owner(), LONGEST_NAME);
        answers.done();
        Version made = Version.adopted(Identity.next(), draft);
        mustFit(held, made);
        Owner first = keeping.named("owner", owner, made.adoptedOn());
        content.add(held.id(), viewer.partnership(), made, first, keeping.hand());
        keeping.touch(held);
        audit.record("content.adopted", "programme", held.id(), first.partner(), made.label());
        return shown.programme(held);
    }

    private void mustFit(Programme programme, Version made) {
        History history = content.history(programme.id(), viewer.partnership());
        if (!shelf.rules(programme, viewer.partnership()).on(made.adoptedOn()).localContent()) {
            throw new BadInput("adoptedOn", ContentRefusal.NOT_LOCAL);
        }
        if (history.versions().stream().anyMatch(each -> each.label().equalsIgnoreCase(made.label()))) {
            throw new BadInput("label", ContentRefusal.LABEL_THERE);
        }
        Optional<LocalDate> newest = history.newest();
        if (newest.isPresent() && !made.adoptedOn().isAfter(newest.get())) {
            throw new BadInput("adoptedOn", ContentRefusal.ADOPTED_BEFORE, newest.get());
        }
    }

    /** Lets somebody else answer for a version from a day on. Refuses, by field, somebody not found and {@code content.owner-before}. */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView own(String programme, String version, Integer seen, OwnerDraft draft) {
        Mine mine = mine(programme, version, seen);
        Answers answers = new Answers();
        String owner = answers.text("owner", draft.owner(), LONGEST_NAME);
        LocalDate from = answers.date("from", draft.from());
        LocalDate last = mine.owners().get(mine.owners().size() - 1).from();
        answers.check(from == null || from.isAfter(last), "from", ContentRefusal.OWNER_BEFORE, last);
        answers.done();
        mine.version().mustStand();
        Owner named = keeping.named("owner", owner, from);
        content.own(version, named, keeping.hand());
        keeping.touch(mine.programme());
        audit.recordFor(
                named.person(), "content.owner-named", "content-version", version, named.partner(), from.toString());
        return shown.programme(mine.programme());
    }

    /** Writes a review down, which sets the day of the next. Refuses, by field, {@code content.review-day} and {@code review-next}. */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView review(String programme, String version, Integer seen, ReviewDraft draft) {
        Mine mine = mine(programme, version, seen);
        Version now = mine.version().reviewed(draft, shelf.today());
        content.keep(now, viewer.partnership());
        content.review(version, draft, keeping.hand());
        keeping.touch(mine.programme());
        audit.record(
                "content.reviewed",
                "content-version",
                version,
                mine.partner(),
                now.reviewOn().toString());
        return shown.programme(mine.programme());
    }

    /**
     * Withdraws a version from a day on; on the day of its adoption, as if it never was. Refuses what was withdrawn before, and as
     * {@code content.sessions-uncovered} what would leave published sessions without when nobody said that this is meant.
     */
    @Requires(Permission.MANAGE_CONTENT)
    public ContentView withdraw(String programme, String version, Integer seen, WithdrawDraft draft) {
        Mine mine = mine(programme, version, seen);
        Version now = mine.version().withdrawn(draft);
        keeping.takeAway(mine.programme(), draft.mayUncover(), () -> content.keep(now, viewer.partnership()));
        audit.record("content.withdrawn", "content-version", version, mine.partner(), now.withdrawnReason());
        return shown.programme(mine.programme());
    }

    /** A version the viewer keeps, with who answers for it, the oldest first. */
    private record Mine(Programme programme, Version version, List<Owner> owners, PartnerId partner) {}

    private Mine mine(String programme, String id, Integer seen) {
        Programme held = keeping.held(programme, null);
        Version version = content.history(held.id(), viewer.partnership()).versions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("content", id));
        List<Owner> owners = content.owners(id, viewer.partnership());
        Owner now = owners.stream()
                .filter(each -> !each.from().isAfter(shelf.today()))
                .reduce((before, after) -> after)
                .orElse(owners.get(0));
        keeping.mustKeep(now.partner(), id);
        Stale.unless(seen, content.version(held.id(), viewer.partnership()));
        return new Mine(held, version, owners, now.partner());
    }
}
