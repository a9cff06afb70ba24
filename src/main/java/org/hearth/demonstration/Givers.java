package org.hearth.demonstration;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** Plymouth's partners have said what they give from today on: the council money and trainers, the others one of the two or their turnover. */
final class Givers {

    private static final String SAID =
            "insert into payer (partner_id, from_date, partnership_id, gives_money, gives_trainers,"
                    + " turnover, from_outside) select x.id, ?, x.partnership_id, x.sector = 'LOCAL_AUTHORITY' or x.n % 3 = 1,"
                    + " x.sector = 'LOCAL_AUTHORITY' or x.n % 3 = 2, if(x.sector = 'VOLUNTARY' and x.n % 3 = 0, 180000, null), false"
                    + " from (select p.*, row_number() over (order by p.name) as n from partner p join partnership w on w.id ="
                    + " p.partnership_id and w.code = 'plymouth') x";

    private Givers() {}

    /** Writes it, once partners are there. */
    static void write(Connection db, LocalDate today) throws SQLException {
        try (PreparedStatement write = db.prepareStatement(SAID)) {
            write.setDate(1, Date.valueOf(today));
            write.executeUpdate();
        }
    }
}
