package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.application.HomeAnswers.Answerer;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.StandIn;
import org.hearth.booking.store.ApprovalRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.AccessDenied;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.SecurityRefusal;
import org.hearth.security.Viewer;

/** What the viewer can answer: what waits for their own word, and for that of those they stand in for today. */
@ApplicationScoped
class Requests {

    private static final Comparator<ApprovalRow> MOST_URGENT_FIRST = Comparator.comparing(
            row -> row.booking().answerBy(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    @Inject
    ApprovalRepository approvals;

    @Inject
    BookingRepository bookings;

    @Inject
    StandIns standIns;

    @Inject
    HomeWord word;

    @Inject
    Costs costs;

    @Inject
    Reach reach;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    /** Refuses whoever has no word to give, and a token that was not made for it. */
    void refuseOthers() {
        if (!viewer.may(Permission.APPROVE_BOOKINGS) && standsIn().isEmpty()) {
            throw new AccessDenied(SecurityRefusal.ACCESS_DENIED);
        }
    }

    /** What waits for the viewer, most urgent first; never their own. */
    List<ApprovalRow> toAnswer() {
        List<ApprovalRow> rows = new ArrayList<>(approvals.toAnswer(scope()));
        for (StandIn each : standsIn()) {
            String name = people.contact(each.of()).map(Contact::name).orElse("");
            approvals.toAnswer(scope(), each).stream()
                    .filter(row -> rows.stream()
                            .noneMatch(other ->
                                    other.booking().id().equals(row.booking().id())))
                    .map(row -> row.of(name))
                    .toList()
                    .forEach(rows::add);
        }
        rows.sort(MOST_URGENT_FIRST);
        return rows;
    }

    /** The same rows with what follows from the viewer's yes: whose word is asked next, and what cancelling costs then. */
    List<ApprovalRow> told(List<ApprovalRow> rows) {
        return rows.stream().map(this::told).toList();
    }

    private ApprovalRow told(ApprovalRow row) {
        Booking booking = bookings.get(row.booking().id());
        PersonId of = answerer(booking.id()).map(Answerer::of).orElse(null);
        return row.told(word.next(booking, viewer.person(), of), costs.told(booking));
    }

    /** Whether the booking is one the viewer may look at because they stand in for whoever decides on it. */
    boolean reachesForSomebody(String booking) {
        return standsIn().stream().anyMatch(each -> approvals.reaches(booking, scope(), each));
    }

    /** As whom the viewer gives the word a booking waits for: as themselves where they can; empty where they cannot. */
    Optional<Answerer> answerer(String booking) {
        if (approvals.isAnswerable(booking, scope())) {
            return Optional.of(new Answerer(viewer.person(), null, false));
        }
        return standsIn().stream()
                .filter(each -> approvals.isAnswerable(booking, scope(), each))
                .findFirst()
                .map(each -> new Answerer(viewer.person(), each.of(), false));
    }

    /** Whose bookings the viewer decides on themselves. */
    Scope scope() {
        return reach.scope(Permission.APPROVE_BOOKINGS);
    }

    private List<StandIn> standsIn() {
        return viewer.withinLimit(Permission.APPROVE_BOOKINGS)
                ? standIns.of(viewer.person(), viewer.partnership())
                : List.of();
    }
}
