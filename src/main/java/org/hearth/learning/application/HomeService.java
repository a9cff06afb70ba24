package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Bookings;
import org.hearth.learning.AlsoNeeded;
import org.hearth.learning.BookedView;
import org.hearth.learning.DueView;
import org.hearth.learning.HomeView;
import org.hearth.learning.NeedView;
import org.hearth.learning.RecordView;
import org.hearth.learning.TaughtView;
import org.hearth.learning.store.HomeQueries;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Puts together what somebody sees first: what needs them, what comes next. Asks only what their roles make theirs. */
@ApplicationScoped
@Transactional
public class HomeService {

    private static final int FEW = 3;
    private static final int MOST_REQUESTS = 10;

    @Inject
    HomeQueries home;

    @Inject
    Bookings bookings;

    @Inject
    RecordService records;

    @Inject
    @Any
    Instance<AlsoNeeded> others;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The viewer's own first page. */
    @Requires(Permission.OWN_ACCOUNT)
    public HomeView home() {
        Instant now = clock.instant();
        RecordView mine = records.mine();
        BookedView next = mine.booked().stream()
                .filter(each -> each.status() == BookingStatus.CONFIRMED)
                .findFirst()
                .orElse(null);
        boolean teaches = viewer.may(Permission.SCHEDULE_SESSIONS);
        List<TaughtView> teaching =
                teaches ? home.teaching(viewer.scope(Permission.SCHEDULE_SESSIONS), now) : List.of();
        boolean books = (viewer.may(Permission.BOOK_FOR_SELF) || viewer.may(Permission.BOOK_FOR_OTHERS))
                && viewer.known().homePartner() != null;
        return new HomeView(
                people.contact(viewer.person()).map(Contact::givenName).orElse(mine.name()),
                needs(mine, now),
                next,
                mine.booked(),
                teaching,
                books ? viewer.known().homePartnerName() : null,
                books ? bookings.openTo(viewer.homePartner(), viewer.partnership(), viewer.person(), FEW) : List.of(),
                lead(now),
                teaches,
                viewer.may(Permission.VIEW_COUNTS),
                viewer.may(Permission.MANAGE_ACCOUNTS));
    }

    private List<NeedView> needs(RecordView mine, Instant now) {
        List<NeedView> needs = new ArrayList<>();
        mine.booked().stream()
                .filter(each -> each.offerUntil() != null && each.offerUntil().isAfter(now))
                .map(HomeService::need)
                .forEach(needs::add);
        if (viewer.may(Permission.TAKE_REGISTER)) {
            needs.addAll(home.openRegisters(viewer.scope(Permission.TAKE_REGISTER), now));
        }
        bookings.toAnswer().stream()
                .map(ApprovalRow::booking)
                .filter(each -> each.status() == BookingStatus.REQUESTED
                        && each.firstStart().isAfter(now))
                .limit(MOST_REQUESTS)
                .map(HomeService::need)
                .forEach(needs::add);
        if (viewer.may(Permission.SCHEDULE_SESSIONS)) {
            needs.addAll(home.decisions(viewer.scope(Permission.SCHEDULE_SESSIONS), now));
            needs.addAll(home.unled(viewer.scope(Permission.SCHEDULE_SESSIONS), now));
            needs.addAll(home.drafts(viewer.scope(Permission.SCHEDULE_SESSIONS)));
        }
        others.forEach(each -> needs.addAll(each.needs()));
        if (viewer.may(Permission.VIEW_MAIL)) {
            int failed = home.failedMail(viewer.scope(Permission.VIEW_MAIL));
            if (failed > 0) {
                needs.add(new NeedView(
                        NeedView.What.MAIL, String.valueOf(failed), null, null, "/admin/mail?status=FAILED"));
            }
        }
        mine.due().stream().map(HomeService::need).forEach(needs::add);
        mine.trained().stream()
                .map(each -> new NeedView(
                        NeedView.What.AFTER_COURSE,
                        each.courseTitle(),
                        each.said(),
                        each.after().by(),
                        "/me/learning"))
                .forEach(needs::add);
        return needs;
    }

    private static NeedView need(BookedView offered) {
        return new NeedView(
                NeedView.What.OFFER,
                offered.courseTitle(),
                null,
                LocalDate.ofInstant(offered.offerUntil(), LearningLetters.ZONE),
                "/training/booking?ref=" + offered.booking());
    }

    private static NeedView need(BookingRow asked) {
        return new NeedView(
                NeedView.What.APPROVE,
                asked.course(),
                asked.name(),
                LocalDate.ofInstant(asked.firstStart(), LearningLetters.ZONE),
                "/training/booking?ref=" + asked.id());
    }

    private static NeedView need(DueView due) {
        if (due.asksEvaluation()) {
            return new NeedView(
                    NeedView.What.EVALUATE, due.courseTitle(), null, null, "/me/evaluation?ref=" + due.booking());
        }
        boolean condition = due.what() == DueView.What.CONDITION;
        return new NeedView(
                NeedView.What.valueOf(due.what().name()),
                due.courseTitle(),
                condition ? due.detail() : null,
                due.by(),
                condition ? "/me/learning" : "/training/course?ref=" + due.courseRef());
    }

    private HomeView.Lead lead(Instant now) {
        if (!viewer.may(Permission.VIEW_RECORD)) {
            return null;
        }
        Scope scope = viewer.scope(Permission.VIEW_RECORD);
        return scope.reachesOthers() ? home.lead(scope, LocalDate.ofInstant(now, LearningLetters.ZONE)) : null;
    }
}
