package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.booking.Delivery;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.WishStatus;
import org.hearth.booking.model.Asking;
import org.hearth.booking.model.Preferences;
import org.hearth.booking.model.Wish;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.partnership.BookingApproval;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/**
 * Keeps wishes for any date of a course. Locks are taken in one order: booker, asking, allocations, offering; whoever writes
 * a wish, or offers one a place, holds the offering of its course.
 */
@ApplicationScoped
public class WishRepository {

    /** Held by whoever takes turns: a wish on the dates there are, or a new date for the wishes there are. */
    private static final String ASKING = "ASKING";

    /** Held by whoever offers places to wishes of a course or changes one: a wish is offered one place at a time. */
    private static final String OFFERING = "OFFERING";

    /** The languages that suit wish {@code b}, as {@link #preferences} reads them. */
    private static final String LANGUAGES = languagesOf("b");

    private static final String COLUMNS =
            "select b.id, b.partnership_id, b.course_ref, b.person_id, b.engagement_id, b.partner_id, b.asked_rule, b.days,"
                    + " (select group_concat(l.locality_id) from wish_locality l where l.wish_id = b.id), b.delivery, b.status,"
                    + " b.asked_by, b.asked_at, b.ended_at, b.version, b.answer_days, " + LANGUAGES + " from wish b";

    @PersistenceContext
    EntityManager em;

    /** Holds the asking for a course until the transaction ends. */
    @AcrossPartners("A lock")
    public void holdAsking(PartnershipId partnership, String course) {
        hold(partnership, course, ASKING);
    }

    /** Holds the offering of a course until the transaction ends. The allocations must be locked before. */
    @AcrossPartners("A lock")
    public void holdOffering(PartnershipId partnership, String course) {
        hold(partnership, course, OFFERING);
    }

    private void hold(PartnershipId partnership, String course, String part) {
        Sql.of(
                        "insert into wish_lock (partnership_id, course_ref, part, held) values (?, ?, ?, 1)"
                                + " on duplicate key update held = held + 1",
                        partnership.value(),
                        course,
                        part)
                .run(em);
    }

    /** Holds the person's row, unless somebody else does: then false, and nothing waits. They have booked or asked before. */
    @AcrossPartners("A lock")
    public boolean holdBooker(String person) {
        return Sql.of("select person_id from booker where person_id = ? for update skip locked", person)
                .first(em)
                .isPresent();
    }

    /** A wish within the scope; refused as not found outside. */
    public Wish get(String id, Scope scope) {
        return Sql.of(COLUMNS + " where b.id = ?", id)
                .within(scope)
                .first(em)
                .map(WishRepository::wish)
                .orElseThrow(() -> new NotFound("booking", id));
    }

    /** The open wishes of people within the scope, the oldest first. */
    public Page<Wish> open(Scope scope, Paging wanted) {
        int all = Sql.of("select count(*) from wish b where b.status = 'OPEN'")
                .within(scope)
                .first(em)
                .orElseThrow()
                .number(0);
        List<Wish> shown = Sql.of(COLUMNS + " where b.status = 'OPEN'")
                .within(scope)
                .and(" order by b.asked_at, b.id")
                .rows(em, wanted.offset(), wanted.size())
                .stream()
                .map(WishRepository::wish)
                .toList();
        return new Page<>(shown, wanted.page(), wanted.size(), all);
    }

    /** The person's open wish for a course. */
    @AcrossPartners("One person's own; they were found within the caller's scope")
    public Optional<Wish> open(String person, String course) {
        return Sql.of(COLUMNS + " where b.open_key = concat(?, '/', ?)", course, person)
                .first(em)
                .map(WishRepository::wish);
    }

    private static Wish wish(Row row) {
        return new Wish(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                new Asking(BookingApproval.valueOf(row.text(6)), row.number(15)),
                preferences(row.number(7), row.text(8), row.text(9), row.text(16)),
                WishStatus.valueOf(row.text(10)),
                row.text(11),
                row.instant(12),
                row.instant(13),
                row.number(14));
    }

    /** Preferences out of columns. */
    static Preferences preferences(int days, String localities, String delivery, String languages) {
        return new Preferences(Preferences.days(days), parts(localities), Delivery.valueOf(delivery), parts(languages));
    }

    private static Set<String> parts(String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(","));
    }

    /** The languages that suit a wish, joined, as {@link #preferences} reads them. */
    static String languagesOf(String wish) {
        return "(select group_concat(g.language) from wish_language g where g.wish_id = " + wish + ".id)";
    }

    /** Keeps a new wish. The asking and the offering must be held. */
    @AcrossPartners("The person was found within the caller's scope")
    public void add(Wish made) {
        Sql.of(
                        "insert into wish (id, partnership_id, course_ref, person_id, engagement_id, partner_id, asked_rule, answer_days, days,"
                                + " delivery, status, asked_by, asked_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        made.id(),
                        made.partnership(),
                        made.course(),
                        made.person(),
                        made.engagement(),
                        made.partner(),
                        made.asking().rule(),
                        made.asking().days(),
                        made.preferences().daysKept(),
                        made.preferences().delivery(),
                        made.status(),
                        made.askedBy(),
                        made.askedAt(),
                        made.version())
                .run(em);
        addParts(made.id(), made.preferences());
    }

    /** Changes what suits. The offering must be held. */
    @AcrossPartners("It was found within the caller's scope")
    public void prefer(Wish wish, Preferences preferences) {
        Sql.of(
                        "update wish set days = ?, delivery = ?, version = version + 1 where id = ?",
                        preferences.daysKept(),
                        preferences.delivery(),
                        wish.id())
                .run(em);
        Sql.of("delete from wish_locality where wish_id = ?", wish.id()).run(em);
        Sql.of("delete from wish_language where wish_id = ?", wish.id()).run(em);
        addParts(wish.id(), preferences);
    }

    private void addParts(String wish, Preferences suits) {
        for (String each : suits.localities()) {
            Sql.of("insert into wish_locality (wish_id, locality_id) values (?, ?)", wish, each)
                    .run(em);
        }
        for (String each : suits.languages()) {
            Sql.of("insert into wish_language (wish_id, language) values (?, ?)", wish, each)
                    .run(em);
        }
    }

    /** Ends a wish, or takes it up again. The offering must be held. */
    @AcrossPartners("It was found within the caller's scope")
    public void become(Wish wish, WishStatus status, Instant endedAt) {
        Sql.of(
                        "update wish set status = ?, ended_at = ?, version = version + 1 where id = ?",
                        status,
                        endedAt,
                        wish.id())
                .run(em);
    }

    /** Gives a wish its turn on a session. The asking must be held. */
    @AcrossPartners("It was found within the caller's scope")
    public void turn(String wish, String session, int turn) {
        Sql.of("insert into wish_turn (wish_id, session_id, turn) values (?, ?, ?)", wish, session, turn)
                .run(em);
    }

    /**
     * Gives every open wish for the course its turn on a session that is published just now, in the order in which they
     * were made. The asking must be held.
     *
     * @return how many there are
     */
    @AcrossPartners("Turns; nobody's name")
    public int turns(PartnershipId partnership, String course, String session) {
        int wishes = Sql.of(
                        "insert into wish_turn (wish_id, session_id, turn) select w.id, ?,"
                                + " row_number() over (order by w.asked_at, w.id) from wish w"
                                + " where w.partnership_id = ? and w.course_ref = ? and w.status = 'OPEN'",
                        session,
                        partnership.value(),
                        course)
                .run(em);
        if (wishes > 0) {
            Sql.of(
                            "update place_allocation set waiting_turn = greatest(waiting_turn, ?) where session_id = ?",
                            wishes,
                            session)
                    .run(em);
        }
        return wishes;
    }

    /** The sessions of a course on which a wish has a turn. */
    @AcrossPartners("It was found within the caller's scope")
    public List<String> turns(String wish) {
        return texts(Sql.of("select session_id from wish_turn where wish_id = ?", wish));
    }

    /** The sessions of a course, in any edition, that have not begun; by id, as they are locked. */
    @AcrossPartners("Sessions of the partnership; nobody's name")
    public List<String> ahead(PartnershipId partnership, String course, Instant now) {
        return texts(Sql.of(
                "select a.session_id from place_allocation a join course c on c.id = a.course_id where c.ref = ?"
                        + " and a.partnership_id = ? and a.status = 'OPEN' and a.first_start > ? order by a.session_id",
                course,
                partnership.value(),
                now));
    }

    /** Of these sessions, those with a free place, the soonest first. They must be locked. */
    @AcrossPartners("Sessions of the partnership; nobody's name")
    public List<String> withRoom(List<String> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : texts(Sql.of("select a.session_id from place_allocation a")
                        .in(" where a.session_id in", sessions)
                        .and(" and exists (select 1 from place_share s where s.session_id = a.session_id"
                                + " and s.taken < s.places) order by a.first_start, a.session_id"));
    }

    /** Writes down that this booking is what the wish was offered on the session. The offering must be held. */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public void offered(String wish, String session, String booking) {
        Sql.of("update wish_turn set booking_id = ? where wish_id = ? and session_id = ?", booking, wish, session)
                .run(em);
    }

    /** The wish a booking was offered for; empty for one somebody made. */
    @AcrossPartners("Its booking was found within the caller's scope")
    public Optional<String> of(String booking) {
        return Sql.of("select wish_id from wish_turn where booking_id = ?", booking)
                .first(em)
                .map(row -> row.text(0));
    }

    /**
     * Ends the open wishes for a course, with a turn on the session, of people who have a place on one of its dates; not
     * while they are offered another, for that is to be answered first. The offering must be held.
     */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public void meet(PartnershipId partnership, String course, String session, Instant now) {
        List<String> met = texts(Sql.of(
                "select distinct w.id from course c straight_join session s on s.course_id = c.id"
                        + " straight_join place_allocation a on a.session_id = s.id and a.last_end > ?"
                        + " straight_join booking b on b.session_id = s.id and b.status in ('CONFIRMED', 'REQUESTED')"
                        + " straight_join wish w on w.person_id = b.person_id and w.status = 'OPEN' and w.course_ref = c.ref"
                        + " and w.partnership_id = c.partnership_id"
                        + " straight_join wish_turn t on t.wish_id = w.id and t.session_id = ?"
                        + " where c.partnership_id = ? and c.ref = ? and " + WishQueries.HELD + " is null",
                now,
                session,
                partnership.value(),
                course));
        if (!met.isEmpty()) {
            Sql.of("update wish set status = 'MET', ended_at = ?, version = version + 1 where status = 'OPEN'", now)
                    .in(" and id in", met)
                    .run(em);
        }
    }

    /** Writes down that these were passed over on a session for a reason; bookings among them are none of ours. */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public void passed(List<String> wishes, String session, WaitingStanding reason, Instant at) {
        Sql.of(
                        "insert into wish_passed (wish_id, session_id, reason, times, last_at) select id, ?, ?, 1, ? from wish",
                        session,
                        reason,
                        at)
                .in(" where id in", wishes)
                .and(" on duplicate key update times = times + 1, last_at = values(last_at)")
                .run(em);
    }

    private List<String> texts(Sql sql) {
        return sql.rows(em).stream().map(row -> row.text(0)).toList();
    }
}
