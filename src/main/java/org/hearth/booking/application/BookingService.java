package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookPlace;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Books places. */
@ApplicationScoped
@Transactional
public class BookingService {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    PlaceDesk desk;

    @Inject
    Claims claims;

    @Inject
    BookingNotices notices;

    @Inject
    Reach reach;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Books a place for the viewer or for somebody in reach: confirmed, requested while the home partner's word is
     * awaited, or a turn on the waiting list when the shares the person may use are full (domain rules C1 to C5, C20).
     * Refuses {@code booking.closed}, {@code not-open}, {@code already-booked}, {@code overlaps}, {@code no-share} and what
     * the prerequisites say; a session or person out of reach is not found.
     */
    @OpenTo("Signed-in people who may book for themselves or for others, which it checks itself")
    public BookingView book(BookPlace command) {
        String reason = overrideReason(command.overrideReason());
        Scope scope = reach.booking(command.person());
        Instant now = clock.instant();
        Allocation places = allocations.get(command.session(), scope.partnership());
        EngagementCard engagement = people.engagement(
                command.person(), command.engagement(), scope, LocalDate.ofInstant(now, WorkingDays.ZONE));
        places.refuseUnlessOpen(now);
        List<Share> usable = desk.sharesFor(places, engagement.partnerId());
        desk.refuseUnlessReady(places, command.person());
        allocations.lockBooker(command.person().value());
        Optional<Booking> before = bookings.byForm(command.person().value(), command.formKey());
        if (before.isPresent()) {
            return claims.view(before.get());
        }
        String allowed = viewer.may(Permission.BOOK_FOR_OTHERS) ? reason : null;
        boolean overlaps = desk.refuseClashes(places, command.person(), null, allowed);
        Booking made = desk.claim(claims.of(engagement, places, overlaps ? allowed : null, command.formKey()), usable);
        audit.recordFor(made.person(), "booking.made", "booking", made.id(), made.partner(), detail(made, overlaps));
        notices.booked(made, places);
        return claims.view(made);
    }

    /** The booking of the person that a page's form made before, if it made one. */
    @OpenTo("Signed-in people who may book for themselves or for others, which it checks itself")
    public Optional<BookingId> madeWith(PersonId person, String formKey) {
        Scope scope = reach.booking(person);
        return bookings.byForm(person.value(), formKey)
                .map(made -> new BookingId(bookings.head(made.id(), scope).id()));
    }

    private static String overrideReason(String typed) {
        Answers answers = new Answers();
        String reason = answers.optional("overrideReason", typed, BookingChange.LONGEST_REASON);
        answers.done();
        return reason;
    }

    private static String detail(Booking made, boolean overlaps) {
        return made.status() + (overlaps ? ", at the same time as another session, with a reason" : "");
    }
}
