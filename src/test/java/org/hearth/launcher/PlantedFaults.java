package org.hearth.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The faults the auditor is tried with, one for each of its checks. */
final class PlantedFaults {

    /** Their fault is a trigger that is gone, which no transaction takes back; they have a test of their own. */
    static final Map<String, String> LOCKS =
            Map.of("audit-append-only", "audit_event", "ledger-append-only", "ledger_line");

    /** What each check must find: the statements that plant its fault, parted by semicolons. */
    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        fault("tokens of closed accounts", "update account set status = 'CLOSED' where id = ':account'");
        fault("grants", "update role_grant set role = 'WIZARD' where account_id = ':account'");
        fault("accounts without a person", "update account set person_id = 'nobody' where id = ':account'");
        fault("capacity agreed", "update session set capacity = 11 where id = ':other'");
        fault("capacity", "update place_share set places = 99, taken = 40 where id = ':share'");
        fault("every place shared out", "update place_share set places = places - 1 where id = ':share'");
        fault("given and taken", "update booking set partner_id = ':guest' where id = ':booking'");
        fault("bookings without people", "update booking set person_id = 'nobody' where id = ':booking'");
        fault(
                "days agreed",
                "update place_day set starts_at = starts_at + interval 1 hour where session_id = ':other'");
        fault(
                "duplicates",
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status,"
                        + " booked_at, version) select 'second', session_id, partnership_id, person_id, engagement_id,"
                        + " partner_id, share_id, status, booked_at, 1 from booking where id = ':booking'");
        fault("free places", "update session set free_places = free_places + 1 where id = ':session'");
        fault("status without history", "delete from booking_history where booking_id = ':booking'");
        fault(
                "overlapping bookings",
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status,"
                        + " booked_at, version) select 'elsewhere', ':other', partnership_id, person_id, engagement_id,"
                        + " partner_id, null, 'WAITING', booked_at, 1 from booking where id = ':booking'");
        fault(
                "trainers booked",
                "insert into trainer_assignment select ':other', person_id, 'CO' from booking where id = ':booking'");
        fault("places taken", "update place_share set taken = taken + 1 where id = ':share'");
        fault("marks without a place", "update attendance set session_id = ':other' where booking_id = ':booking'");
        fault("marks without a day", "update attendance set day_number = 7 where booking_id = ':booking'");
        fault("finished registers", "delete from attendance where booking_id = ':booking'");
        fault("ledger balanced", "insert into ledger_line values ('nothing', ':guest', 'GAVE', 1)");
        fault("ledger as booked", "update booking set partner_id = ':guest' where id = ':booking'");
        fault(
                "ledger parties",
                "insert into ledger_entry (id, partnership_id, session_id, booking_id, unit, cause, at) select 'wrong',"
                        + " partnership_id, session_id, id, 'PLACE', 'TAKEN', booked_at from booking where id = ':booking'");
        fault(
                "gifts of credits",
                "insert into ledger_entry (id, partnership_id, unit, cause, at) values ('gift', ':partnership', 'PLACE', 'GIFT',"
                        + " now())");
        fault(
                "given in kind",
                "insert into ledger_entry (id, partnership_id, unit, cause, at) values ('room', ':partnership', 'ROOM_DAY',"
                        + " 'IN_KIND', now())");
        fault(
                "requests for places",
                "insert into place_request (id, partnership_id, partner_id, course_id, places, by_date, status, asked_at,"
                        + " version) values ('asked', ':partnership', ':foreign', ':course', 1, '2999-01-01', 'OPEN', now(), 1)");
        fault("waiting turns", "update booking set turn = 3 where id = ':booking'");
        fault(
                "offers",
                "insert into booking (id, session_id, partnership_id, person_id, partner_id, share_id, status, booked_at,"
                        + " offer_until, offer_number, version) select 'offered', session_id, partnership_id, 'nobody',"
                        + " partner_id, share_id, 'OFFERED', booked_at, '2999-01-01', 1, 1 from booking where id = ':booking'");
        fault(
                "steps of approval",
                "update booking set approval = 'ASKED', approval_rule = 'MANAGER', approval_step = 'TRAINING_LEAD'"
                        + " where id = ':booking'");
        fault(
                "words that were given",
                "update booking set approval = 'GIVEN', approval_rule = 'BOTH' where id = ':booking'");
        fault(
                "idle places",
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, status, turn,"
                        + " booked_at, version) select 'waits', ':other', b.partnership_id, b.person_id, b.engagement_id,"
                        + " a.host_partner_id, 'WAITING', 1, b.booked_at, 1 from booking b"
                        + " join place_allocation a on a.session_id = ':other' where b.id = ':booking'");
        fault(
                "people who wait together",
                "insert into waiting_group (id, session_id, partnership_id, partner_id, made_by, made_at) select 'group',"
                        + " session_id, partnership_id, partner_id, person_id, booked_at from booking where id = ':booking';"
                        + " insert into waiting_group_member (booking_id, group_id) values (':booking', 'group')");
        fault(
                "places given on",
                "insert into place_given_on (booking_id, session_id, share_id, freed_at) select id, ':other', share_id, now()"
                        + " from booking where id = ':booking'; update place_share set taken = taken - 1 where id = ':share'");
        String wish =
                "insert into wish (id, partnership_id, course_ref, person_id, engagement_id, partner_id, asked_rule,"
                        + " answer_days, delivery, status, asked_by, asked_at, version) select 'wish', b.partnership_id,"
                        + " c.ref, b.person_id, b.engagement_id, b.partner_id, 'NONE', 0, 'EITHER', '%s', b.person_id,"
                        + " b.booked_at, 1 from booking b join place_allocation a on a.session_id = b.session_id"
                        + " join course c on c.id = a.course_id where b.id = ':booking'";
        fault(
                "wishes",
                wish.formatted("MET")
                        + "; insert into wish_turn values ('wish', ':session', 1, ':booking')"
                        + "; update booking set status = 'OFFERED' where id = ':booking'");
        fault(
                "turns of wishes",
                wish.formatted("OPEN")
                        + "; update place_allocation set first_start = '2999-01-01' where session_id = ':session'");
        fault("places from nowhere", "update booking set share_id = null where id = ':booking'");
        String policy =
                "insert into policy (id, partnership_id, from_date, published_at, half_day_minutes, replacement_free,"
                        + " replacement_ready, late_then) values ('p', ':partnership', '%s', now(), 240, true, true, 'NO_CERTIFICATE');"
                        + " update booking set policy_id = 'p' where id = ':booking'";
        String charge =
                "; insert into charge (id, ref, partnership_id, booking_id, partner_id, host_partner_id, policy_id,"
                        + " cause, amount, measure, status, raised_at, version) select 'c', 'CH-1', b.partnership_id, b.id,"
                        + " b.partner_id, a.host_partner_id, 'p', '%s', 100, 'PENCE', '%s', now(), 1 from booking b join"
                        + " place_allocation a on a.session_id = b.session_id where b.id = ':booking'";
        fault("policies of bookings", policy.formatted("2100-01-01"));
        fault("charges and bookings", policy.formatted("2001-01-01") + charge.formatted("LATE_CANCELLATION", "RAISED"));
        fault(
                "charges in credits",
                policy.formatted("2001-01-01") + charge.formatted("NO_SHOW", "RAISED")
                        + "; update charge set measure = 'CREDITS', partner_id = ':guest' where id = 'c'");
        fault("how charges stand", policy.formatted("2001-01-01") + charge.formatted("NO_SHOW", "PAID"));
        fault("courses at home", "update course set owner_partner_id = ':foreign' where id = ':course'");
        fault("editions", "update course set follows_id = 'nothing' where id = ':course'");
        fault("prerequisites", "insert into course_prerequisite values (':course', ':course')");
        fault("award-conditions", "update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ':course'");
        fault(
                "evaluations",
                "insert into evaluation (booking_id, partnership_id, useful, ready, answered_at)"
                        + " values ('nothing', ':partnership', 'VERY', 'VERY', now())");
        fault("award-earned", "update completion set outcome = 'PARTIAL' where booking_id = ':booking'");
        fault("attendance as marked", "update attendance set mark = 'ABSENT' where booking_id = ':booking'");
        fault("award-ended", "update award set status = 'REVOKED' where booking_id = ':booking'");
        String rule =
                "insert into certificate_rule (id, partnership_id, course_ref, from_date, work_groups, decided_at)"
                        + " select 'rule', ':partnership', ref, '2020-01-01', %d, now() from course where id = ':course'";
        fault("certified after the course", rule.formatted(2));
        fault(
                "owed after the course",
                rule.formatted(0) + "; update award set booking_id = null where booking_id = ':booking'");
        fault(
                "work-discussion groups",
                "insert into work_group (id, partnership_id, course_ref, title, partner_id, facilitator_id, place, created_by,"
                        + " created_at) select 'group', ':partnership', 'C-1', 'North', ':foreign', person_id, 'Hub', person_id, now()"
                        + " from booking where id = ':booking'");
        fault(
                "groups for parents",
                "insert into parent_group (id, partnership_id, kind, partner_id, site_id, first_id, second_id, starts_on,"
                        + " sessions, status, created_by, created_at) select 'parents', ':partnership', 'UYCB', ':guest', 'site',"
                        + " person_id, person_id, '2026-01-01', 9, 'RUNNING', person_id, now() from booking where id = ':booking'");
        fault("award-missing", "update award set booking_id = null where booking_id = ':booking'");
        fault(
                "award-once",
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, session_id, booking_id,"
                        + " course_title, holder_name, level, awarded_on, first_day, last_day, minutes, status, version)"
                        + " select 'again', 'HRT-2', partnership_id, person_id, partner_id, course_id, session_id, booking_id,"
                        + " course_title, holder_name, level, awarded_on, first_day, last_day, minutes, status, 1 from award"
                        + " where booking_id = ':booking'");
        fault("awards", "update award set person_id = 'nobody' where booking_id = ':booking'");
        fault("awards without people", "update award set partner_id = 'nobody' where booking_id = ':booking'");
        fault("completion-settled", "update completion set person_id = 'nobody' where booking_id = ':booking'");
        fault("registers settled", "delete from completion where booking_id = ':booking'");
        fault("replaced awards", "update award set replaced_by = 'nothing' where booking_id = ':booking'");
        String begun =
                "insert into cascade_programme (programme_id, partnership_id, begun_at) select id, partnership_id, now()"
                        + " from programme limit 1; ";
        fault(
                "lineage",
                begun
                        + "insert into lineage (id, partnership_id, programme_id, parent_id, generation, kind, counts, written_at)"
                        + " select 'root', partnership_id, programme_id, null, 0, 'UNKNOWN', false, now() from cascade_programme;"
                        + " insert into lineage (id, partnership_id, programme_id, parent_id, generation, kind, counts, written_at)"
                        + " select 'below', partnership_id, programme_id, 'root', 2, 'LEARNER', false, now()"
                        + " from cascade_programme");
        fault(
                "awards in the lineage",
                begun
                        + "update course set programme_id = (select programme_id from cascade_programme) where id = ':course'");
        fault(
                "reach",
                begun
                        + "insert into lineage_reach select programme_id, 'somebody', ':guest', 1, 0, 0 from cascade_programme");
        String licence =
                "insert into licence (id, partnership_id, programme_id, holder_id, from_date, recorded_at, version)"
                        + " select 'licence', ':partnership', id, '%s', '2026-01-01', now(), 1 from programme"
                        + " where partnership_id = ':partnership' limit 1";
        fault("licences", licence.formatted(":foreign"));
        fault(
                "covers of licences",
                licence.formatted(":guest")
                        + "; insert into licence_cover (id, licence_id, partner_id, from_date, to_date) values ('one', 'licence', ':guest', '2026-01-01', null),"
                        + " ('two', 'licence', ':guest', '2026-06-01', null)");
        String version =
                "insert into content_version (id, partnership_id, programme_id, label, changes, adopted_on, review_on, recorded_at)"
                        + " select '%1$s', ':partnership', id, '%1$s', 'All', '2026-01-01', '2027-01-01', now() from programme"
                        + " where partnership_id = ':partnership' limit 1; insert into content_owner (version_id, from_date,"
                        + " person_id, partner_id, named_at) select '%1$s', '2026-01-01', person_id, partner_id, now() from booking"
                        + " where id = ':booking'";
        fault("content versions", version.formatted("one") + "; " + version.formatted("two"));
        fault(
                "readiness statements",
                "insert into readiness_statement (id, partnership_id, programme_id, person_id, partner_id, stated_on, holds_until,"
                        + " commitment_on, commitment, recorded_at) select 'ready', ':partnership', id, 'nobody', ':guest',"
                        + " '2026-01-01', '2026-12-31', '2026-01-01', 'Minutes', now() from programme"
                        + " where partnership_id = ':partnership' limit 1");
        fault(
                "pledges of trainer days",
                "insert into trainer_pledge (id, partnership_id, partner_id, programme_id, from_date, to_date, days, pledged_at,"
                        + " version) select 'pledge', ':partnership', ':foreign', id, '2026-01-01', '2026-12-31', 5, now(), 1"
                        + " from programme where partnership_id = ':partnership' limit 1");
        fault("mail-sent", "update outbox set status = 'SENT', sent_to = null where id = ':mail'");
        fault(
                "mail-stuck",
                "update outbox set status = 'WAITING', due_at = utc_timestamp(6) - interval 2 hour where id = ':mail'");
        fault("mail without people", "update outbox set person_id = 'nobody' where id = ':mail'");
        fault("agreements at home", "update agreement set partnership_id = ':elsewhere' where id = ':agreement'");
        fault("engagements at home", "update engagement set partner_id = ':foreign' where id = ':engagement'");
        fault("managers", "update engagement set manager_person_id = person_id where id = ':engagement'");
        fault(
                "services, sites and hubs at home",
                "insert into service (id, partner_id, partnership_id, name, from_date, version)"
                        + " values ('service', ':foreign', ':partnership', 'Lost', '2026-01-01', 1)");
        fault("published without places", "update session set status = 'PUBLISHED' where id = ':bare'");
        fault("sessions without days", "update session_day set number = 2 where session_id = ':session'");
        fault("first and last moment", "update session set last_end = last_end + interval 1 day where id = ':session'");
        fault("session status without history", "update session set status = 'CANCELLED' where id = ':session'");
        fault("sessions at home", "update session set host_partner_id = ':foreign' where id = ':session'");
        fault("trainers", "insert into trainer_assignment values (':session', 'nobody', 'LEAD')");
        fault(
                "accreditations",
                "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, recorded_at,"
                        + " version) select 'accredited', partnership_id, id, 'nobody', '2026-01-01', '2026-01-01', 1"
                        + " from programme limit 1");
        fault(
                "paths of trainers",
                "insert into trainer_path (id, partnership_id, programme_id, person_id, standing, created_at, version) select"
                        + " 'path', g.partnership_id, g.id, p.id, 'ACCREDITED', now(), 1 from programme g join person p on"
                        + " p.partnership_id = g.partnership_id limit 1");
        fault(
                "steps to an accreditation",
                "insert into trainer_path (id, partnership_id, programme_id, person_id, standing, created_at, version) select"
                        + " 'path', g.partnership_id, g.id, p.id, 'LAPSED', now(), 1 from programme g join person p on"
                        + " p.partnership_id = g.partnership_id limit 1");
        fault(
                "seats of cohorts",
                "insert into cohort (id, partnership_id, programme_id, name, nominations_until, seats, created_at, version) select"
                        + " 'cohort', partnership_id, id, 'Full', '2026-01-01', 1, now(), 1 from programme limit 1;"
                        + " insert into cohort_seat select 'cohort', ':guest', 0; insert into trainer_path (id, partnership_id,"
                        + " programme_id, person_id, partner_id, cohort_id, standing, created_at, version) select 'seated',"
                        + " k.partnership_id, k.programme_id, p.id, ':guest', k.id, 'CANDIDATE', now(), 1 from cohort k join person p"
                        + " on p.partnership_id = k.partnership_id where k.id = 'cohort' limit 1; insert into trainer_path_step (id,"
                        + " path_id, step, on_date, taken_at) values ('step', 'seated', 'SELECTED', now(), now())");
    }

    private PlantedFaults() {}

    private static void fault(String check, String statements) {
        ALL.put(check, statements);
    }
}
