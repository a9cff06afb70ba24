package org.hearth.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hearth.kernel.Identity;

/** Makes a personal API token straight in the database: for the operator at the console, who has no session. */
public final class Tokens {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final String NAME = "Made at the console";

    private Tokens() {}

    /**
     * A new token that works for 30 days, with all the permissions of the account; written in the audit.
     *
     * @param db the caller commits and closes it
     * @return the token, which is kept nowhere
     * @throws IllegalArgumentException when no open account has the email
     */
    public static String issue(Connection db, String email, Clock clock) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement find = db.prepareStatement("select a.id, a.person_id, a.partnership_id from account a"
                + " where a.email = ? and a.status = 'ACTIVE'")) {
            find.setString(1, email.strip().toLowerCase(java.util.Locale.ROOT));
            try (ResultSet account = find.executeQuery()) {
                if (!account.next()) {
                    throw new IllegalArgumentException("No open account uses this email address.");
                }
                TokenSecret secret = TokenSecret.fresh();
                keep(db, account.getString(1), secret, now);
                audit(db, account.getString(1), account.getString(3), now);
                return secret.text();
            }
        }
    }

    private static void keep(Connection db, String account, TokenSecret secret, Instant now) throws SQLException {
        try (PreparedStatement add = db.prepareStatement("insert into api_token (id, account_id, name, prefix,"
                + " secret_hash, scopes, created_at, expires_at) values (?, ?, ?, ?, ?, '*', ?, ?)")) {
            add.setString(1, Identity.next());
            add.setString(2, account);
            add.setString(3, NAME);
            add.setString(4, secret.prefix());
            add.setString(5, secret.hash());
            add.setTimestamp(6, stored(now));
            add.setTimestamp(7, stored(now.plus(LIFE)));
            add.executeUpdate();
        }
    }

    private static void audit(Connection db, String account, String partnership, Instant now) throws SQLException {
        try (PreparedStatement add = db.prepareStatement(
                "insert into audit_event (id, at, partnership_id, account_id,"
                        + " actor_name, action, entity, entity_id, detail)"
                        + " values (?, ?, ?, ?, 'Console', 'account.token-made', 'account', ?, 'By the operator, for 30 days')")) {
            add.setString(1, Identity.next());
            add.setTimestamp(2, stored(now));
            add.setString(3, partnership);
            add.setString(4, account);
            add.setString(5, account);
            add.executeUpdate();
        }
    }

    /** As UTC, whatever zone this process lives in: the driver writes the wall-clock fields of a timestamp. */
    private static Timestamp stored(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
