package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hearth.booking.BookedWhen;
import org.hearth.booking.BookingRow;
import org.hearth.kernel.Like;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Scope;

/** Reads the bookings of a partner's people, over all sessions. */
@ApplicationScoped
public class BookedQueries {

    @PersistenceContext
    EntityManager em;

    /**
     * The bookings of people within the scope; each of the words typed is part of the person's name or email, of the
     * course's title or of the session's reference.
     */
    public Page<BookingRow> of(Scope scope, BookedWhen when, String typed, Instant now, Paging paging) {
        long total = narrowed(BookingQueries.count(), scope, when, typed, now)
                .first(em)
                .orElseThrow()
                .count(0);
        List<BookingRow> items = rows(scope, when, typed, now, paging.offset(), paging.size());
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** All of them, as {@link #of} finds them, up to so many: for a file. */
    public List<BookingRow> all(Scope scope, BookedWhen when, String typed, Instant now, int most) {
        return rows(scope, when, typed, now, 0, most);
    }

    private List<BookingRow> rows(Scope scope, BookedWhen when, String typed, Instant now, int offset, int most) {
        String order = when == BookedWhen.PAST ? " order by a.first_start desc" : " order by a.first_start";
        return narrowed(BookingQueries.select(), scope, when, typed, now)
                .and(order + ", p.family_name, p.given_name, b.id")
                .rows(em, offset, most)
                .stream()
                .map(row -> BookingQueries.booking(row, false))
                .toList();
    }

    private static Sql narrowed(Sql sql, Scope scope, BookedWhen when, String typed, Instant now) {
        switch (when) {
            case COMING -> sql.and(" where b.status in ('CONFIRMED', 'REQUESTED', 'OFFERED') and a.last_end > ?", now);
            case WAITING -> sql.and(" where b.status = 'WAITING' and a.first_start > ?", now);
            case PAST -> sql.and(" where b.status = 'CONFIRMED' and a.last_end <= ?", now);
        }
        sql.within(scope);
        for (String word : typed.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                String like = Like.anywhere(word);
                sql.and(
                        " and (p.search_text like ? escape '!' or c.title like ? escape '!'"
                                + " or convert(s.ref using utf8mb4) like ? escape '!')",
                        like,
                        like,
                        like);
            }
        }
        return sql;
    }
}
