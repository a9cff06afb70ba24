package org.hearth.embedding.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hearth.embedding.MoveMeeting;
import org.hearth.embedding.model.GroupPlan;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.AcrossPartners;

/** Keeps work-discussion groups, who belongs to them, and who was there. */
@ApplicationScoped
public class GroupRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps a plan; answers its id. */
    public String add(GroupPlan plan, PartnershipId partnership, PersonId by, Instant now) {
        String id = Identity.next();
        Sql.of(
                        "insert into work_group (id, partnership_id, course_ref, title, partner_id, facilitator_id, place,"
                                + " created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        id,
                        partnership.value(),
                        plan.course(),
                        plan.title(),
                        plan.partner(),
                        plan.facilitator(),
                        plan.place(),
                        by.value(),
                        now)
                .run(em);
        int number = 0;
        for (LocalDate day : plan.days()) {
            number++;
            Sql.of(
                            "insert into work_group_meeting (group_id, number, on_date, from_time, to_time) values (?, ?, ?, ?, ?)",
                            id,
                            number,
                            day,
                            plan.from(),
                            plan.to())
                    .run(em);
        }
        return id;
    }

    /** Lets somebody belong to a group; answers false when they do already. The caller has found the person within a scope. */
    @AcrossPartners("The caller has found the group in their partnership and the person within a scope")
    public boolean join(String group, PersonId person, PartnerId partner, PersonId by, Instant now) {
        boolean again = Sql.of(
                                "update work_group_member set left_at = null, partner_id = ?, added_by = ?, added_at = ?"
                                        + " where group_id = ? and person_id = ? and left_at is not null",
                                partner.value(),
                                by.value(),
                                now,
                                group,
                                person.value())
                        .run(em)
                == 1;
        return again
                || Sql.of(
                                        "insert ignore into work_group_member (group_id, person_id, partner_id, added_by, added_at)"
                                                + " values (?, ?, ?, ?, ?)",
                                        group,
                                        person.value(),
                                        partner.value(),
                                        by.value(),
                                        now)
                                .run(em)
                        == 1;
    }

    /** Somebody belongs to a group no more; false when they did not. What they were at stays. */
    @AcrossPartners("The caller has found the group in their partnership and the person within a scope")
    public boolean leave(String group, PersonId person, Instant now) {
        return Sql.of(
                                "update work_group_member set left_at = ? where group_id = ? and person_id = ? and left_at is null",
                                now,
                                group,
                                person.value())
                        .run(em)
                == 1;
    }

    /** Those who were at a meeting and have left the group since. */
    @AcrossPartners("Whoever runs a group sees all of it")
    public List<String> gone(String group, int number) {
        return Sql.of(
                        "select w.person_id from work_group_present w join work_group_member n on n.group_id = w.group_id"
                                + " and n.person_id = w.person_id where w.group_id = ? and w.number = ? and n.left_at is not null",
                        group,
                        number)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Gives a meeting another day and time; answers false when it was held already or is then. */
    @AcrossPartners("The dates of a group the caller runs; nobody's name")
    public boolean move(String group, int number, MoveMeeting to) {
        return Sql.of(
                                "update work_group_meeting set sequence = sequence + 1, on_date = ?, from_time = ?, to_time = ?"
                                        + " where group_id = ? and number = ? and held_at is null and not (on_date = ? and"
                                        + " from_time = ? and to_time = ?)",
                                to.on(),
                                to.from(),
                                to.to(),
                                group,
                                number,
                                to.on(),
                                to.from(),
                                to.to())
                        .run(em)
                == 1;
    }

    /** Holds a meeting until the transaction ends: who was there is written down by one after the other. */
    @AcrossPartners("Nobody's record, only a lock on a meeting the caller runs")
    public boolean hold(String group, int number) {
        return !Sql.of("select 1 from work_group_meeting where group_id = ? and number = ? for update", group, number)
                .rows(em)
                .isEmpty();
    }

    /** The person ids of those who were at a meeting the caller runs. */
    @AcrossPartners("Whoever runs a group sees all of it")
    public List<String> present(String group, int number) {
        return Sql.of("select person_id from work_group_present where group_id = ? and number = ?", group, number)
                .rows(em)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Writes down who was at a meeting, in place of what was written before. */
    public void held(String group, int number, LocalDate on, Collection<String> present, PersonId by, Instant now) {
        Sql.of(
                        "update work_group_meeting set sequence = sequence + (on_date <> ?), on_date = ?, held_at = ?, held_by = ?"
                                + " where group_id = ? and number = ?",
                        on,
                        on,
                        now,
                        by.value(),
                        group,
                        number)
                .run(em);
        Sql.of("delete from work_group_present where group_id = ? and number = ?", group, number)
                .run(em);
        for (String person : present) {
            Sql.of(
                            "insert into work_group_present (group_id, number, person_id) values (?, ?, ?)",
                            group,
                            number,
                            person)
                    .run(em);
        }
    }
}
