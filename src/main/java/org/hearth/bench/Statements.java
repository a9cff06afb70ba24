package org.hearth.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearth.launcher.DatabaseAccess;
import org.hearth.launcher.Failure;

/**
 * The page with a partner's statement of the exchange for this training year, asked for by its training lead.
 *
 * @param lines how many lines it shows
 */
record Statements(int port, byte[] request, int lines) {

    private static final String BUSIEST =
            "select l.partner_id from ledger_line l group by l.partner_id order by count(*) desc";
    private static final String LINE = "<th scope=\"row\" data-l=";

    /** Finds the partner of the area with the most lines. */
    static Statements of(DatabaseAccess database, Candidates candidates, String password, int port)
            throws SQLException, IOException {
        Candidate.Lead lead = busiest(database, candidates);
        byte[] request = Visitor.signedIn(port, lead.email(), password).get("/exchange/statement");
        try (Wire wire = new Wire(port)) {
            wire.send(request);
            int lines = wire.text().split(LINE, -1).length - 1;
            if (lines == 0) {
                throw new Failure(Failure.GENERAL, "The busiest partner's statement has no lines.");
            }
            return new Statements(port, request, lines);
        }
    }

    /** Opens it again and again; it must show the same lines. */
    Act open(int client) {
        return new Visit(port, List.of(request), client, LINE, lines);
    }

    private static Candidate.Lead busiest(DatabaseAccess database, Candidates candidates) throws SQLException {
        try (Connection db = database.open();
                Statement query = db.createStatement();
                ResultSet rows = query.executeQuery(BUSIEST)) {
            while (rows.next()) {
                Candidate.Lead lead = candidates.leadOf(rows.getString(1));
                if (lead != null) {
                    return lead;
                }
            }
            throw new Failure(Failure.GENERAL, "No partner of the area has a line in the ledger.");
        }
    }
}
