package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * The licence each area has for every programme that needs one of an organisation: one that ends in three weeks and the next,
 * held by one partner, which covers all others but one. That one hosts no session of the programme.
 */
final class Licences {

    private static final int LONG_AGO = 1_100;
    private static final int ENDS_IN = 21;
    private static final int A_YEAR = 365;

    /** The council where there is one, otherwise the first by name. */
    private static final String HOLDER = "(select p.id from partner p where p.partnership_id = g.partnership_id"
            + " and p.member_to is null order by p.type <> 'COUNCIL_SERVICE', p.name limit 1)";

    private static final String STRAND = "(select s.id from strand s where s.partnership_id = g.partnership_id"
            + " order by s.name not like '%arenting%', s.name limit 1)";

    private static final String LICENCE = "insert into licence (id, partnership_id, programme_id, holder_id, reference,"
            + " units, units_name, units_spent, from_date, to_date, cost_pence, strand_id, note, recorded_at, version)"
            + " select concat('0190c4a6-0000-700', ?, '-8', right(left(g.id, 18), 3), '-', right(g.id, 12)), g.partnership_id,"
            + " g.id, " + HOLDER + ", ?, 400, 'licence points', ?, ?, ?, 480000, " + STRAND
            + ", 'Made up: prices of licences are agreed with the licensor', timestamp(?), 1"
            + " from programme g where g.licence_need = 'ORGANISATION' and exists (select 1 from partner p"
            + " where p.partnership_id = g.partnership_id)";

    /** Everybody but the holder, and but the last by name of those that host no session of the programme. */
    private static final String COVERS = "insert into licence_cover (id, licence_id, partner_id, from_date) select"
            + " concat('0190c4a6-0000-7', left(md5(concat(l.id, p.id)), 3), '-8', substr(md5(concat(p.id, l.id)), 1, 3), '-',"
            + " substr(md5(concat(l.id, '/', p.id)), 1, 12)), l.id, p.id, l.from_date from licence l join partner p"
            + " on p.partnership_id = l.partnership_id and p.id <> l.holder_id and p.member_to is null"
            + " where not p.id <=> (select q.id from partner q where q.partnership_id = l.partnership_id and q.id <> l.holder_id"
            + " and q.member_to is null and not exists (select 1 from session x join course c on c.id = x.course_id"
            + " where c.programme_id = l.programme_id and x.host_partner_id = q.id) order by q.name desc limit 1)";

    /** The strands were given for years that are over: what they pay for now is an unfunded liability. */
    private static final String FUNDED = "update strand set funded_until = '2025-03-31'";

    private Licences() {}

    /** Writes them, once sessions are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        licence(db, 6, "FTT-1", 352, today.minusDays(LONG_AGO), today.plusDays(ENDS_IN));
        licence(db, 7, "FTT-2", null, today.plusDays(ENDS_IN + 1), today.plusDays(ENDS_IN + A_YEAR));
        try (Statement write = db.createStatement()) {
            write.executeUpdate(COVERS);
            write.executeUpdate(FUNDED);
        }
    }

    private static void licence(Connection db, int part, String reference, Integer spent, LocalDate from, LocalDate to)
            throws SQLException {
        try (PreparedStatement write = db.prepareStatement(LICENCE)) {
            write.setObject(1, part);
            write.setObject(2, reference);
            write.setObject(3, spent);
            write.setObject(4, from);
            write.setObject(5, to);
            write.setObject(6, from.isAfter(to.minusDays(A_YEAR)) ? to.minusDays(A_YEAR + ENDS_IN) : from);
            write.executeUpdate();
        }
    }
}
