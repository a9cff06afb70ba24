package org.hearth.launcher;

import java.sql.Connection;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
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
        Tokens tokens = ServiceLoader.load(Tokens.class, TokenCommand.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.GENERAL, "This build of Hearth cannot issue tokens."));
        try (DatabaseSession session = DatabaseSession.open(options);
                Connection db = session.access().open()) {
            System.out.println(tokens.issue(db, email));
            return 0;
        } catch (Failure e) {
            throw e;
        } catch (Exception e) {
            throw new Failure(Failure.GENERAL, "No token was issued: " + e.getMessage(), e);
        }
    }
}
