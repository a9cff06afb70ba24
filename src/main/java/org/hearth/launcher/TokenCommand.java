package org.hearth.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.hearth.account.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a personal API token, once. */
@Command(
        name = "token",
        description = "Prints a personal API token for an account; it is shown only this once.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "EMAIL", description = "The account's e-mail address.")
    private String email;

    @Override
    public Integer call() {
        try (DatabaseSession session = DatabaseSession.existing(options);
                Connection db = session.access().open()) {
            db.setAutoCommit(false);
            String token = Tokens.issue(db, email, Clock.systemUTC());
            db.commit();
            System.out.println(token);
            return 0;
        } catch (IllegalArgumentException | SQLException e) {
            throw new Failure(Failure.GENERAL, "No token was issued: " + e.getMessage(), e);
        }
    }
}
