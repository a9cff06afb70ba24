package org.hearth.it;

import java.time.LocalDate;
import org.hearth.kernel.Identity;

/** What a test of scheduling needs beyond the usual world: a programme with its rules, a site with rooms, accreditations. */
public final class SchedulingWorld {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final World.Partnership where;
    private final String programme = Identity.next();
    private final String site = Identity.next();

    private SchedulingWorld(World.Partnership where) {
        this.where = where;
        World.run(
                "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status, version)"
                        + " values (?, ?, 'SOL', 'Solihull Approach', 'NONE', 'TRAIN_THE_TRAINER', 'Relationships', 'Two days',"
                        + " 'PUBLISHED', 1)",
                programme,
                where.id());
        World.run(
                "insert into fidelity_rule (id, programme_id, from_date, separate_days, min_gap_days, max_gap_days,"
                        + " aim_gap_days, min_trainers, max_group, accredited_trainers, source)"
                        + " values (?, ?, ?, 2, 7, 28, 14, 2, 12, true, 'Code of Practice')",
                Identity.next(),
                programme,
                LONG_AGO);
        World.run(
                "insert into site (id, partnership_id, name, kind, address, postcode, status, version)"
                        + " values (?, ?, 'Chelmsley Wood Hub', 'HUB', '1 High Street', 'B37 5TA', 'OPEN', 1)",
                site,
                where.id());
    }

    /** For one partnership. */
    public static SchedulingWorld in(World.Partnership where) {
        return new SchedulingWorld(where);
    }

    /** A published two-day course of the programme. */
    public String solihull() {
        String course = World.course(where);
        World.run("update course set programme_id = ?, days = 2 where id = ?", programme, course);
        return course;
    }

    /** A room of the site. */
    public String room(String name, int capacity) {
        String id = Identity.next();
        World.run(
                "insert into room (id, site_id, name, capacity, status, version) values (?, ?, ?, ?, 'OPEN', 1)",
                id,
                site,
                name,
                capacity);
        return id;
    }

    /** Accredits somebody for the programme, without an end. */
    public void accredit(World.Someone who) {
        World.run(
                "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, recorded_at,"
                        + " version) values (?, ?, ?, ?, ?, '2026-01-01 00:00:00', 1)",
                Identity.next(),
                where.id(),
                programme,
                who.person(),
                LONG_AGO);
    }

    public String programme() {
        return programme;
    }

    public String site() {
        return site;
    }
}
