package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.TakeUpView;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.TakeUpQueries;
import org.hearth.kernel.BadInput;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What became of the places of a time: taken, given up, stayed away, walked in. Numbers over all partners together. */
@ApplicationScoped
@Transactional
public class TakeUpService {

    @Inject
    TakeUpQueries queries;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * The numbers of sessions whose last day lies within the time; without dates, of the last three months up to today.
     * Refuses a first day after the last as {@code booking.time-order}.
     */
    @Requires(Permission.VIEW_COUNTS)
    public TakeUpView takeUp(LocalDate from, LocalDate to) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE) : to;
        LocalDate first = from == null ? last.minusMonths(3).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw new BadInput("from", BookingRefusal.TIME_ORDER);
        }
        List<TakeUpView.Row> rows = queries.rows(viewer.partnership(), first, last);
        return new TakeUpView(first, last, rows, total(rows), queries.unfinished(viewer.partnership(), first, last));
    }

    private static TakeUpView.Row total(List<TakeUpView.Row> rows) {
        return new TakeUpView.Row(
                null,
                null,
                sum(rows, TakeUpView.Row::sessions),
                sum(rows, TakeUpView.Row::capacity),
                sum(rows, TakeUpView.Row::registered),
                sum(rows, TakeUpView.Row::cancelled),
                sum(rows, TakeUpView.Row::noShows),
                sum(rows, TakeUpView.Row::attended),
                sum(rows, TakeUpView.Row::walkIns));
    }

    private static int sum(List<TakeUpView.Row> rows, ToIntFunction<TakeUpView.Row> number) {
        return rows.stream().mapToInt(number).sum();
    }
}
