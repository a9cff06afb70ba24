package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookedWhen;
import org.hearth.booking.BookingRow;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookedQueries;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Shows who of one's own people is booked on what. */
@ApplicationScoped
@Transactional
public class BookedService {

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_IN_A_FILE = 20_000;

    @Inject
    BookedQueries booked;

    @Inject
    AllocationRepository allocations;

    @Inject
    WaitingLine line;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The bookings of the people the viewer books for, over all sessions. That names were seen is written down. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public Page<BookingRow> list(BookedWhen when, String typed, Paging paging) {
        String words = typed == null ? "" : typed;
        Page<BookingRow> found = booked.of(reach.scope(Permission.VIEW_BOOKINGS), when, words, clock.instant(), paging);
        if (!found.items().isEmpty()) {
            audit.record("bookings.seen", "booking", null, null, found.items().size() + " of " + found.total());
        }
        List<BookingRow> placed = found.items().stream().map(this::placed).toList();
        return new Page<>(placed, found.page(), found.size(), found.total());
    }

    /** The same for the API, whose words are read and refused: {@code when} is a name of {@link BookedWhen}, COMING if none is said. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public Page<BookingRow> list(String when, String typed, Paging paging) {
        Answers answers = new Answers();
        String chosen = answers.optionalChoice("when", when, BookedWhen.class);
        String words = answers.optional("q", typed, LONGEST_WORDS);
        answers.done();
        return list(chosen == null ? BookedWhen.COMING : BookedWhen.valueOf(chosen), words, paging);
    }

    /** All that the list finds as CSV, at most {@value #MOST_IN_A_FILE} rows. That names were taken away is written down. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public String csv(BookedWhen when, String typed) {
        return BookedSheet.csv(all(when, typed));
    }

    /** The same as a workbook. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public byte[] xlsx(BookedWhen when, String typed) {
        return BookedSheet.xlsx(all(when, typed));
    }

    private List<BookingRow> all(BookedWhen when, String typed) {
        Scope scope = reach.scope(Permission.VIEW_BOOKINGS);
        String words = typed == null ? "" : typed;
        List<BookingRow> rows = booked.all(scope, when, words, clock.instant(), MOST_IN_A_FILE);
        audit.record("bookings.seen", "booking", null, null, rows.size() + " in a file");
        return rows.stream().map(this::placed).toList();
    }

    private BookingRow placed(BookingRow row) {
        return row.position() == null
                ? row
                : line.placed(allocations.get(new SessionId(row.session()), viewer.partnership()), row);
    }
}
