package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.cohort.MatchView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.model.Matching;
import org.hearth.cohort.model.Matching.Candidate;
import org.hearth.cohort.store.MatchQueries;
import org.hearth.cohort.store.MatchQueries.Lacking;
import org.hearth.cohort.store.SchemeRepository;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.scheduling.BookedPeople;
import org.hearth.scheduling.Crossing;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Finds trainers of any partner for sessions that lack one, for those who plan sessions. */
@ApplicationScoped
@Transactional
public class MatchService {

    private static final int MOST_PROPOSED = 5;
    private static final int MOST_LOOKED_AT = 15;

    @Inject
    MatchQueries queries;

    @Inject
    Candidates candidates;

    @Inject
    SchemesInForce inForce;

    @Inject
    SchemeRepository schemes;

    @Inject
    BookedPeople booked;

    @Inject
    Sessions sessions;

    @Inject
    Advance advance;

    @Inject
    Viewer viewer;

    /** The programmes trainers pass on. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<Taught> programmes() {
        return schemes.taught(viewer.partnership());
    }

    /**
     * Sessions to come that lack a trainer or an accredited lead, the soonest first, each with at most five who could train it. Published ones of the
     * partnership, and drafts the viewer plans; of one programme where it is named.
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public Page<MatchView> matches(String programme, Paging paging) {
        Scope plans = viewer.scope(Permission.SCHEDULE_SESSIONS);
        String only = programme == null || programme.isBlank() ? null : programme;
        Page<Lacking> lacking = queries.lacking(only, plans, advance.today(), paging);
        if (lacking.items().isEmpty()) {
            return new Page<>(List.of(), lacking.page(), lacking.size(), lacking.total());
        }
        List<String> ids = lacking.items().stream().map(Lacking::id).toList();
        Map<String, SessionCard> cards = sessions.cards(ids, viewer.partnership());
        Map<String, Candidates.Pool> pools = new HashMap<>();
        List<MatchView> found = new ArrayList<>();
        for (Lacking each : lacking.items()) {
            Candidates.Pool pool = pools.computeIfAbsent(each.programme(), this::pool);
            SessionCard card = cards.get(each.id());
            found.add(view(each, card.days(), card.trainers(), pool, plans));
        }
        return new Page<>(found, lacking.page(), lacking.size(), lacking.total());
    }

    private Candidates.Pool pool(String programme) {
        return candidates.of(programme, viewer.partnership(), advance.today());
    }

    private MatchView view(Lacking session, List<DayCard> days, List<String> there, Candidates.Pool pool, Scope plans) {
        LocalDate first = days.get(0).date();
        Integer most =
                inForce.on(first, session.programme(), viewer.partnership()).mostPerYear();
        var wanted = new Matching.Wanted(days, session.host(), session.locality(), session.led(), most);
        List<Candidate> others = pool.on(first).stream()
                .filter(each -> !there.contains(each.person()))
                .toList();
        List<Matching.Proposal> could = notBooked(session, days, Matching.of(wanted, others));
        return new MatchView(
                session.ref(),
                session.course(),
                session.programme(),
                session.programmeName(),
                days.stream().map(DayCard::date).toList(),
                session.host(),
                session.hostName(),
                session.localityName(),
                session.draft(),
                session.missing(),
                session.led() ? "CO" : "LEAD",
                plans.covers(new PartnerId(session.host())),
                could.stream()
                        .map(each -> pool.shown(each, session.localityName(), session.host(), most))
                        .toList());
    }

    /** Without those who are booked as learners at the time; that they are is nobody's business here. */
    private List<Matching.Proposal> notBooked(Lacking session, List<DayCard> days, List<Matching.Proposal> could) {
        List<Matching.Proposal> looked = could.stream().limit(MOST_LOOKED_AT).toList();
        Set<String> people =
                looked.stream().map(each -> each.candidate().person()).collect(Collectors.toCollection(HashSet::new));
        if (people.isEmpty()) {
            return List.of();
        }
        Set<String> learning = booked.trainersBooked(people, new SessionId(session.id()), days).stream()
                .map(Crossing::person)
                .collect(Collectors.toSet());
        return looked.stream()
                .filter(each -> !learning.contains(each.candidate().person()))
                .limit(MOST_PROPOSED)
                .toList();
    }
}
