package org.hearth.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a live database without changing it. */
@Command(
        name = "verify",
        description = "Checks the database's contents without changing them and prints JSON.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every check is in order", "2:something is off", "3:the database cannot be reached"})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Override
    public Integer call() {
        try (DatabaseSession session = DatabaseSession.existing(options);
                Connection db = session.access().open()) {
            Verification result = Verification.run(db, Verification.checks(VerifyCommand.class.getClassLoader()));
            System.out.println(result.json());
            return result.ok() ? 0 : Failure.USAGE;
        } catch (SQLException e) {
            throw new Failure(Failure.DATABASE, "The database could not be checked: " + e.getMessage() + ".", e);
        }
    }
}
