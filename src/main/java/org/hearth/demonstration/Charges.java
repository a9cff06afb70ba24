package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A policy about cancelling and not coming for every partnership, the version with a price and a closing day that is to follow
 * it, and the charges it asks of the year before today: the
 * older ones paid, a few waived, the latest still to be invoiced; those in credits in the ledger.
 */
final class Charges {

    private static final int DAYS_IN_FORCE = 300;
    private static final String POLICY = "concat('0190c4a6-0000-7000-8000-', right(p.id, 12))";
    private static final String OF_EACH = " from partnership p";

    /** The version that is to follow: it begins in some weeks. */
    private static final String NEXT = "concat('0190c4a6-0000-7001-8000-', right(p.id, 12))";

    private static final String BEFORE = OF_EACH + " join %s o on o.policy_id = " + POLICY;

    /** Peterborough's partners have no budget in common: who does not come costs their partner credits. */
    private static final String IN_CREDITS = "p.code = 'peterborough'";

    /** Each has the question marks its text shows: the day the policy begins, or today. */
    private static final String[] POLICIES = {
        "insert into policy (id, partnership_id, from_date, published_at, half_day_minutes, replacement_free,"
                + " replacement_ready, late_over_minutes, late_then) select " + POLICY
                + ", p.id, ?, timestamp(?) - interval 20 day, 240, true, true, 30, 'COUNTS_AS_ABSENT'" + OF_EACH,
        "insert into policy_rule (policy_id, number, cause, notice_unit, notice_days, measure, half_amount, full_amount,"
                + " counted_per) select " + POLICY
                + ", 1, 'LATE_CANCELLATION', 'WORKING_DAYS', 5, 'PENCE', 2500, 5000, 'DAY'" + OF_EACH,
        "insert into policy_rule (policy_id, number, cause, measure, half_amount, full_amount, counted_per) select "
                + POLICY + ", 2, 'NO_SHOW', if(" + IN_CREDITS + ", 'CREDITS', 'PENCE'), if(" + IN_CREDITS
                + ", 1, 2500), if("
                + IN_CREDITS + ", 2, 5000), 'DAY'" + OF_EACH,
        "insert into policy_exemption (policy_id, number, reason, told_by, by_phone, by_email, by_manager, evidence) select "
                + POLICY + ", 1, 'SICKNESS', '10:00', true, true, false, false" + OF_EACH,
        "insert into policy_exemption (policy_id, number, reason, by_phone, by_email, by_manager, evidence) select "
                + POLICY
                + ", r.n, r.reason, false, false, false, false" + OF_EACH
                + " join (select 2 as n, 'BEREAVEMENT' as reason union select 3, 'COURT' union select 4, 'INSPECTION'"
                + " union select 5, 'ORGANISER') r",
        "insert into policy_house_rule (policy_id, what) select " + POLICY + ", r.what" + OF_EACH
                + " join (select 'ORGANISATION_BILLED' as what union select 'MANAGER_TOLD' union select 'MIXED_GROUP') r",
        "insert into policy_deadline (policy_id, what, notice_unit, notice_days) select " + POLICY
                + ", 'INVOICED_WITHIN', 'CALENDAR_DAYS', 14" + OF_EACH,
        "update booking b join policy p on p.partnership_id = b.partnership_id set b.policy_id = p.id"
                + " where b.booked_at >= timestamp(?)",
        "insert into policy (id, partnership_id, from_date, published_at, half_day_minutes, replacement_free,"
                + " replacement_ready, late_over_minutes, late_then) select " + NEXT
                + ", p.id, date(?) + interval 360 day, timestamp(?) + interval 290 day, 240, true, true, 30,"
                + " 'COUNTS_AS_ABSENT'" + OF_EACH,
        "insert into policy_rule (policy_id, number, cause, from_outside, measure, half_amount, full_amount, counted_per) select "
                + NEXT + ", 1, 'PLACE', true, 'PENCE', 3000, 3000, 'BOOKING'" + OF_EACH,
        "insert into policy_rule (policy_id, number, cause, notice_unit, notice_days, measure, half_amount, full_amount,"
                + " counted_per) select " + NEXT + ", o.number + 1, o.cause, o.notice_unit, o.notice_days, o.measure,"
                + " o.half_amount, o.full_amount, o.counted_per" + BEFORE.formatted("policy_rule"),
        "insert into policy_exemption (policy_id, number, reason, told_by, by_phone, by_email, by_manager, evidence) select "
                + NEXT + ", o.number, o.reason, o.told_by, o.by_phone, o.by_email, o.by_manager, o.evidence"
                + BEFORE.formatted("policy_exemption"),
        "insert into policy_deadline (policy_id, what, notice_unit, notice_days) select " + NEXT
                + ", 'BOOKING_CLOSES', 'WORKING_DAYS', 2" + OF_EACH,
        "insert into policy_house_rule (policy_id, what) select " + NEXT + ", o.what"
                + BEFORE.formatted("policy_house_rule"),
    };

    private static final String COLUMNS = "insert into charge (id, ref, partnership_id, booking_id, partner_id,"
            + " host_partner_id, policy_id, cause, amount, measure, status, raised_at, version)"
            + " select concat(left(b.id, 14), '7c', substr(b.id, 17)), concat('CH-', upper(right(b.id, 8))), b.partnership_id,"
            + " b.id, b.partner_id, a.host_partner_id, b.policy_id, ";
    private static final String DAYS_MISSED =
            "sum(case when timestampdiff(minute, d.starts_at, d.ends_at) <= 240 then u.half_amount"
                    + " else u.full_amount end), u.measure, 'RAISED', ";
    private static final String PER_DAY = "sum(case when timestampdiff(minute, d.starts_at, d.ends_at) <= 240 then 2500"
            + " else 5000 end), 'PENCE', 'RAISED', ";
    private static final String PLACES =
            " from booking b join place_allocation a on a.session_id = b.session_id join place_day d on d.session_id = b.session_id";
    private static final String ONE_EACH =
            " group by b.id, b.partnership_id, b.partner_id, a.host_partner_id, b.policy_id";

    private static final String[] CHARGES = {
        COLUMNS + "'NO_SHOW', " + DAYS_MISSED + "max(r.finished_at), 1" + PLACES
                + " join register_day r on r.session_id = d.session_id and r.number = d.number and r.finished_at is not null"
                + " join attendance t on t.booking_id = b.id and t.day_number = d.number and t.mark = 'ABSENT'"
                + " join policy_rule u on u.policy_id = b.policy_id and u.cause = 'NO_SHOW'"
                + " where b.status = 'CONFIRMED' and b.policy_id is not null"
                + " and not exists (select 1 from place_day o left join register_day f on f.session_id = o.session_id"
                + " and f.number = o.number where o.session_id = b.session_id and f.finished_at is null)" + ONE_EACH
                + ", u.measure",
        COLUMNS + "'LATE_CANCELLATION', " + PER_DAY + "max(b.ended_at), 1" + PLACES
                + " where b.status = 'CANCELLED' and a.status = 'OPEN' and b.policy_id is not null"
                + " and b.ended_at between a.first_start - interval 4 day and a.first_start" + ONE_EACH,
        "update charge set status = 'PAID', invoiced_at = raised_at + interval 10 day, paid_at = raised_at + interval 35 day"
                + " where raised_at < timestamp(?) - interval 60 day and measure = 'PENCE'",
        "update charge set status = 'INVOICED', invoiced_at = raised_at + interval 10 day"
                + " where status = 'RAISED' and raised_at < timestamp(?) - interval 30 day and measure = 'PENCE'",
        "update charge set status = 'WAIVED', waived_reason = 'SICKNESS', waived_note = 'Told by 9am, by phone and email',"
                + " waived_at = raised_at + interval 2 day, invoiced_at = null, paid_at = null"
                + " where right(booking_id, 1) in ('3', 'b')",
    };

    private static final String ENTRY =
            "insert into made_entry (id, partnership_id, agreement_id, session_id, charge_id, unit,"
                    + " cause, reverses, at, by_person) select concat(left(c.id, 14), '%s', substr(c.id, 17)), c.partnership_id,"
                    + " a.agreement_id, b.session_id, c.id, 'PLACE', %s from charge c join booking b on b.id = c.booking_id"
                    + " join place_allocation a on a.session_id = b.session_id"
                    + " where c.measure = 'CREDITS' and c.partner_id <> c.host_partner_id%s";

    /** In the ledger of places: less for who pays, more for the host, and the contrary of it where it was waived. */
    private static final String[] CREDITS = {
        ENTRY.formatted("ce", "'CHARGED', null, c.raised_at, null", ""),
        ENTRY.formatted(
                "cf",
                "'CHARGE_LIFTED', concat(left(c.id, 14), 'ce', substr(c.id, 17)), c.waived_at, null",
                " and c.status = 'WAIVED'"),
        "insert into made_line (entry_id, partner_id, side, amount) select e.id, c.partner_id, 'GAVE',"
                + " if(e.reverses is null, -c.amount, c.amount) from made_entry e join charge c on c.id = e.charge_id",
        "insert into made_line (entry_id, partner_id, side, amount) select e.id, c.host_partner_id, 'GOT',"
                + " if(e.reverses is null, c.amount, -c.amount) from made_entry e join charge c on c.id = e.charge_id",
    };

    private Charges() {}

    /** Writes them, once everything else is there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        run(db, POLICIES, today.minusDays(DAYS_IN_FORCE));
        run(db, CHARGES, today);
        run(db, PlacesLedger.BESIDE.toArray(String[]::new), today);
        run(db, CREDITS, today);
        run(db, PlacesLedger.OVER.toArray(String[]::new), today);
    }

    private static void run(Connection db, String[] statements, LocalDate day) throws SQLException {
        for (String sql : statements) {
            try (PreparedStatement write = db.prepareStatement(sql)) {
                for (int mark = 1;
                        mark <= sql.chars().filter(sign -> sign == '?').count();
                        mark++) {
                    write.setString(mark, day.toString());
                }
                write.executeUpdate();
            }
        }
    }
}
