package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.GroupView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.GroupOutcome;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.security.AcrossPartners;

/** Keeps who waits together. Whoever writes a group holds the allocation of its session. */
@ApplicationScoped
public class GroupRepository {

    private static final String MEMBERS = " from waiting_group_member m join waiting_group g on g.id = m.group_id"
            + " and g.ended_at is null join booking w on w.id = m.booking_id and w.status = 'WAITING'"
            + " where m.left_at is null";

    /** The group the booking {@code b} waits in, alone or with others. */
    static final String GROUP = "(select m.group_id" + MEMBERS + " and m.booking_id = b.id)";

    /** How many wait in the group of the booking {@code b}, itself included. */
    static final String PEOPLE = "(select count(*)" + MEMBERS + " and m.group_id = (select o.group_id"
            + " from waiting_group_member o where o.booking_id = b.id and o.left_at is null))";

    @PersistenceContext
    EntityManager em;

    /** Keeps a new group of bookings that wait. */
    @AcrossPartners("Its people were found within the caller's scope")
    public String add(Allocation places, PartnerId partner, List<String> bookings, PersonId by, Instant now) {
        String id = Identity.next();
        Sql.of(
                        "insert into waiting_group (id, session_id, partnership_id, partner_id, made_by, made_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        id,
                        places.session(),
                        places.partnership(),
                        partner.value(),
                        by.value(),
                        now)
                .run(em);
        bookings.forEach(
                each -> Sql.of("insert into waiting_group_member (booking_id, group_id) values (?, ?)", each, id)
                        .run(em));
        return id;
    }

    /** The group a booking waits in; empty where it waits alone. What was changed must be written. */
    @AcrossPartners("Its booking was found within the caller's scope")
    public Optional<String> of(String booking) {
        return Sql.of("select m.group_id" + MEMBERS + " and m.booking_id = ?", booking)
                .first(em)
                .map(row -> row.text(0));
    }

    /** The bookings that wait in a group, by turn. What was changed must be written. */
    @AcrossPartners("One of its bookings was found within the caller's scope")
    public List<String> members(String group) {
        return Sql.of("select w.id" + MEMBERS + " and m.group_id = ? order by w.turn", group).rows(em).stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Who waits in a group, by turn. */
    @AcrossPartners("All of one partner, which the caller's scope covers")
    public List<GroupView.Member> people(String group) {
        return Sql.of(
                        "select w.id, w.person_id, concat(coalesce(p.known_as, p.given_name), ' ', p.family_name)"
                                + MEMBERS.replace(" where ", " join person p on p.id = w.person_id where ")
                                + " and m.group_id = ? order by w.turn",
                        group)
                .rows(em)
                .stream()
                .map(row -> new GroupView.Member(row.text(0), row.text(1), row.text(2)))
                .toList();
    }

    /** Since when a group waits. */
    @AcrossPartners("A date")
    public Instant since(String group) {
        return Sql.of("select made_at from waiting_group where id = ?", group)
                .first(em)
                .orElseThrow()
                .instant(0);
    }

    /** Takes one booking out of its group: it keeps its turn. */
    @AcrossPartners("It was found within the caller's scope")
    public void leave(String booking, Instant now) {
        Sql.of("update waiting_group_member set left_at = ? where booking_id = ? and left_at is null", now, booking)
                .run(em);
    }

    /** Ends a group. */
    @AcrossPartners("The waiting list of one session, whoever's people wait")
    public void end(String group, GroupOutcome outcome, Instant now) {
        Sql.of(
                        "update waiting_group set ended_at = ?, outcome = ? where id = ? and ended_at is null",
                        now,
                        outcome,
                        group)
                .run(em);
    }
}
