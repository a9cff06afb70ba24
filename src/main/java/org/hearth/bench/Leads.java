package org.hearth.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.account.PasswordHash;
import org.hearth.account.Tokens;
import org.hearth.kernel.Identity;

/** Gives every full partner of an area a training lead with an account and a token of their own. */
final class Leads {

    private static final String SOMEBODY = "select e.partner_id, min(p.id) from engagement e"
            + " join person p on p.id = e.person_id and p.status = 'ACTIVE'"
            + " join agreement_partner t on t.partner_id = e.partner_id"
            + " left join account a on a.person_id = p.id"
            + " where e.partnership_id = ? and e.is_primary and e.to_date is null and a.id is null"
            + " group by e.partner_id";

    private final Connection db;
    private final Clock clock;
    private final String password = Identity.next();
    private final String hash = PasswordHash.of(password);
    private final List<String> emails = new ArrayList<>();

    Leads(Connection db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By partner. Written in one transaction. */
    Map<String, Candidate.Lead> make(String partnership) throws SQLException {
        Map<String, Candidate.Lead> leads = new HashMap<>();
        db.setAutoCommit(false);
        try (PreparedStatement some = db.prepareStatement(SOMEBODY)) {
            some.setString(1, partnership);
            try (ResultSet rows = some.executeQuery()) {
                while (rows.next()) {
                    String partner = rows.getString(1);
                    leads.put(partner, lead(partnership, partner, rows.getString(2)));
                }
            }
        }
        db.commit();
        db.setAutoCommit(true);
        return leads;
    }

    /** The addresses they sign in with. */
    List<String> emails() {
        return emails;
    }

    /** The password of all of them; another one in every run. */
    String password() {
        return password;
    }

    private Candidate.Lead lead(String partnership, String partner, String person) throws SQLException {
        String account = Identity.next();
        String email = "lead." + account + "@example.org";
        emails.add(email);
        run(
                "insert into account (id, person_id, partnership_id, email, password_hash, status, authz_version, theme,"
                        + " created_at, version) values (?, ?, ?, ?, ?, 'ACTIVE', 0, 'auto', utc_timestamp(6), 1)",
                account,
                person,
                partnership,
                email,
                hash);
        String grant = "insert into role_grant (id, account_id, role, scope_kind, scope_id, from_date, granted_at)"
                + " values (?, ?, ?, ?, ?, current_date, utc_timestamp(6))";
        run(grant, Identity.next(), account, "TRAINING_LEAD", "PARTNER", partner);
        run(grant, Identity.next(), account, "LEARNER", "SELF", null);
        String name = "Training lead of " + partner;
        return new Candidate.Lead(account, person, name, email, partner, partnership, Tokens.issue(db, email, clock));
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
