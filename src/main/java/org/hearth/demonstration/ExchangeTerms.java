package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the partners of every partnership agreed about the exchange, what two of them ask the others for, credits the one
 * that gave most passed on to the one that got most, and a room it got from there.
 */
final class ExchangeTerms {

    private static final int DAYS_IN_FORCE = 200;
    private static final String AGREEMENTS = " from agreement g where g.kind = 'RECIPROCAL' and g.to_date is null";

    private static final String TERMS = "insert into exchange_terms (id, partnership_id, agreement_id, from_date,"
            + " most_behind, cooling_off_days, trainer_day_places, allotment, allotment_months, rollover_most,"
            + " expire_months, changed_at) select concat('0190c4a6-0000-7001-8000-', right(g.id, 12)), g.partnership_id,"
            + " g.id, ?, 60, 30, 4, 150, 12, 20, 36, timestamp(?)"
            + AGREEMENTS;

    private static final String KINDS =
            "insert into exchange_terms_kind (terms_id, kind, name, weight) select t.id, k.kind, k.name,"
                    + " k.weight from exchange_terms t join (select 'ROOM_DAY' as kind, null as name, 2 as weight"
                    + " union all select 'MATERIALS', null, 1 union all select 'ADMIN_DAY', null, 3"
                    + " union all select 'OTHER', 'Interpreting for a day', 3) k";

    /** Whoever lends somebody who trains trainers gives more than a day. */
    private static final String TAUGHT =
            "insert into exchange_terms_taught (terms_id, number, course_level, weight) select t.id, 1, 'TRAIN_THE_TRAINER',"
                    + " 1.5 from exchange_terms t";

    /** The first partner by name of each agreement may take more than the others. */
    private static final String OWN =
            "insert into exchange_terms_partner (terms_id, partner_id, allotment) select t.id, (select p.id from partner p"
                    + " join agreement_partner m on m.partner_id = p.id and m.agreement_id = t.agreement_id and m.to_date is null"
                    + " order by p.name limit 1), 240 from exchange_terms t";

    /** The first and the last partner of the agreement by name, each on the first course by title that is not the other's. */
    private static final String REQUESTS =
            "insert into place_request (id, partnership_id, partner_id, course_id, places,"
                    + " by_date, note, status, asked_at, version) select concat('0190c4a6-0000-700', n.which, '-8000-',"
                    + " right(g.id, 12)), g.partnership_id, (select p.id from partner p join agreement_partner m on m.partner_id = p.id"
                    + " and m.agreement_id = g.id and m.to_date is null order by if(n.which = 2, p.name, null), if(n.which = 3, p.name,"
                    + " null) desc limit 1), (select c.id from course c where c.partnership_id = g.partnership_id and"
                    + " c.status = 'PUBLISHED' and c.level = 'FOUNDATION' order by if(n.which = 2, c.title, null), if(n.which = 3,"
                    + " c.title, null) desc limit 1), n.which + 1, ? + interval 110 day, n.note, 'OPEN', timestamp(?) - interval 5 day, 1"
                    + AGREEMENTS.replace(
                            " from agreement g",
                            " from agreement g join (select 2 as which, 'New colleagues begin in January' as note"
                                    + " union select 3, null) n");

    /** Balances by agreement, those who gave most first. */
    private static final String BALANCES = "select e.partnership_id, e.agreement_id, l.partner_id, sum(l.amount)"
            + " from ledger_entry e join ledger_line l on l.entry_id = e.id join partner p on p.id = l.partner_id"
            + " where e.unit = 'PLACE' and e.agreement_id is not null group by e.partnership_id, e.agreement_id,"
            + " l.partner_id, p.name order by e.partnership_id, sum(l.amount) desc, p.name";

    private static final int GIFT = 4;

    private ExchangeTerms() {}

    /** Writes them, once the ledger is there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        run(db, TERMS, today.minusDays(DAYS_IN_FORCE));
        try (Statement write = db.createStatement()) {
            write.executeUpdate(KINDS);
            write.executeUpdate(TAUGHT);
            write.executeUpdate(OWN);
        }
        run(db, REQUESTS, today);
        gifts(db, today);
    }

    private static void run(Connection db, String sql, LocalDate day) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(sql)) {
            write.setString(1, day.toString());
            write.setString(2, day.toString());
            write.executeUpdate();
        }
    }

    private record Standing(String partnership, String agreement, String partner, int balance) {}

    private static void gifts(Connection db, LocalDate today) throws SQLException {
        List<Standing> all = new ArrayList<>();
        try (Statement read = db.createStatement();
                ResultSet rows = read.executeQuery(BALANCES)) {
            while (rows.next()) {
                all.add(new Standing(rows.getString(1), rows.getString(2), rows.getString(3), rows.getInt(4)));
            }
        }
        for (String partnership :
                all.stream().map(Standing::partnership).distinct().toList()) {
            List<Standing> there = all.stream()
                    .filter(each -> each.partnership().equals(partnership))
                    .toList();
            if (there.get(0).balance() > GIFT) {
                gift(db, there.get(0), there.get(there.size() - 1), today);
            }
            room(db, there.get(there.size() - 1), there.get(0), today);
        }
    }

    private static void gift(Connection db, Standing giver, Standing getter, LocalDate today) throws SQLException {
        enter(
                db,
                "7004",
                "'PLACE', 'GIFT', 'To get started', null, timestamp(?) - interval 20 day",
                giver,
                getter,
                -GIFT,
                today);
    }

    /** Who got most lends who gave most a room for a day. */
    private static void room(Connection db, Standing giver, Standing getter, LocalDate today) throws SQLException {
        String what =
                "'ROOM_DAY', 'IN_KIND', 'The hall for a study day', date(?) - interval 30 day, timestamp(?) - interval 28 day";
        enter(db, "7005", what, giver, getter, 1, today);
    }

    private static void enter(
            Connection db, String part, String what, Standing giver, Standing getter, int gave, LocalDate today)
            throws SQLException {
        String id = "0190c4a6-0000-" + part + "-8000-" + giver.partnership().substring(24);
        try (PreparedStatement entry =
                        db.prepareStatement("insert into ledger_entry (id, partnership_id, agreement_id, unit,"
                                + " cause, reason, given_on, at) values (?, ?, ?, " + what + ")");
                PreparedStatement lines = db.prepareStatement(
                        "insert into ledger_line (entry_id, partner_id, side, amount) values (?, ?, ?, ?)")) {
            entry.setString(1, id);
            entry.setString(2, giver.partnership());
            entry.setString(3, giver.agreement());
            for (int mark = 4;
                    mark < 4 + what.chars().filter(sign -> sign == '?').count();
                    mark++) {
                entry.setString(mark, today.toString());
            }
            entry.executeUpdate();
            line(lines, id, giver.partner(), "GAVE", gave);
            line(lines, id, getter.partner(), "GOT", -gave);
        }
    }

    private static void line(PreparedStatement lines, String id, String partner, String side, int amount)
            throws SQLException {
        lines.setString(1, id);
        lines.setString(2, partner);
        lines.setString(3, side);
        lines.setInt(4, amount);
        lines.executeUpdate();
    }
}
