package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.WishCard;
import org.hearth.booking.WishId;
import org.hearth.booking.WishStatus;
import org.hearth.booking.WishView;
import org.hearth.booking.Wishes;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Occasion;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.model.Wish;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.WaitingRepository;
import org.hearth.booking.store.WishQueries;
import org.hearth.booking.store.WishRepository;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.People;
import org.hearth.partnership.Sites;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.Languages;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Shows who waits for any date of a course, to themselves and to those who may book for them, with why they still wait. */
@ApplicationScoped
@Transactional
public class WishViewService implements Wishes {

    private static final int MOST_SHOWN = 200;
    private static final int DATES_SHOWN = 20;

    @Inject
    WishRepository wishes;

    @Inject
    WishQueries queries;

    @Inject
    AllocationRepository allocations;

    @Inject
    WaitingLine line;

    @Inject
    AnyDates anyDates;

    @Inject
    PlaceLimits limits;

    @Inject
    People people;

    @Inject
    Sites sites;

    @Inject
    Languages languages;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** One wish: one's own, or of somebody the viewer may book for. Not found otherwise. */
    @OpenTo("Signed-in people, for themselves and those they may book for: the scope is in the query")
    public WishView wish(WishId id) {
        Wish wish = wishes.get(id.value(), reach.changing());
        if (!isOwn(wish)) {
            audit.recordFor(wish.personId(), "wish.seen", "wish", wish.id(), wish.partnerId(), wish.course());
        }
        return views(List.of(wish), wish.status() == WishStatus.OPEN ? dates(wish) : List.of())
                .get(0);
    }

    /** The open wishes of the viewer and of everybody they may book for, the oldest first, without dates. */
    @OpenTo("Signed-in people, for themselves and those they may book for: the scope is in the query")
    public Page<WishView> open(Paging wanted) {
        Page<Wish> open = wishes.open(reach.changing(), wanted);
        long others = open.items().stream().filter(each -> !isOwn(each)).count();
        if (others > 0) {
            audit.record("wishes.seen", "wish", null, null, others + " names");
        }
        return new Page<>(views(open.items(), List.of()), open.page(), open.size(), open.total());
    }

    private boolean isOwn(Wish wish) {
        return wish.personId().equals(viewer.person());
    }

    private List<WishView> views(List<Wish> all, List<WishView.Date> dates) {
        List<String> ids = all.stream().map(Wish::id).toList();
        Map<String, WaitingRepository.Names> names = queries.names(ids);
        Map<String, String> titles = titles(all);
        Map<String, List<LocalityCard>> localities = queries.localities(ids);
        Map<String, WishView.Offered> held = queries.held(ids);
        List<LanguageCard> spoken = languages.all();
        return all.stream()
                .map(wish -> new WishView(
                        wish.id(),
                        wish.course(),
                        titles.getOrDefault(wish.course(), wish.course()),
                        wish.person(),
                        names.get(wish.id()).person(),
                        names.get(wish.id()).partner(),
                        wish.status(),
                        wish.askedAt(),
                        wish.preferences().days().stream().sorted().toList(),
                        localities.getOrDefault(wish.id(), List.of()),
                        wish.preferences().delivery(),
                        spoken.stream()
                                .filter(each -> wish.preferences().languages().contains(each.code()))
                                .toList(),
                        held.get(wish.id()),
                        dates,
                        wish.version()))
                .toList();
    }

    /** Whether a wish was withdrawn so lately that it can be taken up again. */
    @OpenTo("Signed-in people, for themselves and those they may book for: the scope is in the query")
    public boolean canBeRestored(WishId id) {
        return wishes.get(id.value(), reach.changing()).isJustWithdrawn(clock.instant());
    }

    private Map<String, String> titles(List<Wish> all) {
        return all.isEmpty()
                ? Map.of()
                : queries.titles(
                        all.get(0).partnershipId(),
                        all.stream().map(Wish::course).collect(Collectors.toSet()));
    }

    private List<WishView.Date> dates(Wish wish) {
        List<WishView.Date> dates = new ArrayList<>();
        for (WishQueries.Date each : queries.dates(wish.partnershipId(), wish.course(), clock.instant(), DATES_SHOWN)) {
            Allocation places = allocations.get(new SessionId(each.session()), wish.partnershipId());
            var known = new WaitingLine.Known();
            List<Waiter> all = line.of(places);
            Map<String, Integer> positions = line.positions(places, all, known);
            Optional<Waiter> waiter =
                    all.stream().filter(one -> one.id().equals(wish.id())).findFirst();
            dates.add(new WishView.Date(
                    each.ref(),
                    each.firstStart(),
                    each.site(),
                    each.host(),
                    positions.get(wish.id()),
                    waiter.map(one -> standing(places, one, known)).orElse(null)));
        }
        return dates;
    }

    private WaitingStanding standing(Allocation places, Waiter who, WaitingLine.Known known) {
        WaitingStanding standing = line.standing(places, who, known);
        boolean perhaps = standing == WaitingStanding.FREE || standing == WaitingStanding.PLACES_TAKEN;
        WaitingStanding judged = perhaps ? anyDates.judged(places, who) : standing;
        if (judged != WaitingStanding.FREE) {
            return judged;
        }
        boolean limited = standing == WaitingStanding.FREE && !limits.wouldAllow(places, who.partnerId(), 1);
        return limited ? WaitingStanding.AT_LIMIT : standing;
    }

    /** Whom a wish would be for: refuses whoever is out of reach, or works for nobody. */
    @OpenTo("Signed-in people, for themselves and those they may book for, which it checks itself")
    public EngagementCard whom(PersonId person) {
        return people.engagement(person, null, reach.booking(person), today());
    }

    /** The person's open wish for a course, if they have one. */
    @OpenTo("Signed-in people, for themselves and those they may book for, which it checks itself")
    public Optional<WishId> of(PersonId person, String course) {
        Scope scope = reach.booking(person);
        people.card(person, scope);
        return wishes.open(person.value(), course).map(open -> new WishId(open.id()));
    }

    /** The localities to choose from, by name. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<LocalityCard> localities() {
        return sites.localities(viewer.partnership());
    }

    /** The languages to choose from. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<LanguageCard> languages() {
        return languages.all();
    }

    /** The title of a course, by its reference; refused as not found when there is none. */
    @Requires(Permission.VIEW_CATALOGUE)
    public String title(String course) {
        return Optional.ofNullable(course)
                .map(ref -> queries.titles(viewer.partnership(), Set.of(ref)).get(ref))
                .orElseThrow(() -> new NotFound("booking", String.valueOf(course)));
    }

    @Override
    @OpenTo("Other rooms, which have found the person within a scope")
    public List<WishCard> of(PersonId person, PartnershipId partnership) {
        List<Wish> open = wishes.open(Scope.own(partnership, person), new Paging(0, MOST_SHOWN))
                .items();
        Map<String, String> titles = titles(open);
        return open.stream()
                .map(wish -> card(wish, titles.getOrDefault(wish.course(), wish.course())))
                .toList();
    }

    private WishCard card(Wish wish, String title) {
        List<WishQueries.Date> dates = queries.dates(wish.partnershipId(), wish.course(), clock.instant(), DATES_SHOWN);
        Collection<Occasion> occasions = queries.occasions(
                        dates.stream().map(WishQueries.Date::session).toList())
                .values();
        int fitting = (int) occasions.stream().filter(wish.preferences()::fit).count();
        return new WishCard(
                wish.id(),
                wish.course(),
                title,
                wish.askedAt(),
                queries.held(wish.id()).map(WishView.Offered::until).orElse(null),
                dates.size(),
                fitting);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
