package org.hearth.demonstration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.launcher.Demonstration;
import org.hearth.launcher.Progress;

/**
 * Fills an empty, migrated database with the demonstration: five partnerships made of what five councils published, with
 * people and a year of training made up around them. All of it is one transaction.
 */
public final class DemonstrationLoader implements Demonstration {

    /** The one password of every demonstration account, known to everybody. */
    private static final String PASSWORD = "warm-hearth-open-door";

    private static final long SEED = 20_230_213;

    /** Peterborough's four. */
    private static final List<String> SHARED = List.of("FIVE-TO-THRIVE", "SOLIHULL", "MI", "CONTEXTUAL");

    /** Rotherham's six. */
    private static final List<String> PURCHASED =
            List.of("PEEP", "ATTACHMENT", "SFBT", "PERINATAL", "PARENTHOOD", "SOLIHULL");

    private final LocalDate today;

    /** Loads around today in England. */
    public DemonstrationLoader() {
        this(LocalDate.now(Clock.system(Loading.ZONE)));
    }

    DemonstrationLoader(LocalDate today) {
        this.today = today;
    }

    /** {@inheritDoc} The connection's auto-commit is as before afterwards; half a load is rolled back with it. */
    @Override
    public void load(Connection db, Path dataFolder, Progress progress) throws Exception {
        boolean before = db.getAutoCommit();
        db.setAutoCommit(false);
        Loading load = Loading.begin(db, SEED, today);
        var accounts = new Accounts(load, PASSWORD);
        var numbers = new AwardNumbers(0);
        for (Casting each : castings(load)) {
            Town town = each.town;
            Map<String, Cast> casts = new LinkedHashMap<>();
            each.partners.forEach((tag, partner) -> casts.put(tag, Cast.of(town, partner, tag)));
            casts.values().forEach(accounts::everyday);
            accounts.partnership(casts.get(""), town.partner(each.volunteers));
            new Year(load, town, numbers).make(List.copyOf(casts.values()), each.size);
            progress.say(town.name + ": " + town.members.size() + " people at " + town.partners.size() + " partners");
        }
        accounts.finish();
        try (Statement mark = db.createStatement()) {
            mark.executeUpdate("update installation set demonstration = true where id = 1");
        }
        load.tables().close();
        Charges.write(db, today);
        Givers.write(db, today);
        Approvals.write(db, today);
        Wishes.write(db, today);
        WaitingGroups.write(db, today);
        ExchangeTerms.write(db, today);
        Licences.write(db, today);
        LocalContents.write(db, today);
        TrainerPaths.write(db, today);
        Pledges.write(db, today);
        PracticeSamples.write(db, today);
        db.commit();
        db.setAutoCommit(before);
        new SignInFile(dataFolder).write(accounts.made());
    }

    private static List<Casting> castings(Loading load) {
        return List.of(
                new Casting(
                        Peterborough.build(load),
                        partners("Peterborough City Council", "nene", "Nene Community Health Trust"),
                        "Cathedral Gate Children's Charity",
                        size(60, 60, SHARED)),
                new Casting(
                        Areas.staffordshire(load),
                        partners("Staffordshire County Council", "support", "Support Staffordshire"),
                        "Support Staffordshire",
                        size(30, 30, List.of("RESTORATIVE", "SOLIHULL"))),
                new Casting(
                        Plymouth.build(load),
                        partners("Plymouth City Council", "barnardos", "Barnardo's"),
                        "Barnardo's",
                        size(18, 20, List.of("MI", "ATTACHMENT"))),
                new Casting(
                        Areas.barnet(load),
                        partners("London Borough of Barnet", "health", "Community health visiting"),
                        "Home visiting charity",
                        size(20, 22, List.of("FIVE-TO-THRIVE", "CONTEXTUAL"))),
                new Casting(
                        Areas.rotherham(load),
                        partners("Early Help (CYPS)", "trft", "TRFT"),
                        "Voluntary sector",
                        size(30, 32, PURCHASED)));
    }

    private static Year.Size size(int past, int ahead, List<String> favourites) {
        return new Year.Size(past, ahead, 182, 175, 24, 12, favourites, 0.3);
    }

    private static Map<String, String> partners(String first, String tag, String second) {
        Map<String, String> partners = new LinkedHashMap<>();
        partners.put("", first);
        partners.put(tag, second);
        return partners;
    }

    /** A partnership, the partners somebody can sign in for, by tag, and the one whose volunteers are looked after. */
    private record Casting(Town town, Map<String, String> partners, String volunteers, Year.Size size) {}
}
