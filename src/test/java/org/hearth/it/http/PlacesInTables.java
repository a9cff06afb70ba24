package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.it.World;
import org.hearth.it.World.Someone;

/** What the tables say of one session's places and people, and that it holds together. */
record PlacesInTables(World.Session session, String host, int capacity, List<Someone> people) {

    private static final String GIVEN_ON =
            "exists (select 1 from place_given_on v where v.booking_id = b.id and v.back_at is null)";

    /** The booking of a person who has a place or a turn. */
    String booking(String person) {
        return World.text(
                "select id from booking where session_id = ? and person_id = ? and status <> 'CANCELLED'",
                session.id(),
                person);
    }

    /**
     * Who has what, by the tables: each person's live status, in the order people were made; with a star, together with others;
     * with a plus, any date; with a dash through it, the place was given on; with a call, a place is there to take.
     */
    String told() {
        return people.stream()
                .map(each -> World.text(
                        "select concat(coalesce((select concat(b.status, if(" + GIVEN_ON + ", '/', ''),"
                                + " if(b.status = 'WAITING' and b.offer_until is not null, '!', ''), if((select count(*) from waiting_group_member m"
                                + " join waiting_group g on g.id = m.group_id and g.ended_at is null"
                                + " join waiting_group_member o on o.group_id = g.id and o.left_at is null"
                                + " join booking w on w.id = o.booking_id and w.status = 'WAITING'"
                                + " where m.booking_id = b.id and m.left_at is null and b.status = 'WAITING') > 1, '*', ''))"
                                + " from booking b where b.session_id = ? and b.person_id = ?"
                                + " and b.status <> 'CANCELLED'), '-'), if(exists (select 1 from wish where person_id = ?"
                                + " and status = 'OPEN'), '+', ''))",
                        session.id(),
                        each.person(),
                        each.person()))
                .collect(Collectors.joining(" "));
    }

    /** Nobody is oversold, every step is kept, the ledger sums to nothing and everything is in the audit. */
    void holdTogether(String where) {
        assertEquals(
                capacity,
                World.number("select sum(places) from place_share where session_id = ?", session.id()),
                where);
        assertEquals(
                0,
                World.number(
                        "select count(*) from place_share s where s.session_id = ? and s.taken <> (select count(*)"
                                + " from booking b where b.share_id = s.id and b.status in"
                                + " ('CONFIRMED', 'REQUESTED', 'OFFERED') and not " + GIVEN_ON + ")",
                        session.id()),
                where);
        assertEquals(
                World.number("select sum(places - taken) from place_share where session_id = ?", session.id()),
                World.number("select free_places from session where id = ?", session.id()),
                where);
        assertEquals(
                0,
                World.number(
                        "select count(*) from booking b where b.session_id = ? and not exists (select 1 from booking_history"
                                + " h where h.booking_id = b.id and h.to_status = b.status)",
                        session.id()),
                where);
        assertEquals(
                0,
                World.number(
                        "select coalesce(sum(l.amount), 0) from ledger_line l join ledger_entry e on e.id = l.entry_id"
                                + " where e.session_id = ?",
                        session.id()),
                where);
        assertEquals(
                World.number(
                        "select count(*) from booking where session_id = ? and status = 'CONFIRMED' and partner_id <> ?",
                        session.id(),
                        host),
                World.number(
                        "select count(*) from ledger_entry e where e.session_id = ? and e.reverses is null and not exists"
                                + " (select 1 from ledger_entry r where r.reverses = e.id)",
                        session.id()),
                where);
        assertEquals(
                0,
                World.number(
                        "select count(*) from booking b where b.session_id = ? and not exists (select 1 from audit_event a"
                                + " where a.entity = 'booking' and a.entity_id = b.id)",
                        session.id()),
                where);
    }
}
