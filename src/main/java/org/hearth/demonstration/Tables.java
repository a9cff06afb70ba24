package org.hearth.demonstration;

import java.sql.Connection;
import java.util.Map;

/** The tables that are filled, in the order in which their rows may be written: what is referred to comes first. */
final class Tables {

    final Rows.Table partnership;
    final Rows.Table partner;
    final Rows.Table service;
    final Rows.Table locality;
    final Rows.Table ward;
    final Rows.Table hub;
    final Rows.Table site;
    final Rows.Table room;
    final Rows.Table person;
    final Rows.Table engagement;
    final Rows.Table agreement;
    final Rows.Table agreementPartner;
    final Rows.Table strand;
    final Rows.Table strandYear;
    final Rows.Table strandTotal;
    final Rows.Table account;
    final Rows.Table roleGrant;
    final Rows.Table programme;
    final Rows.Table fidelityRule;
    final Rows.Table course;
    final Rows.Table accreditation;
    final Rows.Table session;
    final Rows.Table sessionDay;
    final Rows.Table trainerAssignment;
    final Rows.Table sessionHistory;
    final Rows.Table offer;
    final Rows.Table allocation;
    final Rows.Table share;
    final Rows.Table placeDay;
    final Rows.Table booker;
    final Rows.Table booking;
    final Rows.Table bookingHistory;
    final Rows.Table offerRule;
    final Rows.Table registerDay;
    final Rows.Table attendance;
    final Rows.Table conditionMet;
    final Rows.Table evaluation;
    final Rows.Table completion;
    final Rows.Table award;
    final Rows.Table certificateRule;
    final Rows.Table workGroup;
    final Rows.Table workGroupMeeting;
    final Rows.Table workGroupMember;
    final Rows.Table workGroupPresent;
    final Rows.Table parentGroup;
    final Rows.Table parentGroupSession;
    final Rows.Table audit;
    final Rows.Table counter;

    private final Rows rows;

    Tables(Connection db) {
        rows = new Rows(db);
        partnership = rows.table(
                "partnership",
                "id, code, name, authority, authority_type, children_0_19, hubs_planned, source, version");
        partner = rows.table(
                "partner",
                "id, partnership_id, name, type, sector, provision, status, contract_from, contract_to, member_from,"
                        + " member_to, booking_approval, contact_email, phone, notes, version");
        service = rows.table(
                "service",
                "id, partner_id, partnership_id, name, provision, published_staff, staff_unit, annual_budget_gbp,"
                        + " from_date, to_date, version");
        locality = rows.table("locality", "id, partnership_id, name");
        ward = rows.table("ward", "id, locality_id, name");
        hub = rows.table("hub", "id, partnership_id, locality_id, name, status, from_date, to_date, version");
        site = rows.table(
                "site",
                "id, partnership_id, hub_id, locality_id, partner_id, name, kind, address, postcode,"
                        + " specified_establishment, step_free, hearing_loop, parking, access_notes, status, version");
        room = rows.table("room", "id, site_id, name, capacity, status, version");
        person = rows.table(
                "person",
                "id, partnership_id, given_name, family_name, known_as, email, phone, access_needs, share_needs,"
                        + " status, created_at, version");
        engagement = rows.table(
                "engagement",
                "id, person_id, partner_id, partnership_id, service_id, hub_id, kind, job_title, fte, from_date,"
                        + " to_date, is_primary, manager_person_id, has_no_manager, version");
        agreement = rows.table("agreement", "id, partnership_id, kind, name, from_date, to_date, terms, version");
        agreementPartner = rows.table("agreement_partner", "agreement_id, partner_id, from_date, to_date");
        strand = rows.table("strand", "id, partnership_id, name, fixed_gbp, capital, source");
        strandYear = rows.table("strand_year", "partnership_id, financial_year, lower_gbp, upper_gbp, note");
        strandTotal = rows.table("strand_total", "partnership_id, lower_gbp, upper_gbp, note");
        account = rows.table(
                "account",
                "id, person_id, partnership_id, email, password_hash, status, authz_version, theme, created_at,"
                        + " version");
        roleGrant = rows.table(
                "role_grant", "id, account_id, role, scope_kind, scope_id, from_date, to_date, granted_by, granted_at");
        programme = rows.table(
                "programme",
                "id, partnership_id, code, name, licence_need, route, topic, summary, content_owner, source, status, version");
        fidelityRule = rows.table(
                "fidelity_rule",
                "id, programme_id, from_date, min_trainers, max_group, accredited_trainers, source, version");
        course = rows.table(
                "course",
                "id, partnership_id, owner_partner_id, programme_id, ref, edition, title, summary, topic, level, mode,"
                        + " days, minutes, max_group, audience_from, audience_to, audience_roles,"
                        + " conditions, renewal_months, source, status, version");
        accreditation = rows.table(
                "trainer_accreditation",
                "id, partnership_id, programme_id, person_id, from_date, to_date, evidence, recorded_by, recorded_at,"
                        + " version");
        session = rows.table(
                "session",
                "id, partnership_id, host_partner_id, course_id, ref, status, mode, zone, site_id, room_id,"
                        + " locality_id, online_link, capacity, minimum, decision_on, closes_at, access_info,"
                        + " first_start, last_end, free_places, published_at, ended_reason, invite_sequence,"
                        + " created_by, created_at, changed_at, version");
        sessionDay = rows.table("session_day", "session_id, number, on_date, from_time, to_time, starts_at, ends_at");
        trainerAssignment = rows.table("trainer_assignment", "session_id, person_id, role");
        sessionHistory = rows.table("session_history", "id, session_id, at, from_status, to_status, by_person, reason");
        offer = rows.table("session_offer", "id, session_id, partner_id, places");
        allocation = rows.table(
                "place_allocation",
                "session_id, partnership_id, host_partner_id, course_id, agreement_id, capacity, waiting_turn,"
                        + " closes_at, first_start, last_end, status, version");
        share = rows.table("place_share", "id, session_id, kind, partner_id, places, taken, agreement_on, everyone_on");
        placeDay = rows.table("place_day", "session_id, number, on_date, starts_at, ends_at");
        booker = rows.table("booker", "person_id, bookings");
        booking = rows.table(
                "booking",
                "id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status, approval,"
                        + " turn, access_needs, answer_by, booked_by, booked_at, ended_at, end_reason,"
                        + " offer_until, offer_number, invite_sequence, version");
        offerRule = rows.table(
                "offer_rule", "id, partnership_id, from_date, hold_minutes, percent_of_left, last_call_minutes");
        bookingHistory = rows.table("booking_history", "id, booking_id, at, from_status, to_status, by_person, reason");
        registerDay = rows.table("register_day", "session_id, number, finished_at, finished_by, version");
        attendance = rows.table(
                "attendance",
                "id, session_id, day_number, booking_id, walk_in_name, walk_in_partner_id, walk_in_email,"
                        + " by_word_of_trainer, mark, minutes_missed, marked_by, marked_at, version");
        conditionMet = rows.table("condition_met", "booking_id, condition_code, met_on, recorded_by, recorded_at");
        evaluation = rows.table("evaluation", "booking_id, partnership_id, useful, ready, remark, answered_at");
        completion = rows.table(
                "completion",
                "booking_id, partnership_id, person_id, partner_id, course_id, session_id, outcome, minutes,"
                        + " settled_at");
        award = rows.table(
                "award",
                "id, number, partnership_id, person_id, partner_id, course_id, session_id, booking_id, course_title,"
                        + " holder_name, level, awarded_on, first_day, last_day, minutes, renew_by, status, ended_on,"
                        + " end_reason, replaced_by, source, version");
        certificateRule = rows.table(
                "certificate_rule",
                "id, partnership_id, course_ref, from_date, to_date, work_groups, within_months, source, decided_at");
        workGroup = rows.table(
                "work_group",
                "id, partnership_id, course_ref, title, partner_id, facilitator_id, place, created_by, created_at");
        workGroupMeeting =
                rows.table("work_group_meeting", "group_id, number, on_date, from_time, to_time, held_at, held_by");
        workGroupMember = rows.table("work_group_member", "group_id, person_id, partner_id, added_by, added_at");
        workGroupPresent = rows.table("work_group_present", "group_id, number, person_id");
        parentGroup = rows.table(
                "parent_group",
                "id, partnership_id, kind, partner_id, site_id, first_id, second_id, starts_on, sessions, invited, status,"
                        + " end_reason, created_by, created_at");
        parentGroupSession =
                rows.table("parent_group_session", "group_id, number, on_date, parents, recorded_by, recorded_at");
        audit = rows.table(
                "audit_event",
                "id, at, partnership_id, partner_id, person_id, actor_name, action, entity, entity_id, detail");
        counter = rows.table("reference_counter", "partnership_id, kind, last_number");
    }

    /** Writes what is still held. */
    void flush() {
        rows.flush();
    }

    Map<String, Integer> counts() {
        return rows.counts();
    }

    void close() {
        rows.close();
    }
}
