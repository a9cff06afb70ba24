package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.catalogue.CourseFinder;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.scheduling.OwnPlace;
import org.hearth.scheduling.SessionFilter;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionSearch;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.WaiverView;
import org.hearth.scheduling.model.Filters;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.model.SearchCourses;
import org.hearth.scheduling.store.LeadQueries;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Shows sessions: what was published to the whole partnership, drafts to those who plan them or may waive. */
@ApplicationScoped
@Transactional
public class ReadingService {

    private static final int MOST = 200;
    private static final int YEARS_AHEAD = 3;

    @Inject
    SessionQueries queries;

    @Inject
    LeadQueries leads;

    @Inject
    OwnPlace place;

    @Inject
    Viewer viewer;

    @Inject
    CourseFinder catalogue;

    @Inject
    Clock clock;

    @Inject
    Reach reach;

    /** One session, by id or by its reference like S-1042. */
    @Requires(Permission.VIEW_SESSIONS)
    public SessionView view(String idOrRef) {
        String wanted = idOrRef == null ? "" : idOrRef;
        return queries.view(wanted, reach.knowing(), reach.changing())
                .orElseThrow(() -> new NotFound("scheduling", wanted));
    }

    /** The first day on which nobody accredited leads a published session, for those who plan sessions; empty while all is well. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public Optional<LocalDate> unled(String session) {
        return leads.unled(session, viewer.scope(Permission.SCHEDULE_SESSIONS), today());
    }

    /** What somebody answers for at a session, for those who plan it and those who may waive; nothing for others. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<WaiverView> waivers(String session) {
        return queries.waivers(session, reach.knowing());
    }

    /** The viewer's own confirmed booking on the session; empty without one. */
    @Requires(Permission.VIEW_SESSIONS)
    public Optional<String> ownBooking(String session) {
        return place.of(viewer.person(), new SessionId(session), viewer.partnership());
    }

    /** How many free places of a session the viewer's own partner may take today; empty for somebody without a partner. */
    @Requires(Permission.VIEW_SESSIONS)
    public OptionalInt freeForOwn(String session) {
        String home = viewer.known().homePartner();
        return home == null
                ? OptionalInt.empty()
                : OptionalInt.of(place.freeFor(new PartnerId(home), new SessionId(session), viewer.partnership()));
    }

    /** A page of sessions, soonest first or as asked. What is asked of the course is answered as the catalogue does. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<SessionRow> list(SessionSearch search, Paging paging) {
        SessionFilter filter = Filters.read(search);
        if (filter.asksTheCatalogue()) {
            var courses = new SearchCourses(catalogue.byWords("", viewer.partnership()), filter.wish());
            filter = filter.among(courses.ids());
        }
        return queries.list(filter, reach.knowing(), clock.instant(), bookableFrom(), paging);
    }

    /** Sessions of a course from today on that may still be booked, soonest first. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<SessionRow> upcoming(String course, Paging paging) {
        return queries.list(
                SessionFilter.upcoming(course, today()), reach.knowing(), clock.instant(), bookableFrom(), paging);
    }

    /** Sessions with a day in the period, going ahead or over; only those the viewer trains when {@code mine}. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<SessionRow> between(LocalDate from, LocalDate to, boolean mine) {
        return queries.list(
                        SessionFilter.between(from, to, mine),
                        reach.knowing(),
                        clock.instant(),
                        bookableFrom(),
                        new Paging(0, MOST))
                .items();
    }

    /** The first session that begins after the day; empty when none is planned. */
    @Requires(Permission.VIEW_SESSIONS)
    public Optional<SessionRow> firstAfter(LocalDate day, boolean mine) {
        var later = SessionFilter.between(day.plusDays(1), day.plusYears(YEARS_AHEAD), mine);
        return queries.list(later, reach.knowing(), clock.instant(), bookableFrom(), new Paging(0, 1)).items().stream()
                .findFirst();
    }

    private Instant bookableFrom() {
        return place.bookableFrom(viewer.partnership());
    }

    /** When booking of a session ends: by its own closing moment or the policy in force, whichever is first; null for a draft. */
    @Requires(Permission.VIEW_SESSIONS)
    public Instant closes(SessionView session) {
        return session.closesAt() == null || session.days().isEmpty()
                ? session.closesAt()
                : place.closes(
                        viewer.partnership(),
                        session.closesAt(),
                        session.days().get(0).date());
    }

    /** The day it is at the partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }
}
