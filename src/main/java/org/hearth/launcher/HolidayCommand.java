package org.hearth.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down one bank holiday that was announced or moved. */
@Command(
        name = "holiday",
        description =
                "Writes down a bank holiday of England and Wales that was announced or moved; every count of working"
                        + " days knows it within ten minutes.",
        mixinStandardHelpOptions = true)
final class HolidayCommand implements Callable<Integer> {
    @Mixin
    private Options options = new Options();

    @Parameters(index = "0", paramLabel = "DATE", description = "The day, like 2027-06-01.")
    private LocalDate date;

    @Parameters(index = "1", paramLabel = "TITLE", description = "What it is called.")
    private String title;

    @Option(names = "--worked", description = "People work on the day after all: the holiday was moved away from it.")
    private boolean worked;

    @Override
    public Integer call() {
        try (DatabaseSession session = DatabaseSession.existing(options);
                Connection db = session.access().open();
                PreparedStatement write =
                        db.prepareStatement("replace into bank_holiday (on_date, title, holiday) values (?, ?, ?)")) {
            write.setObject(1, date);
            write.setString(2, title);
            write.setBoolean(3, !worked);
            write.executeUpdate();
            System.out.println(date + (worked ? " is a working day." : " is a bank holiday."));
            return 0;
        } catch (SQLException e) {
            throw new Failure(Failure.GENERAL, "The bank holiday was not written: " + e.getMessage(), e);
        }
    }
}
