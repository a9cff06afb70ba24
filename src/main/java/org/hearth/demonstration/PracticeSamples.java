package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Some of those who attended Motivational Interviewing had their practice coded: by the assessor of their partner, or from outside. */
final class PracticeSamples {

    private static final int PEOPLE = 9;

    /** The n-th of them: a third not yet fair, a third fair, a third good. The one in reach of an assessor who signs in comes first. */
    private static final String SAMPLES =
            "insert into practice_score (id, partnership_id, programme_id, person_id, sampled_on,"
                    + " minutes, cultivating, softening, partnership, empathy, simple, complex, questions, adherent, non_adherent, coder_name,"
                    + " recorded_by, recorded_at) select concat(left(x.id, 14), '3a', substr(x.id, 17)), x.partnership_id, x.programme_id,"
                    + " x.person_id, date(?) - interval (x.n * 9) day, 18 + mod(x.n, 5), 2 + mod(x.n, 3), 2 + mod(x.n, 3), 3 + mod(x.n, 3) div"
                    + " 2, 3 + (mod(x.n, 3) + 1) div 2, 12 - 2 * mod(x.n, 3), 5 + 3 * mod(x.n, 3), 16 - 4 * mod(x.n, 3), 4 + x.n,"
                    + " 2 - mod(x.n, 3), 'Outside coder', x.lead, timestamp(?) - interval (x.n * 9 - 2) day from (select a.id,"
                    + " a.partnership_id, c.programme_id, a.person_id, (select min(k.person_id) from account k join role_grant g on"
                    + " g.account_id = k.id and g.role = 'ASSESSOR' where k.partnership_id = a.partnership_id) as lead,"
                    + " row_number() over (partition by a.partnership_id order by (select count(*) from account m where m.person_id ="
                    + " a.person_id) desc, md5(a.person_id)) as n from award a join course c on c.id = a.course_id and c.level = 'FOUNDATION'"
                    + " join programme p on p.id = c.programme_id and p.code = 'MI' where a.status = 'ACTIVE' group by a.person_id) x"
                    + " where x.n <= " + PEOPLE + " and x.lead is not null and x.lead <> x.person_id";

    private PracticeSamples() {}

    /** Writes them, once awards are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(SAMPLES)) {
            write.setString(1, today.toString());
            write.setString(2, today.toString());
            write.executeUpdate();
        }
    }
}
