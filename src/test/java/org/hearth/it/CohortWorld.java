package org.hearth.it;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.kernel.Identity;

/** A programme that trainers pass on, with a lead, a trainer who may lead, and a cohort others can be nominated for. */
public final class CohortWorld {

    /** Days are those of the partnership, in the United Kingdom. */
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final World.Partnership area;
    private final SchedulingWorld more;
    private final World.Someone lead;
    private final Map<String, World.Someone> managers = new ConcurrentHashMap<>();

    private CohortWorld(World.Partnership area) {
        this.area = area;
        this.more = SchedulingWorld.in(area);
        World.run("update programme set code = 'SOLIHULL', status = 'ACTIVE' where id = ?", more.programme());
        lead = World.someone(area.host(), "Amara", "WORKFORCE_LEAD@PARTNERSHIP");
    }

    /** In one partnership. */
    public static CohortWorld in(World.Partnership area) {
        return new CohortWorld(area);
    }

    /** The programme lead. */
    public World.Someone lead() {
        return lead;
    }

    /** The programme's id. */
    public String programme() {
        return more.programme();
    }

    /** A site of the partnership. */
    public String site() {
        return more.site();
    }

    /** A course of a level of the programme. */
    public String course(String level) {
        String course = World.course(area);
        World.run("update course set programme_id = ?, level = ? where id = ?", programme(), level, course);
        return course;
    }

    /** A cohort with seats; with some for each of the partners, when they are named. */
    public String cohort(int seats, String partners) {
        Api.Answer made = Api.as(lead)
                .post(
                        "/cohorts",
                        "{\"programme\":\"%s\",\"name\":\"Autumn\",\"nominationsUntil\":\"%s\",\"seats\":%d,\"partners\":[%s]}"
                                .formatted(programme(), TODAY.plusDays(10), seats, partners));
        if (made.status() != 201) {
            throw new AssertionError(made.body());
        }
        return made.json().getString("id");
    }

    /** A trainer whom the programme lead recorded; answers the path's id. */
    public String trainer(World.Someone who, LocalDate since) {
        return trainer(who, since, since);
    }

    /** The same, known to Hearth since a day. */
    public String trainer(World.Someone who, LocalDate since, LocalDate known) {
        String row = Identity.next();
        String path = Identity.next();
        World.run(
                "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, recorded_at,"
                        + " version) values (?, ?, ?, ?, ?, utc_timestamp(6), 1)",
                row,
                area.id(),
                programme(),
                who.person(),
                since);
        World.run(
                "insert into trainer_path (id, partnership_id, programme_id, person_id, partner_id, standing, since_date,"
                        + " accreditation_id, created_at, version) values (?, ?, ?, ?, ?, 'ACCREDITED', ?, ?, ?, 1)",
                path,
                area.id(),
                programme(),
                who.person(),
                who.partner().id(),
                since,
                row,
                known.atStartOfDay());
        World.run(
                "insert into trainer_path_step (id, path_id, step, on_date, taken_at) values (?, ?, 'ACCREDITED', ?,"
                        + " utc_timestamp(6))",
                Identity.next(),
                path,
                since);
        return path;
    }

    /** An award of somebody for a course, of a level. */
    public void award(World.Someone who, String course, String level) {
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name, level,"
                        + " awarded_on, first_day, last_day, minutes, status, version) values (?, ?, ?, ?, ?, ?, 'Course',"
                        + " 'Holder', ?, ?, ?, ?, 600, 'ACTIVE', 1)",
                Identity.next(),
                Identity.next().substring(20, 36),
                area.id(),
                who.person(),
                who.partner().id(),
                course,
                level,
                TODAY.minusDays(30),
                TODAY.minusDays(31),
                TODAY.minusDays(30));
    }

    /** Who signs releases at a partner where nobody has a line manager on record. */
    public World.Someone manager(World.Partner partner) {
        return managers.computeIfAbsent(partner.id(), id -> World.someone(partner, "Mo"));
    }

    /** Nominates somebody of a partner's own, released by {@link #manager}. */
    public Api.Answer nominate(World.Someone training, World.Someone who, String cohort, int sessions) {
        return Api.as(training)
                .post(
                        "/cohorts/" + cohort + "/nominations",
                        "{\"who\":\"%s\",\"manager\":\"%s\",\"sessions\":%d,\"signedOn\":\"%s\"}"
                                .formatted(who.email(), manager(who.partner()).email(), sessions, TODAY));
    }

    /** Writes a step down. */
    public Api.Answer take(String path, String step, String more) {
        return Api.as(lead)
                .post(
                        "/trainer-paths/" + path + "/steps",
                        "{\"step\":\"%s\",\"on\":\"%s\"%s}".formatted(step, TODAY, more));
    }
}
