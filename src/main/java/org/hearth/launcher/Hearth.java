package org.hearth.launcher;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The operator's command line. */
@Command(
        name = "hearth",
        description = "Starts Hearth and looks after its database.",
        scope = CommandLine.ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        version = "Hearth 1.0",
        subcommands = {
            RunCommand.class,
            MigrateCommand.class,
            VerifyCommand.class,
            TokenCommand.class,
            HolidayCommand.class,
            LoadCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:it failed; the sentence says why",
            "2:wrong words on the command line, or verify found something",
            "3:the database cannot be reached, or another server has its port",
            "4:Hearth is running and the command needs it stopped"
        })
public final class Hearth implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec words;

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(execute(arguments));
    }

    /**
     * Runs one command.
     *
     * @param arguments the command line
     * @return its exit code
     */
    public static int execute(String... arguments) {
        return new CommandLine(new Hearth())
                .registerConverter(LocalDate.class, Hearth::day)
                .registerConverter(LoadCommand.Size.class, LoadCommand.Size::of)
                .setExecutionExceptionHandler((e, line, result) -> {
                    if (e instanceof Failure failure) {
                        System.err.println(failure.getMessage());
                        return failure.exitCode();
                    }
                    System.err.println("This should not happen; please report it:");
                    e.printStackTrace();
                    return Failure.GENERAL;
                })
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(arguments);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            throw new CommandLine.TypeConversionException("There is no day " + typed + ". Write it like 2027-06-01.");
        }
    }

    @Override
    public Integer call() {
        words.commandLine().usage(System.err);
        return Failure.USAGE;
    }
}
